import {
  MISSING_PRICE,
  type Cause,
  type Comparison,
  type LineChange,
  type ResourceChange,
} from '../../pricing/compare';
import { csv, type Cell } from '../formats/csv';

/** Columns of {@link comparisonCsv}. Amounts are USD per month. */
const COLUMNS = [
  'change',
  'stack',
  'resource_before',
  'resource_after',
  'path_before',
  'path_after',
  'type',
  'line',
  'causes',
  'rate_before',
  'rate_after',
  'quantity_before',
  'quantity_after',
  'unit',
  'price_before',
  'price_after',
  'expected_before',
  'expected_after',
  'change_low',
  'change_expected',
  'change_high',
] as const;

/** `groundplan diff` for a spreadsheet: a row for each line that changed, and one without amounts for each missing price. */
export function comparisonCsv({ resources }: Comparison): string {
  return csv(
    COLUMNS,
    resources.flatMap((resource) => [
      ...resource.lines.map((line) => [...resourceCells(resource), ...lineCells(line)]),
      ...renamed(resource).map((cause) => [...resourceCells(resource), ...causeCells(cause)]),
      ...missing(resource).map((cause) => [...resourceCells(resource), ...causeCells(cause)]),
    ]),
  );
}

function resourceCells({ kind, stack, type, before, after }: ResourceChange): readonly Cell[] {
  return [kind, stack, before?.logicalId, after?.logicalId, before?.path, after?.path, type];
}

function lineCells({ name, before, after, change, causes }: LineChange): readonly Cell[] {
  return [
    name,
    causes.map(({ words }) => words).join('; '),
    before?.rate,
    after?.rate,
    before?.quantity,
    after?.quantity,
    (after ?? before)?.unit,
    before?.price,
    after?.price,
    before?.monthly.expected,
    after?.monthly.expected,
    change.low,
    change.expected,
    change.high,
  ];
}

function causeCells({ words }: Cause): readonly Cell[] {
  return [undefined, words, ...COLUMNS.slice(9).map(() => undefined)];
}

/** A resource that has another name and the same bill would have no row. */
function renamed({ kind, lines, causes }: ResourceChange): readonly Cause[] {
  return kind === 'renamed' && lines.length === 0 ? causes.filter(({ what }) => what === 'name') : [];
}

function missing({ causes }: ResourceChange): readonly Cause[] {
  return causes.filter(({ what }) => what === MISSING_PRICE);
}
