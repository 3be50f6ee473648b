import type { ResourceChange } from '../../pricing/compare';
import { sumUsd } from '../../pricing/estimate/usd';
import { apportion } from '../../pricing/estimate/cents';
import { groupByPattern, nameWithin, type Place } from '../estimate/patterns';
import { foldChanges, type ChangeRow } from './fold';
import { changeInCents, type Compared } from './words';

/** A comparison as it is printed: largest change first, in whole cents that add up on every level. */
export interface ChangeGroup {
  /** Pattern that the resources belong to. */
  readonly name: string;
  readonly cents: number;
  readonly items: readonly ChangeItem[];
  /** Resources that have no row: they cost nothing by themselves. */
  readonly free: Readonly<Record<ResourceChange['kind'], number>>;
}

/** A row with the cents that were handed down to it. */
export interface ChangeItem {
  readonly row: ChangeRow;
  readonly cents: number;
  readonly lineCents: readonly number[];
}

/** Groups changes by pattern and hands the printed change down to patterns, resources and lines. */
export function buildChanges(comparison: Compared): readonly ChangeGroup[] {
  const groups = [...groupByPattern(comparison.resources, placeOf)].map(([name, changes]) => ({
    name,
    changes,
    expected: sumUsd(changes.map(({ change }) => change)).expected,
  }));
  const shares = apportion(
    changeInCents(comparison).expected,
    groups.map(({ expected }) => expected),
  );
  return groups.map(({ name, changes }, at) => buildGroup(name, changes, shares[at] ?? 0)).sort(bySize);
}

/** All rows, largest change first, whatever pattern they belong to. */
export function buildRows(comparison: Compared): readonly (ChangeItem & { readonly pattern: string })[] {
  return buildChanges(comparison)
    .flatMap(({ name, items }) => items.map((item) => ({ ...item, pattern: name })))
    .sort(bySize);
}

function buildGroup(name: string, changes: readonly ResourceChange[], cents: number): ChangeGroup {
  const rows = foldChanges(changes.filter(hasABill), (change) => nameWithin(name, placeOf(change)));
  const shares = apportion(
    cents,
    rows.map(({ change }) => change.expected),
  );
  const items = rows.map((row, at) => buildItem(row, shares[at] ?? 0));
  return { name, cents, items: items.sort(bySize), free: countFree(changes) };
}

function buildItem(row: ChangeRow, cents: number): ChangeItem {
  const lineCents = apportion(
    cents,
    row.lines.map(({ change }) => change.expected),
  );
  return { row, cents, lineCents };
}

/** Whether a change is about money, or about what we do not know of it. */
function hasABill({ before, after, lines, gaps }: ResourceChange): boolean {
  const isBilled = [before, after].some((state) => state !== undefined && state.monthly.high !== 0);
  return isBilled || lines.length + gaps.before + gaps.after > 0;
}

function countFree(changes: readonly ResourceChange[]): ChangeGroup['free'] {
  const free = changes.filter((change) => !hasABill(change));
  const count = (kind: ResourceChange['kind']): number => free.filter((change) => change.kind === kind).length;
  return { added: count('added'), removed: count('removed'), changed: count('changed'), renamed: count('renamed') };
}

function placeOf({ before, after, stack }: ResourceChange): Place {
  return { path: (after ?? before)?.path ?? '', stack };
}

function bySize(one: { readonly cents: number }, other: { readonly cents: number }): number {
  return Math.abs(other.cents) - Math.abs(one.cents);
}
