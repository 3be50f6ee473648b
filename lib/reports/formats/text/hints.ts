import type { Page } from './page';

/** What to type for more. */
export type Hint = readonly [type: string, gives: string];

/** What to type for more, one row each where there is room beside what it gives. */
export function hintRows(hints: readonly Hint[], { width, paint }: Page): readonly string[] {
  const typed = Math.max(...hints.map(([type]) => type.length));
  const beside = hints.map(([type, gives]) => `${type.padEnd(typed)}  ${gives}`);
  const rows = beside.every(({ length }) => length <= width)
    ? beside
    : hints.flatMap(([type, gives]) => [type, `    ${gives}`]);
  return ['', ...rows.map(paint.dim)];
}

/** Says how many rows of a kind were left to the details. */
export function moreRows(count: number, { paint }: Page): readonly string[] {
  return count > 0 ? [paint.dim(`  … and ${count} more: --details`)] : [];
}
