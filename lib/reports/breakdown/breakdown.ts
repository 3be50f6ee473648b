import { groupBy } from '../../group-by';
import { apportionRange } from '../../pricing/estimate/cents';
import { invoiceName } from '../../pricing/estimate/invoice-names';
import type { EstimatedResource } from '../../pricing/estimate/model';
import { sumUsd } from '../../pricing/estimate/usd';
import { add, ZERO, type Range } from '../../range';
import { patternOf } from '../estimate/patterns';

/** A part of a total. Money is USD per month. */
export interface Part {
  readonly name: string;
  readonly monthly: Range;
}

/** Where a total goes, twice over: the parts of either list add up to it. */
export interface Breakdown {
  /** By what people designed. */
  readonly patterns: readonly Part[];
  /** By what they are billed for, as an invoice names it. */
  readonly services: readonly Part[];
}

/** A part in whole cents, as it is printed. */
export interface PrintedPart {
  readonly name: string;
  readonly cents: Range;
}

/**
 * Breaks an estimate down.
 *
 * @param nameOf - what a pattern is called, from its name in the construct tree
 */
export function breakdownOf(
  resources: readonly EstimatedResource[],
  nameOf: (pattern: string) => string = String,
): Breakdown {
  const lines = resources.flatMap((resource) => resource.lines);
  return {
    patterns: summed(resources.map((resource) => ({ name: nameOf(patternOf(resource)), monthly: resource.monthly }))),
    services: summed(lines.map(({ rate, monthly }) => ({ name: invoiceName(rate), monthly }))),
  };
}

/** Breakdowns of several estimates as one: parts of the same name are one part. */
export function mergeBreakdowns(breakdowns: readonly Breakdown[]): Breakdown {
  return {
    patterns: summed(breakdowns.flatMap(({ patterns }) => patterns)),
    services: summed(breakdowns.flatMap(({ services }) => services)),
  };
}

/**
 * The largest parts in whole cents that add up to the total, with one row for those that find no room.
 *
 * @param total - whole cents
 * @param most - rows, that of the others among them
 */
export function largestParts(parts: readonly Part[], total: Range, most: number): readonly PrintedPart[] {
  const shares = apportionRange(
    total,
    parts.map(({ monthly }) => monthly),
  );
  const printed = parts
    .map(({ name }, at) => ({ name, cents: shares[at] ?? ZERO }))
    .filter(({ cents }) => cents.high !== 0)
    .toSorted((one, other) => other.cents.expected - one.cents.expected);
  if (printed.length <= most) return printed;
  const rest = printed.slice(most - 1);
  return [
    ...printed.slice(0, most - 1),
    { name: `${rest.length} others`, cents: rest.map(({ cents }) => cents).reduce(add, ZERO) },
  ];
}

function summed(parts: readonly Part[]): readonly Part[] {
  return [...groupBy(parts, ({ name }) => name)].map(([name, own]) => ({
    name,
    monthly: sumUsd(own.map(({ monthly }) => monthly)),
  }));
}
