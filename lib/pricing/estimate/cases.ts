import { groupBy } from '../../group-by';
import { allOf } from '../../located/words';
import { billOf, type Bill, type UsagePolicy } from './bill';
import { chargesOver } from './case-charges';
import type { Catalogue } from '../catalogue/catalogue';
import { Pricer, type PricedCharge } from './pricer';
import type { Charge } from '../meters/charge';
import { ZERO, type Range } from '../../range';
import type { Alternatives, Resource } from '../readers/resource';
import { sumUsd } from './usd';

/** How bills are priced before they are put together. */
export interface BillingOptions {
  readonly catalogue: Catalogue;
  readonly usage: UsagePolicy;
}

/** The bills of resources, each as a range over the cases that unknown conditions allow. */
export function billsOf(resources: readonly Resource[], options: BillingOptions): readonly Bill[] {
  const conditional = conditionalBills(resources, options);
  return resources.map((resource) => conditional.get(resource) ?? billOf(resource, options.usage));
}

/**
 * Bills of the resources whose cost depends on an unknown condition: low in the cheapest case, high in the dearest. All are expected
 * in the one case in which they cost most together, so that conditions which exclude each other are not both expected to hold.
 */
export function conditionalBills(resources: readonly Resource[], options: BillingOptions): ReadonlyMap<Resource, Bill> {
  const undecided = resources.flatMap((resource) =>
    resource.alternatives === undefined ? [] : [{ resource, alternatives: resource.alternatives }],
  );
  const together = groupBy(undecided, ({ alternatives }) => alternatives.cases);
  return new Map([...together].flatMap(([cases, group]) => combineCases(cases, group, options)));
}

interface Undecided {
  readonly resource: Resource;
  readonly alternatives: Alternatives;
}

/** What a resource is charged in one case, and what that comes to. */
interface Outcome {
  readonly bill: Bill | undefined;
  readonly priced: readonly PricedCharge[];
  readonly cost: Range;
}

interface Outcomes extends Undecided {
  /** In the order of the cases. */
  readonly outcomes: readonly Outcome[];
}

function combineCases(
  cases: readonly string[],
  group: readonly Undecided[],
  options: BillingOptions,
): readonly (readonly [Resource, Bill])[] {
  const all = group.map((each) => outcomesOf(each, options)).filter((each) => isOpen(each, options));
  const totals = cases.map((_, at) => sumUsd(all.map(({ outcomes }) => outcomes[at]?.cost ?? ZERO)).expected);
  const mostExpensive = totals.indexOf(Math.max(...totals));
  return all.map((each) => [each.resource, combined(each, mostExpensive, cases[mostExpensive] ?? '')] as const);
}

function outcomesOf({ resource, alternatives }: Undecided, { catalogue, usage }: BillingOptions): Outcomes {
  const outcomes = alternatives.cases.map((_, at): Outcome => {
    const alternative = alternatives.in(at);
    if (alternative === undefined) return { bill: undefined, priced: [], cost: ZERO };
    const bill = billOf(alternative, usage);
    const priced = new Pricer([bill], catalogue).price(bill);
    return { bill, priced, cost: costOf(priced) };
  });
  return { resource, alternatives, outcomes };
}

function costOf(priced: readonly PricedCharge[]): Range {
  return sumUsd(priced.flatMap((each) => (each.kind === 'line' ? [each.line.monthly] : [])));
}

function missingOf({ priced }: Outcome): readonly Charge[] {
  return priced.flatMap((each) => (each.kind === 'missing' ? [each.charge] : []));
}

/** Whether the cases differ in what is billed, or all of them from what is known without any. */
function isOpen({ resource, outcomes }: Outcomes, { usage }: BillingOptions): boolean {
  const [first] = outcomes;
  return (
    !areAlike(outcomes) || JSON.stringify(first?.bill?.charges) !== JSON.stringify(billOf(resource, usage).charges)
  );
}

/** One bill for all cases: the charges of the case in which the resource costs most, each as far as it varies over the others. */
function combined({ resource, alternatives, outcomes }: Outcomes, mostExpensive: number, words: string): Bill {
  const own = outcomes.reduce((maximum, each) => (isMoreExpensive(each, maximum) ? each : maximum));
  const { bill } = own;
  if (bill === undefined) return { resource, kind: 'free', charges: [], asked: [], leftOut: [] };
  if (areAlike(outcomes)) return { ...bill, resource };
  const cases = {
    own: own.priced,
    low: outcomes.reduce((minimum, each) => (each.cost.low < minimum.cost.low ? each : minimum)).priced,
    expected: outcomes[mostExpensive]?.priced ?? [],
    high: outcomes.reduce((maximum, each) => (each.cost.high > maximum.cost.high ? each : maximum)).priced,
  };
  const over = chargesOver(cases, noteOn(alternatives, words));
  const byCharge = new Map(bill.asked.map((charge, at) => [charge, over[at] ?? charge]));
  const missing = missingElsewhere(own, outcomes);
  return {
    resource,
    kind: bill.kind,
    charges: [...bill.charges.map((charge) => byCharge.get(charge) ?? charge), ...missing],
    asked: [...over, ...missing],
    leftOut: bill.leftOut,
  };
}

/** Between two that cost the same, the one that is billed for more says more. */
function isMoreExpensive(one: Outcome, other: Outcome): boolean {
  const difference = one.cost.expected - other.cost.expected || one.cost.high - other.cost.high;
  return difference > 0 || (difference === 0 && countOf(one) > countOf(other));
}

function countOf({ bill }: Outcome): number {
  return bill === undefined ? -1 : bill.charges.length;
}

function areAlike(outcomes: readonly Outcome[]): boolean {
  return new Set(outcomes.map(({ bill }) => JSON.stringify(bill?.charges))).size === 1;
}

/** What has no price in another case alone, each once. */
function missingElsewhere(own: Outcome, outcomes: readonly Outcome[]): readonly Charge[] {
  const seen = new Set(missingOf(own).map((charge) => JSON.stringify(charge)));
  const all = new Map(outcomes.flatMap(missingOf).map((charge) => [JSON.stringify(charge), charge]));
  return [...all].flatMap(([text, charge]) => (seen.has(text) ? [] : [charge]));
}

function noteOn({ conditions }: Alternatives, words: string): string {
  const unknown = `${conditions.length === 1 ? 'condition' : 'conditions'} ${allOf(conditions)} unknown; `;
  return `${conditions.length === 0 ? '' : unknown}expected where ${words}, the dearest case`;
}
