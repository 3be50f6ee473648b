import type { Estimate, EstimatedResource, Line, MissingLine } from '../../pricing/estimate/model';
import { csvParts, type Cell } from '../formats/csv';
import type { Parts } from '../formats/printers';

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

/**
 * `groundplan price` for a spreadsheet, in parts: a row for each priced line, and one without amounts for each without a price.
 */
export function estimateCsv(estimate: Estimate): Parts {
  return csvParts(ESTIMATE_COLUMNS, estimateRows(estimate));
}

/** The rows without their head. */
export function* estimateRows({ resources }: Estimate): Generator<readonly Cell[]> {
  for (const resource of resources) {
    for (const line of resource.lines) yield [...resourceCells(resource, line.region), ...lineCells(line)];
    for (const missing of gapsIn(resource)) yield [...resourceCells(resource), ...missingCells(missing)];
  }
}

/** @param billedIn - where that is not the region of the resource */
function resourceCells(resource: EstimatedResource, billedIn: string = resource.region): readonly Cell[] {
  const { stack, logicalId, path, type, cloud, status } = resource;
  return [stack, logicalId, path, type, cloud, billedIn, status];
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
