import type { EnvironmentPlan } from '../../lib/client/plan';
import { notesOnUsage, type UsageChoice } from '../cli/usage-choice';
import type { EnvironmentPricer } from './environment-pricer';
import type { EnvironmentCost, EnvironmentPricing } from './price-environment';

/** A client's environments by name. */
export type EnvironmentCosts = Readonly<Record<string, EnvironmentCost>>;

/** How environments are priced, and who does it. */
export interface ClientPricing extends Omit<EnvironmentPricing, 'usage'> {
  readonly pricer: EnvironmentPricer;
  readonly usage: UsageChoice;
  /** Hears of each environment before it is synthesised. */
  readonly onStart: (plan: EnvironmentPlan) => void;
}

/**
 * Prices environments one after the other: of each, only what it costs is kept.
 *
 * @throws InputError when an engine is not installed, or with every usage key that does not fit
 */
export async function priceEnvironments(
  plans: readonly EnvironmentPlan[],
  { pricer, usage, onStart, ...pricing }: ClientPricing,
): Promise<EnvironmentCosts> {
  const costs: [name: string, cost: EnvironmentCost][] = [];
  for (const plan of plans) {
    onStart(plan);
    const cost = await pricer.price(plan, { ...pricing, usage: plainUsage(usage) });
    costs.push([plan.environment.name, cost]);
  }
  // One usage file is for all environments: a name that fits nothing here may fit something there.
  const onUsage = notesOnUsage(
    usage,
    costs.flatMap(([, { estimate }]) => estimate.resources),
  );
  return Object.fromEntries(costs.map(([name, cost]) => [name, withNotes(cost, onUsage)]));
}

/** What a usage file says, without where it says so. */
function plainUsage(usage: UsageChoice): EnvironmentPricing['usage'] {
  if (typeof usage === 'string') return usage;
  const { resources, types, assume, dataTransfer } = usage;
  return { resources, types, assume, dataTransfer };
}

function withNotes(cost: EnvironmentCost, notes: readonly string[]): EnvironmentCost {
  const added = <Report extends { readonly notes: readonly string[] }>(report: Report): Report => ({
    ...report,
    notes: [...new Set([...report.notes, ...notes])],
  });
  const { estimate: priced, advice } = cost;
  return { ...cost, estimate: added(priced), ...(advice && { advice: added(advice) }) };
}
