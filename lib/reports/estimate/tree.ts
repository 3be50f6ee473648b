import type { Estimate, EstimatedResource } from '../../pricing/estimate/model';
import type { Range } from '../../range';
import { sumUsd } from '../../pricing/estimate/usd';
import { apportion, apportionRange } from '../../pricing/estimate/cents';
import { groupByPattern, nameWithin } from './patterns';
import { costs, fold, type Row } from './fold';

/** An estimate as it is printed: largest first, money in whole cents that add up on every level. */
export interface Group {
  /** Pattern that the resources belong to. */
  readonly name: string;
  readonly cents: Range;
  readonly items: readonly Item[];
  readonly note: GroupNote;
}

/** How many resources have no row, and why. */
export interface GroupNote {
  /** They cost nothing by themselves. */
  readonly free: number;
  /** They are billed, for less than is printed. */
  readonly belowCent: number;
  /** They are billed by use alone, and use is left out. */
  readonly leftOut: number;
}

/** A row with the cents that were handed down to it. */
export interface Item {
  readonly row: Row;
  readonly cents: Range;
  /** Expected cents of each line of the row. */
  readonly lineCents: readonly number[];
}

/** Groups an estimate by pattern and hands its printed total down to patterns, resources and lines. */
export function buildTree(estimate: Pick<Estimate, 'resources'>, total: Range): readonly Group[] {
  const groups = [...groupByPattern(estimate.resources, (resource) => resource)].map(([name, resources]) => ({
    name,
    resources,
    monthly: sumUsd(resources.map((resource) => resource.monthly)),
  }));
  const shares = apportionRange(
    total,
    groups.map(({ monthly }) => monthly),
  );
  return groups.map(({ name, resources }, at) => buildGroup(name, resources, shares[at] ?? NOTHING)).sort(byCents);
}

const NOTHING: Range = { low: 0, expected: 0, high: 0 };

function buildGroup(name: string, resources: readonly EstimatedResource[], cents: Range): Group {
  const rows = fold(resources.filter(hasSomethingToSay), (resource) => nameWithin(name, resource));
  const shares = apportionRange(
    cents,
    rows.map(({ monthly }) => monthly),
  );
  const items = rows.map((row, at) => buildItem(row, shares[at] ?? NOTHING));
  const shown = items.filter(isWorthARow);
  const small = items.filter((item) => !isWorthARow(item)).reduce((sum, { row }) => sum + row.count, 0);
  const silent = countSilent(resources.filter((resource) => !hasSomethingToSay(resource)));
  return {
    name,
    cents,
    items: shown.sort(byCents),
    note: { ...silent, belowCent: silent.belowCent + small },
  };
}

function buildItem(row: Row, cents: Range): Item {
  const lineCents = apportion(
    cents.expected,
    row.lines.map((line) => line.monthly.expected),
  );
  return { row, cents, lineCents };
}

function hasSomethingToSay({ lines, missing = [], status }: EstimatedResource): boolean {
  return lines.some(costs) || missing.length > 0 || status === 'unknown' || status === 'unpriced';
}

function isWorthARow({ row, cents }: Item): boolean {
  return costs({ monthly: cents }) || row.missing.length > 0 || row.unknownType !== undefined;
}

function countSilent(resources: readonly EstimatedResource[]): GroupNote {
  const free = resources.filter(({ status }) => status === 'free').length;
  const leftOut = resources.filter(({ status, lines }) => status === 'usage' && lines.length === 0).length;
  return { free, leftOut, belowCent: resources.length - free - leftOut };
}

function byCents(one: { readonly cents: Range }, other: { readonly cents: Range }): number {
  return other.cents.expected - one.cents.expected;
}
