import type { Comparison } from '../../pricing/compare';
import type { BudgetVerdict } from '../../pricing/budget/budget';
import type { ChangeReport } from '../changes/report';
import type { IncreaseVerdict } from './increase';

/** Everything that `groundplan diff` reports. */
export interface ComparisonReport {
  readonly comparison: Comparison;
  /** Of what is after, in the order in which they are given. */
  readonly budgets: readonly BudgetVerdict[];
  /** Whether a month rises by more than it may. @default - it may rise */
  readonly increase?: IncreaseVerdict;
  /** What deploying the difference replaces or loses. */
  readonly deployment: ChangeReport;
}
