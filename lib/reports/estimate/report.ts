import type { AdviceReport } from '../../pricing/advise';
import type { Estimate } from '../../pricing/estimate/model';
import type { BudgetVerdict } from '../../pricing/budget/budget';
import type { Source } from '../checks/source';

/** Everything that `groundplan price` reports. */
export interface EstimateReport {
  readonly estimate: Estimate;
  /** In the order in which they are given. */
  readonly budgets: readonly BudgetVerdict[];
  /** How it could cost less. It takes longer than an estimate, so only a format that shows it asks. */
  readonly advice: () => AdviceReport;
  readonly source: Source;
  /** Whether what cannot be told for want of a price passes. */
  readonly allowMissing: boolean;
}
