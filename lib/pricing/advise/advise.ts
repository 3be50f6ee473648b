import { accountAllowances, NO_ALLOWANCES } from '../estimate/allowances';
import { isAssumedUse, type Bill, type UsagePolicy } from '../estimate/bill';
import { conditionalBills } from '../estimate/cases';
import { estimate, type EstimateOptions } from '../estimate/estimate';
import type { Range } from '../../range';
import type { Resource } from '../readers/resource';
import { ADVICE_SCHEMA, type Advice, type AdvisedResource, type AdviceReport } from './advice';
import { Inventory } from './inventory';
import { costOf, difference, type Cost } from './cost';
import { isProduction } from './production';
import type { Proposal, Rule } from './rule';
import { RULES } from './rules';

/** How advice is found: priced as an estimate is. */
export type AdviseOptions = EstimateOptions;

/**
 * Ways to spend less, in the order in which they are to be followed. Each one changes what the templates say, and its saving is
 * what the whole costs less when it is metered again after those before it, so savings never overlap. Nothing is said where a price
 * is missing, and nothing that puts production at risk; what tells no environment (tag `environment` or `env`, or the name of the
 * stack) is taken for production.
 */
export function advise(resources: readonly Resource[], options: AdviseOptions): readonly Advice[] {
  return composed(resources, options, RULES);
}

/** The same, with what the month costs before and after. */
export function adviceReport(resources: readonly Resource[], options: AdviseOptions): AdviceReport {
  const { monthly, currency, catalogue, notes } = estimate(resources, options);
  const advice = advise(resources, options);
  const after = advice.reduce((left, { saving }) => difference(left, saving), monthly);
  return { schema: ADVICE_SCHEMA, currency, catalogue, before: monthly, after, advice, notes };
}

/** The advice of rules, each priced on the result of the ones before it. */
export function composed(
  resources: readonly Resource[],
  options: AdviseOptions,
  rules: readonly Rule[],
): readonly Advice[] {
  const advice: Advice[] = [];
  const { catalogue, usage = 'default' } = options;
  let inventory = Inventory.of(resources, conditionalBills(resources, { catalogue, usage }));
  let cost = costOfAll(inventory, options);
  for (const rule of rules) {
    const proposals = rule.proposals(inventory).filter((proposal) => isWorthIt(proposal, rule, inventory, options));
    if (proposals.length === 0) continue;
    const next = inventory.with(proposals.flatMap(({ changes }) => changes));
    const nextCost = costOfAll(next, options);
    if (!isBetter(cost, nextCost)) continue;
    advice.push(adviceOf(rule, proposals, difference(cost.monthly, nextCost.monthly)));
    inventory = next;
    cost = nextCost;
  }
  return advice;
}

/** As an estimate prices it. */
function costOfAll(inventory: Inventory, { catalogue, usage = 'default', freeTier = false }: AdviseOptions): Cost {
  const bills = inventory.bills(usage);
  return costOf(bills, catalogue, freeTier ? accountAllowances(bills) : NO_ALLOWANCES);
}

/** Whether a proposal by itself saves, with every price known, and touches no production that is to be left alone. */
function isWorthIt(
  { billed, changes }: Proposal,
  { scope, restsOn }: Rule,
  inventory: Inventory,
  { catalogue, usage = 'default' }: AdviseOptions,
): boolean {
  const touched = [...billed, ...changes.map(({ resource }) => resource)];
  if (scope === 'outside-production' && touched.some(isProduction)) return false;
  const before = billedIn(inventory, billed, usage);
  const after = billedIn(inventory.with(changes), billed, usage);
  if (restsOn === 'known-use' && assumesMore(before, after)) return false;
  return isBetter(costOf(before, catalogue), costOf(after, catalogue));
}

/** Whether anything is billed by assumed use that was not before; also where such use is left out. */
function assumesMore(before: readonly Bill[], after: readonly Bill[]): boolean {
  const names = (bills: readonly Bill[]): readonly string[] =>
    bills.flatMap(({ charges }) => charges.filter(isAssumedUse).map(({ name }) => name));
  const known = new Set(names(before));
  return names(after).some((name) => !known.has(name));
}

function billedIn(inventory: Inventory, resources: readonly Resource[], usage: UsagePolicy): readonly Bill[] {
  return resources.flatMap((resource) => inventory.bill(resource, usage));
}

/** Cheaper where it is expected, dearer at no bound, and with no price missing that was there. */
function isBetter(before: Cost, after: Cost): boolean {
  const { low, expected, high } = difference(before.monthly, after.monthly);
  return expected > 0 && low >= 0 && high >= 0 && [...after.missing].every((missing) => before.missing.has(missing));
}

function adviceOf(
  { name, change, effort, risk, caution }: Rule,
  proposals: readonly Proposal[],
  saving: Range,
): Advice {
  const advised = proposals.flatMap(({ billed, says }) =>
    billed.map(({ id, path }): AdvisedResource => ({ id, path, change: says })),
  );
  // A server with several volumes is advised on once.
  const once = new Map(advised.map((resource) => [`${resource.id} ${resource.change}`, resource]));
  return { rule: name, change, effort, risk, caution, saving, resources: [...once.values()] };
}
