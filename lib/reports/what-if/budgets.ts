import { judgePart, judgeTotal, type BudgetVerdict } from '../../pricing/budget/budget';
import { missingIn } from '../../pricing/estimate/missing';
import type { PricedClient } from '../plan/report';
import { monthlyOf } from './states';

/** All budgets of a client: its own first, then those of its environments. */
export function budgetsOf(client: PricedClient): readonly BudgetVerdict[] {
  const { monthlyBudget, environments } = client;
  const missing = environments.flatMap(({ estimate }) => missingIn(estimate));
  return [
    ...(monthlyBudget === undefined ? [] : [judgeTotal(monthlyBudget, monthlyOf(client), missing)]),
    ...environments.flatMap(({ name, monthlyBudget: own, estimate }) =>
      own === undefined ? [] : [judgePart(own, name, estimate)],
    ),
  ];
}
