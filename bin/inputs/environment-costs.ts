import type { Estimate, Resource } from '../../lib/pricing';
import { judge, type BudgetVerdict, type Priced } from '../../lib/pricing/budget/budget';
import { sumUsd } from '../../lib/pricing/estimate/usd';
import { mapRange } from '../../lib/range';
import { compareEnvironments, printedParts, type EnvironmentChange } from '../../lib/reports/comparison/environments';
import { stacksByEnvironment, type Input, type SynthesisedClient } from './input';

/** What each environment of a client costs, of what is priced together, in the order of the client file. */
export function costsByEnvironment(
  input: Input,
  resources: readonly Resource[],
  estimate: Estimate,
): ReadonlyMap<string, Priced> {
  const environmentOf = stacksByEnvironment(input, resources);
  const environments = input.made?.environments ?? [];
  return new Map(
    environments.map(({ plan: { environment } }) => {
      const own = estimate.resources.filter(({ stack }) => environmentOf.get(stack) === environment.name);
      return [environment.name, { monthly: sumUsd(own.map(({ monthly }) => monthly)), resources: own }];
    }),
  );
}

/** What two client files say of each environment; nothing where one of the inputs is no client file. */
export function environmentChanges(
  inputs: { readonly before: Input; readonly after: Input },
  costs: { readonly before: ReadonlyMap<string, Priced>; readonly after: ReadonlyMap<string, Priced> },
): readonly EnvironmentChange[] {
  const { before, after } = inputs;
  if (before.made === undefined || after.made === undefined) return [];
  return compareEnvironments(costs.before, costs.after, renamed(after.made));
}

/** What environments were called before, where their file says so, by their names. */
function renamed({ environments }: SynthesisedClient): ReadonlyMap<string, string> {
  return new Map(
    environments.flatMap(({ plan: { environment } }) =>
      environment.was === undefined ? [] : [[environment.name, environment.was] as const],
    ),
  );
}

/**
 * Holds a client's budgets, as their file has them, against what they are of: the client's first, then those of environments.
 *
 * @param costs - of each environment, which is said to the cent that is printed of it
 */
export function judgeClientBudgets(
  { made }: Input,
  estimate: Estimate,
  costs: ReadonlyMap<string, Priced>,
): readonly BudgetVerdict[] {
  const ofClient = made?.client.monthlyBudget;
  const names = [...costs.keys()];
  const { parts } = printedParts(
    estimate.monthly,
    [...costs.values()].map(({ monthly }) => monthly),
  );
  const ofEnvironments = (made?.environments ?? []).flatMap(({ plan: { environment } }) => {
    const { name, monthlyBudget: limit } = environment;
    const [cost, printed] = [costs.get(name), parts[names.indexOf(name)]];
    if (limit === undefined || cost === undefined || printed === undefined) return [];
    const monthly = mapRange(printed, (cents) => cents / 100);
    return [{ ...judge(limit, cost), part: { name: `environment ${name}`, monthly } }];
  });
  return [...(ofClient === undefined ? [] : [judge(ofClient, estimate)]), ...ofEnvironments];
}
