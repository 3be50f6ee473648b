/**
 * Plans clients and prices what would be deployed for them, in code. Needs the engines that their environments name; each is loaded
 * when it is asked for.
 *
 * ```ts
 * import { priceClient } from 'groundplan/portfolio';
 *
 * const { environments } = await priceClient('client.yaml');
 * for (const { name, estimate, warnings } of environments) console.log(name, estimate.monthly.expected, warnings.length);
 * ```
 *
 * @packageDocumentation
 */
export { priceClient, type PriceClientOptions } from '../portfolio/price-client';
export { loadClient, parseClient, type LocatedClient } from '../client/load';
export { readUsage, type LocatedUsage } from '../pricing/usage';
export { formatProblem, InputError, type Position, type Problem } from '../problem';

export type { Client } from '../client/client';
export type { Patch } from '../client/patches/patch';
export type { Scenario } from '../client/patches/scenarios';
export type { BudgetStatus, BudgetVerdict } from '../pricing/budget/budget';
export type { DecisionRow, EnvironmentReport, PlanReport } from '../reports/plan/report';
export type { WarningRow } from '../reports/warnings/words';
export type { Catalogue, Estimate, Range, UsagePolicy } from '../pricing';
