/** A thread that looks at files of a built site (periksa-keluaran.ts). */
import { parentPort, workerData } from 'node:worker_threads';
import { kerjakanPeriksa, type TugasPeriksa } from './periksa-berkas.ts';

parentPort?.postMessage(await kerjakanPeriksa(workerData as TugasPeriksa));
