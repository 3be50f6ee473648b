import type { Estimate, EstimatedResource, Line, MissingLine } from '../../pricing/model';
import { csv, type Cell } from './csv';

/** Columns of {@link estimateCsv}. Amounts are USD per month. */
export const ESTIMATE_COLUMNS = [
  'stack',
  'resource',
  'path',
  'type',
  'cloud',
  'region',
  'status',
  'line',
  'quantity',
  'unit',
  'price',
  'low',
  'expected',
  'high',
  'basis',
  'rate',
  'as_of',
  'note',
] as const;

/** `groundplan price` for a spreadsheet: a row for each priced line, and one without amounts for each that has no price. */
export function estimateCsv(estimate: Estimate): string {
  return csv(ESTIMATE_COLUMNS, estimateRows(estimate));
}

/** The rows without their head. */
export function estimateRows({ resources }: Estimate): readonly (readonly Cell[])[] {
  return resources.flatMap((resource) => [
    ...resource.lines.map((line) => [...resourceCells(resource), ...lineCells(line)]),
    ...gapsIn(resource).map((missing) => [...resourceCells(resource), ...missingCells(missing)]),
  ]);
}

function resourceCells({ stack, logicalId, path, type, cloud, region, status }: EstimatedResource): readonly Cell[] {
  return [stack, logicalId, path, type, cloud, region, status];
}

function lineCells({ name, quantity, unit, price, monthly, basis, rate, asOf, note }: Line): readonly Cell[] {
  return [name, quantity, unit, price, monthly.low, monthly.expected, monthly.high, basis, rate, asOf, note];
}

function missingCells({ name, rate, because }: MissingLine): readonly Cell[] {
  const nothing = undefined;
  return [name, nothing, nothing, nothing, nothing, nothing, nothing, nothing, rate, nothing, `no price: ${because}`];
}

function gapsIn({ status, type, missing = [] }: EstimatedResource): readonly MissingLine[] {
  return status === 'unknown' ? [{ name: type, because: 'it is a type we do not know' }, ...missing] : missing;
}
