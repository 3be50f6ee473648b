import type { Comparison } from '../../pricing/compare';
import type { BudgetVerdict } from '../../pricing/budget/budget';
import type { ChangeReport } from '../changes/report';
import type { IncreaseVerdict } from './increase';
import type { Source } from '../checks/source';
import type { EnvironmentChange } from './environments';

/** Everything that `groundplan diff` reports. */
export interface ComparisonReport {
  readonly comparison: Comparison;
  /** Of what is after, in the order in which they are given. */
  readonly budgets: readonly BudgetVerdict[];
  /** Whether a month rises by more than it may. @default - it may rise */
  readonly increase?: IncreaseVerdict;
  /** Those of two client files; none of anything else. */
  readonly environments: readonly EnvironmentChange[];
  /** What deploying the difference replaces or loses. */
  readonly deployment: ChangeReport;
  readonly source: Source;
  /** Whether what cannot be told for want of a price passes. */
  readonly allowMissing: boolean;
}
