import { csvParts, type Cell } from '../formats/csv';
import type { Parts } from '../formats/printers';
import { ESTIMATE_COLUMNS, estimateRows } from '../estimate/csv';
import type { PlanReport } from './report';

/** `groundplan plan` for a spreadsheet: the rows of each environment's estimate behind the name of the environment. */
export function planCsv({ environments }: PlanReport): Parts {
  return csvParts(['environment', ...ESTIMATE_COLUMNS], rows(environments));
}

function* rows(environments: PlanReport['environments']): Generator<readonly Cell[]> {
  for (const { name, estimate } of environments) for (const row of estimateRows(estimate)) yield [name, ...row];
}
