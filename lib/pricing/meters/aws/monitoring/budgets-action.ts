import { DAYS_PER_MONTH, perMonth } from '../../charge';
import { meter } from '../../meter';

/** Budgets are free; one with actions is billed by the day. Source: AWS Budgets pricing. */
export const budgetsAction = meter({
  reads: { 'AWS::Budgets::BudgetsAction': () => ({}) },
  charges: () => [perMonth('Budget with actions', 'budgets/action-enabled-budget', DAYS_PER_MONTH)],
});
