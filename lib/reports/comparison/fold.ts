import { groupBy } from '../../group-by';
import { MISSING_PRICE, type ChangeKind, type LineChange, type ResourceChange } from '../../pricing/compare';
import type { Line } from '../../pricing/estimate/model';
import type { Range } from '../../range';
import { sumUsd } from '../../pricing/estimate/usd';

/** Resources that changed alike are one row from this many on. */
const FOLD_FROM = 3;

/** One row of the report: a resource that changed, or several that changed alike. Money is USD per month. */
export interface ChangeRow {
  readonly kind: ChangeKind;
  readonly name: string;
  readonly type: string;
  /** How many resources it stands for. */
  readonly count: number;
  readonly change: Range;
  /** @default - it cost nothing, or a price is missing on one side */
  readonly percent?: number;
  /** Why it changed as a whole, beside what its lines say. */
  readonly words: readonly string[];
  /** What has no price on one side. */
  readonly gaps: readonly string[];
  readonly lines: readonly LineChange[];
}

/** Turns changes into rows, those that are alike into one. Order is that of the first of each kind. */
export function foldChanges(
  changes: readonly ResourceChange[],
  nameOf: (change: ResourceChange) => string,
): readonly ChangeRow[] {
  return [...groupBy(changes, likenessOf).values()].flatMap((group) => {
    if (group.length < FOLD_FROM) return group.map((change) => rowOf(change, nameOf(change)));
    const [first] = group;
    return first === undefined ? [] : [foldedRow(first, group)];
  });
}

function rowOf(change: ResourceChange, name: string): ChangeRow {
  const { kind, type, percent, lines } = change;
  return {
    kind,
    name,
    type,
    count: 1,
    change: change.change,
    ...(percent !== undefined && { percent }),
    words: wordsOf(change),
    gaps: gapsOf(change),
    lines,
  };
}

function foldedRow(first: ResourceChange, group: readonly ResourceChange[]): ChangeRow {
  return {
    ...rowOf(first, `${group.length} × ${first.type}`),
    count: group.length,
    change: sumUsd(group.map(({ change }) => change)),
    words: first.kind === 'renamed' ? [] : wordsOf(first),
    lines: first.lines.map((line, at) => ({
      ...line,
      ...(line.before && { before: times(line.before, group.length) }),
      ...(line.after && { after: times(line.after, group.length) }),
      change: sumUsd(group.flatMap(({ lines }) => lines[at]?.change ?? [])),
    })),
  };
}

function times(line: Line, count: number): Line {
  return { ...line, quantity: line.quantity * count };
}

/** What the lines do not say. */
function wordsOf({ causes, lines }: ResourceChange): readonly string[] {
  const reported = new Set(lines.flatMap((line) => line.causes.map(({ words }) => words)));
  return causes.filter(({ words, what }) => !reported.has(words) && what !== MISSING_PRICE).map(({ words }) => words);
}

function gapsOf({ causes }: ResourceChange): readonly string[] {
  return causes.filter(({ what }) => what === MISSING_PRICE).map(({ words }) => words);
}

function likenessOf(change: ResourceChange): string {
  const { kind, type, lines } = change;
  const billed = lines.map(({ name, before, after, causes }) => [
    name,
    [before, after].map((line) => line && [line.rate, line.quantity, line.price, line.basis]),
    causes.map(({ words }) => words),
  ]);
  return JSON.stringify([kind, type, billed, kind === 'renamed' ? [] : wordsOf(change), gapsOf(change)]);
}
