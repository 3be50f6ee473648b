import type { BudgetVerdict } from '../../pricing/budget/budget';
import type { Estimate } from '../../pricing/estimate/model';
import type { Check } from '../checks/check';
import type { Source } from '../checks/source';
import { budgetCheck } from '../verdict/checks';
import type { EstimateReport } from './report';

/** What `groundplan price` looked at. */
export function estimateChecks({ estimate, budgets, source, allowMissing }: EstimateReport): readonly Check[] {
  return budgetChecks(budgets, estimate, source, allowMissing);
}

/** What the budgets of an estimate came to. */
export function budgetChecks(
  budgets: readonly BudgetVerdict[],
  { monthly }: Pick<Estimate, 'monthly'>,
  { file }: Source,
  allowMissing: boolean,
): readonly Check[] {
  return budgets.map((verdict) => budgetCheck(verdict, verdict.part?.name ?? 'all', monthly, { file }, allowMissing));
}
