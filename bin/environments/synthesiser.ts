import type { EnvironmentPlan } from '../../lib/client/plan';
import type { Synthesis } from '../../stacks/engine';
import { SynthesisThread } from './synthesis-thread';
import { inTemporaryDirectory } from './temporary-directory';

/** Synthesises environments off the main thread, one at a time. */
export interface Synthesiser {
  readonly synthesise: SynthesisThread['synthesise'];
  /** What the directories to synthesise to stand in: it is gone in the end, with whatever an engine leaves there. */
  readonly temporary: string;
}

/** The CDK keeps every app for as long as it is loaded. Loading it anew takes as long as a few environments. */
const ENVIRONMENTS_PER_THREAD = 5;

/** Runs with a synthesiser, which loads an engine meanwhile and is gone afterwards. */
export function withSynthesiser<Result>(
  interruption: AbortSignal,
  use: (synthesiser: Synthesiser) => Promise<Result>,
): Promise<Result> {
  return inTemporaryDirectory(async (temporary) => {
    let thread = new SynthesisThread(temporary, interruption);
    let turns = 0;
    const synthesise = async (plan: EnvironmentPlan, directory: string): Promise<Synthesis> => {
      if (turns === ENVIRONMENTS_PER_THREAD) {
        await thread.end();
        thread = new SynthesisThread(temporary, interruption);
        turns = 0;
      }
      turns += 1;
      return thread.synthesise(plan, directory);
    };
    try {
      return await use({ synthesise, temporary });
    } finally {
      await thread.end();
    }
  });
}
