import type { ChangeGroup, ChangeItem } from '../tree';

/** Rows of a table that fit a screen under a verdict. */
const SCREEN = 24;

/** Changes that are named where the whole table does not fit. */
const MAX_CHANGES = 12;

/** The largest changes of a table, without the lines that explain them, and how many others there are. */
export interface Largest {
  readonly groups: readonly ChangeGroup[];
  readonly rest: number;
}

/** Whether a table is read at a glance. */
export function fitsAScreen(table: readonly string[]): boolean {
  return table.length <= SCREEN;
}

/** Largest by amount, whatever pattern they belong to. What a missing price is named for is kept. */
export function largestChanges(groups: readonly ChangeGroup[], most: number = MAX_CHANGES): Largest {
  const all = groups.flatMap(({ items }) => items);
  const largest = all.toSorted((one, other) => Math.abs(other.cents) - Math.abs(one.cents)).slice(0, most);
  const shown = new Set(largest);
  return {
    groups: groups
      .map((group) => ({ ...group, items: group.items.filter((item) => shown.has(item)).map(withoutLines) }))
      .filter(({ items }) => items.length > 0),
    rest: all.length - largest.length,
  };
}

function withoutLines(item: ChangeItem): ChangeItem {
  const { row } = item;
  return row.gaps.length > 0 ? item : { ...item, row: { ...row, lines: [], words: [] } };
}
