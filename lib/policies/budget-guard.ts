import { group, integer, optional } from '../form/form';
import { leaveAlone, type Bent, type Policy } from './policy';

/** How much of a budget may be spent. */
export interface BudgetGuardOptions {
  /**
   * Percent of the monthly budget at which actual spend stops servers.
   * @default 100
   */
  readonly percent?: number;
}

/** Servers are stopped once the budget of the month is spent. Production runs on. */
export const budgetGuard: Policy<BudgetGuardOptions> = {
  description: 'Servers outside production are stopped once the monthly budget is spent',
  form: group<BudgetGuardOptions>({
    percent: optional(integer(1, 1000), 'Percent of the monthly budget at which actual spend stops servers', '100'),
  }),
  risk: 'medium',
  effort: 'low',
  watch: 'Whether the tags that the budget counts by are activated, and who starts servers again.',
  says: ({ percent = 100 }) => `servers are stopped at ${percent}% of the monthly budget`,
  bend: ({ monitoring }, { profile, monthlyBudget }, { percent = 100 }): Bent => {
    if (profile.kind === 'production') return leaveAlone('environment', 'no budget stops production');
    const { budget } = monitoring ?? {};
    if (budget === undefined && monthlyBudget === undefined)
      return leaveAlone('environment', 'it has no monthly budget');
    const amount = budget === undefined && monthlyBudget !== undefined ? { monthlyUsd: monthlyBudget } : {};
    return { patch: { monitoring: { budget: { ...amount, stopAtPercent: percent } } }, leftAlone: [] };
  },
};
