import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { inChunks, runSeeds, type SeedRuns } from '../../lib/forecast/runs/run-seeds';
import type { Outcome } from '../../lib/forecast/simulate/outcome';

/** Minutes of a chunk: a tenth of a second or two. */
const CHUNK_MINUTES = 1_000_000;

/** Minutes that are followed sooner than threads start. */
const FEW_MINUTES = 4_000_000;

/** Stands beside the bundle; tests run sources, which no thread can load. */
const WORKER = join(__dirname, 'forecast-worker.js');

/**
 * Follows all runs, on every core where that pays. Threads take chunks in turn, so that no more is in memory than the demands, which
 * they share, one array of minutes for each thread, and the outcomes.
 *
 * @param onDone hears how many seeds are done
 * @returns outcomes of each of the runs, in the order of their seeds
 */
export async function runAll(
  all: readonly SeedRuns[],
  onDone: (seeds: number) => void,
): Promise<readonly (readonly Outcome[])[]> {
  const tasks = all.map((runs) => ({ runs, outcomes: [] as Outcome[] }));
  const chunks = tasks.flatMap(({ runs, outcomes }) =>
    inChunks(runs, CHUNK_MINUTES).map((chunk) => ({ chunk, runs, outcomes })),
  );
  const queue = chunks.values();
  let done = 0;
  const workOff = async (run: (chunk: SeedRuns) => Promise<readonly Outcome[]>): Promise<void> => {
    for (const { chunk, runs, outcomes } of queue) {
      const found = await run(chunk);
      found.forEach((outcome, at) => (outcomes[chunk.firstSeed - runs.firstSeed + at] = outcome));
      done += found.length;
      onDone(done);
    }
  };
  const minutes = all.reduce((sum, { demand, seeds }) => sum + demand.length * seeds, 0);
  if (minutes <= FEW_MINUTES || !existsSync(WORKER)) await workOff(runHere);
  else await onThreads(Math.min(availableParallelism(), chunks.length), workOff);
  return tasks.map(({ outcomes }) => outcomes);
}

async function runHere(chunk: SeedRuns): Promise<readonly Outcome[]> {
  await setImmediate(); // a spinner turns, and a signal is heard
  return runSeeds(chunk);
}

async function onThreads(
  count: number,
  workOff: (run: (chunk: SeedRuns) => Promise<readonly Outcome[]>) => Promise<void>,
): Promise<void> {
  const workers = Array.from({ length: count }, () => new Worker(WORKER));
  try {
    await Promise.all(
      workers.map((worker) =>
        workOff(async (chunk) => {
          worker.postMessage(chunk);
          const [outcomes] = (await once(worker, 'message')) as [readonly Outcome[]];
          return outcomes;
        }),
      ),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
