import type { Estimate } from '../../pricing/estimate/model';
import type { BudgetVerdict } from '../../pricing/budget/budget';
import type { Check } from '../checks/check';
import { budgetCheck, type Missing } from '../verdict/checks';

/**
 * What the budgets of an estimate came to.
 *
 * @param file - what was priced, or the first of it
 */
export function estimateChecks(
  { monthly }: Pick<Estimate, 'monthly'>,
  budgets: readonly BudgetVerdict[],
  file: string,
  missing: Missing,
): readonly Check[] {
  return budgets.map((verdict) => budgetCheck(verdict, verdict.part?.name ?? 'all', monthly, { file }, missing));
}
