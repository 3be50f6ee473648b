import type { EnvironmentPlan } from '../../lib/client/plan';
import type { DeploymentChanges } from '../../lib/pricing';
import { inTemporaryDirectory } from '../cli/temporary-directory';
import { keepNursery } from '../cli/nursery';
import { EnvironmentProcess } from './environment-process';
import type { EnvironmentCost, EnvironmentPricing } from './price-environment';

/** Synthesises environments in a process of their own, one at a time, and prices or compares them. */
export interface EnvironmentPricer {
  /** @throws InputError when the engine is not installed, or refuses the plan */
  readonly price: (plan: EnvironmentPlan, pricing: EnvironmentPricing) => Promise<EnvironmentCost>;
  /**
   * @param against path of the templates that are before
   * @throws InputError when the engine is not installed or refuses the plan, or with what is wrong with what is before
   */
  readonly compare: (plan: EnvironmentPlan, against: string) => Promise<DeploymentChanges>;
}

/** The CDK keeps every app for as long as it is loaded, and loading it anew takes as long as two or three environments. */
const ENVIRONMENTS_PER_PROCESS = 4;

/** Runs with a pricer, which loads an engine meanwhile and is gone afterwards with all that it wrote. */
export function withPricer<Result>(
  interruption: AbortSignal,
  use: (pricer: EnvironmentPricer) => Promise<Result>,
): Promise<Result> {
  // What environments cost is kept until all are priced: with sixty of them a nursery that grows takes more memory than they do. This
  // program waits for its child most of the time, so that one that stays as it is costs no time.
  keepNursery();
  return inTemporaryDirectory(async (temporary) => {
    let child = new EnvironmentProcess(temporary, interruption);
    let turns = 0;
    const inTurn = async <Result>(
      ask: (child: EnvironmentProcess, directory: string) => Promise<Result>,
    ): Promise<Result> => {
      if (turns === ENVIRONMENTS_PER_PROCESS) {
        await child.end();
        child = new EnvironmentProcess(temporary, interruption);
        turns = 0;
      }
      turns += 1;
      return inTemporaryDirectory((directory) => ask(child, directory), temporary);
    };
    const pricer: EnvironmentPricer = {
      price: (plan, pricing) => inTurn((process, directory) => process.price({ plan, directory, pricing })),
      compare: (plan, against) => inTurn((process, directory) => process.compare({ plan, directory, against })),
    };
    try {
      return await use(pricer);
    } finally {
      await child.end();
    }
  });
}
