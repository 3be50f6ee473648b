import type { EnvironmentPlan } from '../../lib/client/plan';
import { compare, estimate, readInputs, type Catalogue, type Resource } from '../../lib/pricing';
import { judgeIncrease, rewrittenIn, type Increase } from '../../lib/reports/comparison/increase';
import { mergeCompared } from '../../lib/reports/comparison/merge';
import type { PlanIncrease } from '../../lib/reports/plan/report';
import { plainUsage, type UsageChoice } from '../cli/usage-choice';
import type { Before } from './before';
import type { EnvironmentCost } from './price-environments';

/** How what is before is priced: as what is after is. */
export interface BeforePricing {
  readonly catalogue: Catalogue;
  readonly usage: UsageChoice;
}

/**
 * What a month of a client rises by over what is before. Each environment is held against the stacks of its names: one that is new
 * rises by all that it costs, and what is left running beside it is no saving.
 *
 * @param costs - what environments cost, in the order of their plans
 * @throws InputError with what is wrong with what is before
 */
export function increaseOver(
  before: Before,
  plans: readonly EnvironmentPlan[],
  costs: readonly EnvironmentCost[],
  allowed: Increase,
  { catalogue, usage }: BeforePricing,
): PlanIncrease {
  const readIn = reader(before);
  const parts = plans.flatMap(({ environment: { region } }, at) =>
    costs.slice(at, at + 1).map(({ estimate: after, changes }) => {
      const stacks = new Set(after.resources.map(outermost));
      const resources = readIn(region).filter((resource) => stacks.has(outermost(resource)));
      return {
        compared: compare(estimate(resources, { catalogue, usage: plainUsage(usage) }), after),
        rewritten: changes === undefined ? [] : rewrittenIn(after.resources, changes),
      };
    }),
  );
  const comparison = mergeCompared(parts.map(({ compared }) => compared));
  const rewritten = parts.flatMap((part) => part.rewritten);
  return { verdict: judgeIncrease(allowed, comparison, rewritten), comparison };
}

/** What is before is read once for each region that bare templates may be of. */
function reader({ path }: Before): (region: string) => readonly Resource[] {
  const read = new Map<string, readonly Resource[]>();
  return (region) => {
    const resources = read.get(region) ?? readInputs([path], { region }).resources;
    read.set(region, resources);
    return resources;
  };
}

/** The stack that a resource stands in, or the one that its stack is nested in. */
function outermost({ stack }: { readonly stack: string }): string {
  return stack.split('/', 1)[0] ?? stack;
}
