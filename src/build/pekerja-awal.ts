/** A thread that looks for personal data while a site is made (periksa-awal.ts). */
import { parentPort, workerData } from 'node:worker_threads';
import { kerjakanAwal, type TugasAwal } from './periksa-awal.ts';

parentPort?.postMessage(await kerjakanAwal(workerData as TugasAwal));
