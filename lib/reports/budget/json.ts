import { documentParts } from '../formats/json/document';
import type { Parts } from '../formats/printers';
import type { BudgetReport } from './report';

/** Schema of {@link BudgetDocument}; it changes only when a reader of the old one would break. */
export const BUDGET_SCHEMA = 'groundplan.budget/1';

/** What `groundplan budget --format json` prints. */
export interface BudgetDocument extends BudgetReport {
  readonly schema: typeof BUDGET_SCHEMA;
}

/** `groundplan budget` for a program. */
export function budgetJson(report: BudgetReport): Parts {
  const document: BudgetDocument = { schema: BUDGET_SCHEMA, ...report };
  return documentParts(document);
}
