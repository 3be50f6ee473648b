import type { EstimatedResource, Line } from '../../../pricing/estimate/model';
import type { Range } from '../../../range';
import { sumUsd } from '../../../pricing/estimate/usd';
import { apportion, apportionRange } from '../../../pricing/estimate/cents';
import { groupByPattern, nameWithin } from '../patterns';

/** A resource with its share of what is printed, in whole cents that add up to the total. */
export interface Share {
  readonly resource: EstimatedResource;
  /** Pattern that it belongs to. */
  readonly pattern: string;
  /** Its name within the pattern. */
  readonly name: string;
  readonly cents: Range;
  readonly lines: readonly LineShare[];
}

export interface LineShare {
  readonly line: Line;
  /** Expected. */
  readonly cents: number;
}

/**
 * Hands a printed total down to patterns, resources and lines, largest resource first.
 *
 * @param total - whole cents
 */
export function shareOut(resources: readonly EstimatedResource[], total: Range): readonly Share[] {
  const patterns = [...groupByPattern(resources, (resource) => resource)];
  const totals = apportionRange(
    total,
    patterns.map(([, own]) => sumOf(own)),
  );
  return patterns
    .flatMap(([pattern, own], at) => sharesIn(pattern, own, totals[at] ?? NOTHING))
    .sort((one, other) => other.cents.expected - one.cents.expected);
}

const NOTHING: Range = { low: 0, expected: 0, high: 0 };

function sharesIn(pattern: string, own: readonly EstimatedResource[], total: Range): readonly Share[] {
  const totals = apportionRange(
    total,
    own.map(({ monthly }) => monthly),
  );
  return own.map((resource, at) => {
    const cents = totals[at] ?? NOTHING;
    return { resource, pattern, name: nameWithin(pattern, resource), cents, lines: linesOf(resource, cents.expected) };
  });
}

function linesOf({ lines }: EstimatedResource, total: number): readonly LineShare[] {
  const cents = apportion(
    total,
    lines.map(({ monthly }) => monthly.expected),
  );
  return lines.map((line, at) => ({ line, cents: cents[at] ?? 0 }));
}

function sumOf(resources: readonly EstimatedResource[]): Range {
  return sumUsd(resources.map(({ monthly }) => monthly));
}
