import type { EnvironmentPlan } from '../../lib/client/plan';
import { EnvironmentProcess } from './environment-process';
import type { EnvironmentRequest, EnvironmentResults } from './environment-request';

/** The CDK keeps every app for as long as it is loaded, and loading it anew takes as long as two or three environments. */
const ENVIRONMENTS_PER_PROCESS = 4;

/** What the environments of a pool share. */
export interface PoolOptions {
  /** Temporary directory of all of them. */
  readonly directory: string;
  /** Ends every process. */
  readonly interruption: AbortSignal;
  /** Processes at the same time, at most. */
  readonly jobs: number;
}

/** Works on environments in processes, each of which takes one at a time and is renewed before it grows. */
export class EnvironmentPool {
  readonly directory: string;
  private readonly workers: Worker[];
  private readonly kill = (): void => {
    for (const worker of this.workers) worker.kill();
  };

  /** @param first a process that was started ahead, and that the pool does not end */
  constructor(
    first: EnvironmentProcess,
    private readonly options: PoolOptions,
  ) {
    this.directory = options.directory;
    this.workers = [new Worker(options, first)];
    options.interruption.addEventListener('abort', this.kill, { once: true });
  }

  /**
   * Works on every environment, and returns the results in their order.
   *
   * @param onStart hears of each environment before it is worked on
   * @throws what the first environment fails with that fails: they are begun in order, so it has been begun whoever fails before it
   * @throws the reason of an interruption
   */
  async each<Request extends EnvironmentRequest>(
    plans: readonly EnvironmentPlan[],
    requestFor: (plan: EnvironmentPlan, at: number) => Request,
    onStart: (plan: EnvironmentPlan) => void,
  ): Promise<readonly EnvironmentResults[Request['kind']][]> {
    const results: EnvironmentResults[Request['kind']][] = [];
    const failures = new Map<number, unknown>();
    const queue = plans.entries();
    const workOff = async (worker: Worker): Promise<void> => {
      for (const [at, plan] of queue) {
        if (failures.size > 0) return;
        onStart(plan);
        try {
          results[at] = await worker.ask(requestFor(plan, at));
        } catch (error) {
          failures.set(at, error);
        }
      }
    };
    await Promise.all(this.workersFor(plans).map(workOff));
    this.options.interruption.throwIfAborted();
    if (failures.size > 0) throw failures.get(Math.min(...failures.keys()));
    return results;
  }

  /** Ends its processes. */
  async end(): Promise<void> {
    this.options.interruption.removeEventListener('abort', this.kill);
    await Promise.all(this.workers.map((worker) => worker.end()));
  }

  /** No more than would have to be started one after the other: to load an engine is most of the work on a few environments. */
  private workersFor({ length }: readonly unknown[]): readonly Worker[] {
    const wanted = Math.min(this.options.jobs, Math.ceil(length / ENVIRONMENTS_PER_PROCESS));
    while (this.workers.length < wanted) this.workers.push(new Worker(this.options, new EnvironmentProcess()));
    return this.workers;
  }
}

/** One process after the other. */
class Worker {
  private turns = 0;

  constructor(
    private readonly options: PoolOptions,
    private process: EnvironmentProcess,
  ) {}

  async ask<Request extends EnvironmentRequest>(request: Request): Promise<EnvironmentResults[Request['kind']]> {
    const { interruption, directory } = this.options;
    if (this.turns === ENVIRONMENTS_PER_PROCESS) await this.renew();
    interruption.throwIfAborted();
    this.turns += 1;
    return this.process.ask(request, directory);
  }

  kill(): void {
    this.process.kill();
  }

  end(): Promise<void> {
    return this.process.end();
  }

  private async renew(): Promise<void> {
    await this.process.end();
    this.options.interruption.throwIfAborted();
    this.process = new EnvironmentProcess();
    this.turns = 0;
  }
}
