/** A thread that looks for personal data while a site is made (periksa-awal.ts). */
import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { kerjakanAwal, type TugasAwal } from './periksa-awal.ts';

// while Astro has its memory too: a third less here, in the same time
setFlagsFromString('--heap-growing-percent=40');
parentPort?.postMessage(await kerjakanAwal(workerData as TugasAwal));
