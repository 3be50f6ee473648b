import { isDeepStrictEqual } from 'node:util';
import { groupBy } from '../../lib/group-by';
import type { EnvironmentPlan } from '../../lib/client/plan';

/** Plans of several states of a client, each once. */
export interface DistinctPlans {
  readonly plans: readonly EnvironmentPlan[];
  /** Where in them each of the plans stands that were given. */
  readonly placeOf: ReadonlyMap<EnvironmentPlan, number>;
}

/** Plans that are equal in everything come to the same template, and so are synthesised and priced once. */
export function distinctPlans(all: readonly EnvironmentPlan[]): DistinctPlans {
  const plans: EnvironmentPlan[] = [];
  const placeOf = new Map<EnvironmentPlan, number>();
  for (const namesakes of groupBy(all, ({ environment }) => environment.name).values()) {
    const first = plans.length;
    for (const plan of namesakes) {
      const known = plans.findIndex((other, at) => at >= first && isDeepStrictEqual(other, plan));
      placeOf.set(plan, known === -1 ? plans.push(plan) - 1 : known);
    }
  }
  return { plans, placeOf };
}
