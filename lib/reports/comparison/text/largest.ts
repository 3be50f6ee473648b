import type { ChangeBranch, ChangeLeaf } from '../tree';

/** Rows of a table that fit a screen under a verdict. */
const SCREEN = 24;

/** Changes that are named where the whole table does not fit. */
const MOST_CHANGES = 12;

/** The largest changes of a table, without the lines that explain them, and how many others there are. */
export interface Largest {
  readonly branches: readonly ChangeBranch[];
  readonly rest: number;
}

/** Whether a table is read at a glance. */
export function fitsAScreen(table: readonly string[]): boolean {
  return table.length <= SCREEN;
}

/** Largest by amount, whatever pattern they belong to. What a missing price is named for is kept. */
export function largestChanges(branches: readonly ChangeBranch[]): Largest {
  const all = branches.flatMap(({ leaves }) => leaves);
  const largest = all.toSorted((one, other) => Math.abs(other.cents) - Math.abs(one.cents)).slice(0, MOST_CHANGES);
  const shown = new Set(largest);
  return {
    branches: branches
      .map((branch) => ({ ...branch, leaves: branch.leaves.filter((leaf) => shown.has(leaf)).map(withoutLines) }))
      .filter(({ leaves }) => leaves.length > 0),
    rest: all.length - largest.length,
  };
}

function withoutLines(leaf: ChangeLeaf): ChangeLeaf {
  const { row } = leaf;
  return row.gaps.length > 0 ? leaf : { ...leaf, row: { ...row, lines: [], words: [] } };
}
