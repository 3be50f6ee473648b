import { once } from 'node:events';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EnvironmentPlan } from '../../lib/client/plan';
import type { EngineName } from '../../lib/engines/engines';
import { InputError } from '../../lib/problem';
import type { Synthesis } from '../../stacks/engine';
import type { SynthesisAnswer, SynthesisRequest } from './synthesis-worker';

/** Synthesises environments on a thread of its own, one at a time. */
export interface Synthesiser {
  /**
   * @throws InputError when the engine is not installed or refuses the plan
   * @throws the reason of the interruption, once nothing is written to the directory any more
   */
  readonly synthesise: (plan: EnvironmentPlan, directory: string) => Promise<Synthesis>;
}

/** Runs with a synthesiser, which loads an engine meanwhile, and ends its thread afterwards. */
export async function withSynthesiser<Result>(
  interruption: AbortSignal,
  use: (synthesiser: Synthesiser) => Promise<Result>,
): Promise<Result> {
  const thread = startThread();
  const ended = endOf(thread, interruption);
  ended.catch(() => undefined); // it may end while nobody waits for it
  try {
    return await use({
      async synthesise(plan, directory) {
        thread.postMessage({ plan, directory } satisfies SynthesisRequest);
        const [answer] = (await Promise.race([once(thread, 'message'), ended])) as [SynthesisAnswer];
        return synthesisIn(answer);
      },
    });
  } finally {
    await thread.terminate();
  }
}

/** The engine that most client files name. */
const USUAL: EngineName = 'aws-cdk';

/** The thread's program stands beside this file, in the sources as in the package. */
function startThread(): Worker {
  const extension = extname(__filename);
  return new Worker(join(__dirname, `synthesis-worker${extension}`), {
    workerData: USUAL,
    ...(extension === '.ts' && { execArgv: ['--require', 'ts-node/register'] }),
  });
}

/** Fails when the thread ends, as an interruption makes it do. */
async function endOf(thread: Worker, interruption: AbortSignal): Promise<never> {
  interruption.addEventListener('abort', () => void thread.terminate(), { once: true });
  await once(thread, 'exit');
  interruption.throwIfAborted();
  throw new Error('the thread that synthesises has ended by itself');
}

function synthesisIn(answer: SynthesisAnswer): Synthesis {
  if ('synthesis' in answer) return answer.synthesis;
  throw 'problems' in answer ? new InputError(answer.problems) : answer.error;
}
