import type { LocatedClient } from '../../lib/client/load';
import type { PricedClient, PricedEnvironment } from '../../lib/reports/plan/report';
import type { Terminal } from '../cli/terminal';
import { distinctPlans } from './distinct-plans';
import { priceEnvironments, unfitNames, type ClientPricing } from './price-environments';
import { pricedPlan } from './priced-plan';
import { whileSynthesising } from './synthesising';

/** States of a client with what they cost. */
export interface PricedStates {
  /** An environment that is the same in several states is one object. */
  readonly priceOf: (state: LocatedClient) => PricedClient;
  /** Names in a usage file that fit no resource of any state. */
  readonly unfit: readonly string[];
}

/**
 * Prices several states of a client at once: an environment is synthesised anew only where its plan is another one.
 *
 * @throws InputError when an engine is not installed or refuses a plan
 */
export async function priceStates(
  states: readonly LocatedClient[],
  pricing: Omit<ClientPricing, 'onStart'>,
  terminal: Terminal,
): Promise<PricedStates> {
  const { plans, placeOf } = distinctPlans([...new Set(states)].flatMap((state) => state.plans));
  const costs = await whileSynthesising(plans, states[0]?.name ?? '', terminal, (onStart) =>
    priceEnvironments(plans, { ...pricing, onStart }),
  );
  const priced = plans.flatMap((plan, at) => costs.slice(at, at + 1).map((cost) => pricedPlan(plan, cost)));
  const environmentsOf = ({ plans: own }: LocatedClient): readonly PricedEnvironment[] =>
    own.flatMap((plan) => priced[placeOf.get(plan) ?? -1] ?? []);
  return {
    priceOf: (state) => {
      const { name, slug, monthlyBudget } = state;
      return { name, slug, ...(monthlyBudget !== undefined && { monthlyBudget }), environments: environmentsOf(state) };
    },
    unfit: unfitNames(costs, pricing.usage),
  };
}
