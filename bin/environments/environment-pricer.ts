import type { EnvironmentPlan } from '../../lib/client/plan';
import { EnvironmentProcess } from './environment-process';
import type { EnvironmentCost, EnvironmentPricing } from './price-environment';
import { inTemporaryDirectory } from './temporary-directory';

/** Prices environments in a process of their own, one at a time. */
export interface EnvironmentPricer {
  /** @throws InputError when the engine is not installed, or refuses the plan */
  readonly price: (plan: EnvironmentPlan, pricing: EnvironmentPricing) => Promise<EnvironmentCost>;
}

/** The CDK keeps every app for as long as it is loaded, and loading it anew takes as long as two or three environments. */
const ENVIRONMENTS_PER_PROCESS = 4;

/** Runs with a pricer, which loads an engine meanwhile and is gone afterwards with all that it wrote. */
export function withPricer<Result>(
  interruption: AbortSignal,
  use: (pricer: EnvironmentPricer) => Promise<Result>,
): Promise<Result> {
  return inTemporaryDirectory(async (temporary) => {
    let child = new EnvironmentProcess(temporary, interruption);
    let turns = 0;
    const price: EnvironmentPricer['price'] = async (plan, pricing) => {
      if (turns === ENVIRONMENTS_PER_PROCESS) {
        await child.end();
        child = new EnvironmentProcess(temporary, interruption);
        turns = 0;
      }
      turns += 1;
      return inTemporaryDirectory((directory) => child.price({ plan, directory, pricing }), temporary);
    };
    try {
      return await use({ price });
    } finally {
      await child.end();
    }
  });
}
