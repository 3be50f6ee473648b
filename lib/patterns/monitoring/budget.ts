import type { Problem } from '../../problem';
import type { EnvironmentContext } from '../../profile/context';
import type { MonitoringProps } from './props';

/** A monthly budget for what an environment's tags are on. */
export interface PlannedBudget {
  readonly monthlyUsd: number;
  /** Tags, of those on everything in the environment, that a cost must carry to count. */
  readonly tags: Readonly<Record<string, string>>;
  readonly notifications: readonly BudgetNotification[];
}

/** A share of the budget at which somebody is told. */
export interface BudgetNotification {
  readonly of: 'actual' | 'forecast';
  readonly percent: number;
}

/** The budget of an environment, if it has one. */
export function planBudget({ budget }: MonitoringProps, context: EnvironmentContext): PlannedBudget | undefined {
  if (budget === undefined) return undefined;
  return {
    monthlyUsd: budget.monthlyUsd,
    tags: { client: context.client.slug, environment: context.environment },
    notifications: [
      { of: 'actual', percent: budget.actualPercent ?? 80 },
      { of: 'forecast', percent: budget.forecastPercent ?? 100 },
    ],
  };
}

/** The budget, in words. */
export function describeBudget({ monthlyUsd, notifications }: PlannedBudget): string {
  const shares = notifications.map(({ of, percent }) => `${percent} % ${of}`);
  return `${monthlyUsd} USD a month, told at ${shares.join(' and ')} spending`;
}

/** What is wrong with the budget. */
export function budgetProblems({ budget }: MonitoringProps): readonly Problem[] {
  if (budget === undefined) return [];
  const { monthlyUsd, actualPercent, forecastPercent } = budget;
  const problems: Problem[] = [];
  if (!(monthlyUsd > 0 && Number.isFinite(monthlyUsd))) {
    problems.push({ path: ['budget', 'monthlyUsd'], found: String(monthlyUsd), expected: 'an amount in USD above 0' });
  }
  for (const [name, percent] of Object.entries({ actualPercent, forecastPercent })) {
    if (percent === undefined || (Number.isInteger(percent) && percent >= 1 && percent <= 1000)) continue;
    problems.push({ path: ['budget', name], found: String(percent), expected: 'a whole number from 1 to 1000' });
  }
  return problems;
}
