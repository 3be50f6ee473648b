import { groupBy } from '../../group-by';
import type { EstimatedResource, Line, MissingLine } from '../../pricing/estimate/model';
import type { Range } from '../../range';
import { sumUsd } from '../../pricing/estimate/usd';

/** Resources that are alike in all that is printed are one row from this many on. */
const FOLD_FROM = 3;

/** One row of the report: a resource, or several that are alike. Money is USD per month. */
export interface Row {
  readonly name: string;
  /** How many resources it stands for. */
  readonly count: number;
  readonly monthly: Range;
  readonly lines: readonly Line[];
  readonly missing: readonly MissingLine[];
  /** @default - the type is known */
  readonly unknownType?: string;
}

/** Turns resources into rows, those that are alike into one. Order is that of the first of each kind. */
export function fold(
  resources: readonly EstimatedResource[],
  nameOf: (resource: EstimatedResource) => string,
): readonly Row[] {
  return [...groupBy(resources, likenessOf).values()].flatMap((group) =>
    group.length < FOLD_FROM ? group.map((resource) => rowOf([resource], nameOf(resource))) : [foldedRow(group)],
  );
}

function foldedRow(group: readonly EstimatedResource[]): Row {
  return rowOf(group, `${group.length} × ${group[0]?.type ?? ''}`);
}

function rowOf(group: readonly EstimatedResource[], name: string): Row {
  const [first] = group;
  return {
    name,
    count: group.length,
    monthly: sumUsd(group.map(({ monthly }) => monthly)),
    lines: (first?.lines ?? [])
      .map((line, at) => ({
        ...line,
        quantity: line.quantity * group.length,
        monthly: sumUsd(group.flatMap(({ lines }) => lines[at]?.monthly ?? [])),
      }))
      .filter(costs),
    missing: first?.missing ?? [],
    ...(first?.status === 'unknown' && { unknownType: first.type }),
  };
}

/** Whether a line is worth a row: a part that is not used at all says nothing. */
export function costs({ monthly: { low, expected, high } }: Pick<Line, 'monthly'>): boolean {
  return low !== 0 || expected !== 0 || high !== 0;
}

function likenessOf({ type, status, lines, missing = [] }: EstimatedResource): string {
  return JSON.stringify([
    type,
    status,
    lines.map(({ name, rate, unit, quantity, price, basis, note }) => [name, rate, unit, quantity, price, basis, note]),
    missing,
  ]);
}
