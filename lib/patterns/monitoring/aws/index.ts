import type { Decision } from '../../../profile/decision';
import type { PatternWords } from '../../pattern';
import type { PlannedBudget } from '../budget';
import type { MonitoringPlan } from '../monitoring-plan';

/** Monitoring in AWS's words. */
export interface AwsMonitoring extends PatternWords {
  /** @default - there is none */
  readonly budget?: AwsBudget;
}

/** A cost budget of AWS Budgets. */
export interface AwsBudget {
  /** USD per month. */
  readonly amount: number;
  readonly metric: 'UnblendedCost';
  /** Cost allocation tags, all of which a cost must carry to count. */
  readonly tags: readonly { readonly key: string; readonly values: readonly string[] }[];
  readonly notifications: readonly AwsBudgetNotification[];
}

export interface AwsBudgetNotification {
  readonly type: 'ACTUAL' | 'FORECASTED';
  /** Percent of the budget above which the topic is told. */
  readonly percent: number;
}

/** What AWS calls an environment's monitoring. */
export function awsMonitoring({ budget }: MonitoringPlan): AwsMonitoring {
  return budget
    ? { budget: awsBudget(budget), decisions: [tagDecision(budget)], warnings: [] }
    : { decisions: [], warnings: [] };
}

function awsBudget({ monthlyUsd, tags, notifications }: PlannedBudget): AwsBudget {
  return {
    amount: monthlyUsd,
    metric: 'UnblendedCost',
    tags: Object.entries(tags).map(([key, value]) => ({ key, values: [value] })),
    notifications: notifications.map(({ of, percent }) => ({ type: NOTIFICATION_TYPES[of], percent })),
  };
}

const NOTIFICATION_TYPES = { actual: 'ACTUAL', forecast: 'FORECASTED' } as const;

/** Only the account that pays can activate a tag. */
function tagDecision({ tags }: PlannedBudget): Decision {
  const keys = Object.keys(tags).join(' and ');
  const choice = `unblended cost by the tags ${keys}, once the paying account has activated them`;
  return { pattern: 'monitoring', what: 'budget counts', choice, because: 'AWS' };
}
