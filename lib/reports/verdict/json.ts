import type { Comparison } from '../../pricing/compare';
import type { Estimate } from '../../pricing/estimate/model';
import type { BudgetVerdict } from '../../pricing/budget/budget';

/** Something priced, with what its budgets come to: as `groundplan price` prints it as JSON. */
export type Judged<Priced> = Priced & {
  /** In the order in which they are given. @default - there is no budget */
  readonly budgets?: readonly BudgetVerdict[];
};

/** Adds verdicts, where there are any. */
export function withBudgets<Priced extends Estimate | Comparison>(
  priced: Priced,
  budgets: readonly BudgetVerdict[],
): Judged<Priced> {
  return budgets.length === 0 ? priced : { ...priced, budgets };
}
