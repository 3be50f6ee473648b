import { once } from 'node:events';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EnvironmentPlan } from '../../lib/client/plan';
import type { EngineName } from '../../lib/engines/engines';
import { InputError } from '../../lib/problem';
import type { Synthesis } from '../../stacks/engine';
import type { SynthesisAnswer, SynthesisRequest } from './synthesis-worker';

/** The engine that most client files name: a thread loads it before it is asked for any. */
const USUAL: EngineName = 'aws-cdk';

/** A thread that synthesises one environment at a time, and ends when it is interrupted. */
export class SynthesisThread {
  private readonly worker: Worker;
  private readonly ended: Promise<never>;

  /**
   * @param temporary what the engine takes for the temporary directory: the CDK leaves copies of assets in it
   * @throws the reason of an interruption that came before
   */
  constructor(temporary: string, interruption: AbortSignal) {
    interruption.throwIfAborted();
    this.worker = startWorker(temporary);
    interruption.addEventListener('abort', () => void this.end(), { once: true });
    this.ended = endOf(this.worker, interruption);
    this.ended.catch(() => undefined); // it may end while nobody waits for it
  }

  /**
   * @throws InputError when the engine is not installed, or refuses the plan
   * @throws the reason of an interruption, once nothing is written to the directory any more
   */
  async synthesise(plan: EnvironmentPlan, directory: string): Promise<Synthesis> {
    this.worker.postMessage({ plan, directory } satisfies SynthesisRequest);
    const [answer] = (await Promise.race([once(this.worker, 'message'), this.ended])) as [SynthesisAnswer];
    return synthesisIn(answer);
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Its program stands beside this file, in the sources as in the package. */
function startWorker(temporary: string): Worker {
  const extension = extname(__filename);
  return new Worker(join(__dirname, `synthesis-worker${extension}`), {
    workerData: USUAL,
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary },
    ...(extension === '.ts' && { execArgv: ['--require', 'ts-node/register'] }),
  });
}

async function endOf(worker: Worker, interruption: AbortSignal): Promise<never> {
  await once(worker, 'exit');
  interruption.throwIfAborted();
  throw new Error('the thread that synthesises has ended by itself');
}

function synthesisIn(answer: SynthesisAnswer): Synthesis {
  if ('synthesis' in answer) return answer.synthesis;
  throw 'problems' in answer ? new InputError(answer.problems) : answer.error;
}
