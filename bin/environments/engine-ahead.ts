import { availableParallelism } from 'node:os';
import { interruptible } from '../cli/interruption';
import { keepNursery } from '../cli/nursery';
import { inTemporaryDirectory } from '../../lib/portfolio/temporary-directory';
import { EnvironmentPool } from './environment-pool';
import { EnvironmentProcess } from './environment-process';

/** Options of commands that work on environments. */
export interface JobOptions {
  /** Environments that are worked on at the same time. @default - as many as there are cores */
  readonly jobs?: number;
}

/** Runs work on environments that leaves nothing behind, whatever ends it. */
export type RunOnEnvironments = <Result>(use: (pool: EnvironmentPool) => Promise<Result>) => Promise<Result>;

/**
 * Starts a process that loads an engine while the client file is read. Until the first run there is nothing to clean up, and a
 * signal ends the program at once, however long the file takes.
 */
export async function withEngineAhead<Result>(
  { jobs = availableParallelism() }: JobOptions,
  use: (run: RunOnEnvironments) => Promise<Result>,
): Promise<Result> {
  // Plans of many environments survive; this program waits for its processes, so that a nursery that stays as it is costs no time.
  keepNursery();
  const first = new EnvironmentProcess();
  const run: RunOnEnvironments = (work) =>
    interruptible((interruption) =>
      inTemporaryDirectory(async (directory) => {
        const pool = new EnvironmentPool(first, { directory, interruption, jobs });
        try {
          return await work(pool);
        } finally {
          await pool.end();
        }
      }),
    );
  try {
    return await use(run);
  } finally {
    await first.end();
  }
}
