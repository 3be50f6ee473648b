import type { PlanReport } from './report';
import { csv } from '../formats/csv';
import { ESTIMATE_COLUMNS, estimateRows } from '../estimate/csv';

/** `groundplan plan` for a spreadsheet: the rows of each environment's estimate behind the name of the environment. */
export function planCsv({ environments }: PlanReport): string {
  return csv(
    ['environment', ...ESTIMATE_COLUMNS],
    environments.flatMap(({ name, estimate }) => [...estimateRows(estimate)].map((row) => [name, ...row])),
  );
}
