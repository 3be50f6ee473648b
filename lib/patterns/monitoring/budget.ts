import type { EnvironmentContext } from '../../profile/context';
import { describeUsd } from '../../profile/money';
import type { BudgetProps, MonitoringProps } from './props';

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

/** The budget that is asked for, else that of the environment, if it has one. */
export function planBudget(props: MonitoringProps<unknown>, context: EnvironmentContext): PlannedBudget | undefined {
  const budget = props.budget ?? budgetOf(context);
  if (budget === undefined) return undefined;
  const { actual, forecast } = reportedPercents(budget);
  return {
    monthlyUsd: budget.monthlyUsd,
    tags: tagsOf(context),
    notifications: [
      { of: 'actual', percent: actual },
      { of: 'forecast', percent: forecast },
    ],
  };
}

/** Shares of a budget at which somebody is told. */
export function reportedPercents({
  actualPercent = 80,
  forecastPercent = 100,
}: BudgetProps): Readonly<Record<BudgetNotification['of'], number>> {
  return { actual: actualPercent, forecast: forecastPercent };
}

/** Tags, of those on everything in an environment, that tell it from all others. */
export function tagsOf({ client, environment }: EnvironmentContext): Readonly<Record<string, string>> {
  return { client: client.slug, environment };
}

/** The budget, in words. */
export function describeBudget({ monthlyUsd, notifications }: PlannedBudget): string {
  const shares = notifications.map(({ of, percent }) => `${percent}% of ${of}`);
  return `${describeUsd(monthlyUsd)} a month, alerts at ${shares.join(' and ')} spend`;
}

function budgetOf({ monthlyBudget }: EnvironmentContext): BudgetProps | undefined {
  return monthlyBudget === undefined ? undefined : { monthlyUsd: monthlyBudget };
}
