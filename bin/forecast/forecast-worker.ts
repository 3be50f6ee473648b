import { parentPort } from 'node:worker_threads';
import { runSeeds, type SeedRuns } from '../../lib/forecast/runs/run-seeds';

/* A thread that takes runs one after the other, and answers each with what becomes of it. */
parentPort?.on('message', (runs: SeedRuns) => parentPort?.postMessage(runSeeds(runs)));
