import { parentPort, workerData } from 'node:worker_threads';
import type { EnvironmentPlan } from '../../lib/client/plan';
import type { EngineName } from '../../lib/engines/engines';
import { InputError, type Problem } from '../../lib/problem';
import { loadEngine } from '../../stacks';
import type { Synthesis } from '../../stacks/engine';

/** An environment to synthesise, as it is posted to the thread. */
export interface SynthesisRequest {
  readonly plan: EnvironmentPlan;
  readonly directory: string;
}

/** What the thread posts back. Of an error, only what is plain data passes from one thread to another. */
export type SynthesisAnswer =
  { readonly synthesis: Synthesis } | { readonly problems: readonly Problem[] } | { readonly error: unknown };

/*
 * The program of the thread that environments are synthesised in: an engine keeps its thread for seconds, and the program must
 * hear of Ctrl-C meanwhile. Plans come one at a time, and each is answered before the next.
 */
parentPort?.on('message', (request: SynthesisRequest) => {
  void answerTo(request).then((answer) => parentPort?.postMessage(answer));
});
warmUp(workerData as EngineName);

async function answerTo({ plan, directory }: SynthesisRequest): Promise<SynthesisAnswer> {
  try {
    return { synthesis: await loadEngine(plan.environment.engine).synthesise(plan, directory) };
  } catch (error) {
    return error instanceof InputError ? { problems: error.problems } : { error };
  }
}

/** Loads an engine before the first plan is there. One that cannot be loaded is told when a plan asks for it. */
function warmUp(engine: EngineName): void {
  try {
    loadEngine(engine);
  } catch {
    return;
  }
}
