import { retentionFor } from '../../../clouds/aws/log-retention';
import { awsAlarms, type AwsAlarm } from '../../../clouds/aws/signals';
import { refuse } from '../../../problem';
import type { Decision } from '../../../profile/decision';
import type { Warning } from '../../../profile/warning';
import type { PatternWords } from '../../pattern';
import { topicKey } from '../alarms';
import type { PlannedBudget } from '../budget';
import type { MonitoringPlan, PlannedGuard, PlannedRoutes } from '../monitoring-plan';
import { subscribersOf } from '../routes';
import { awsGuard, guardName, type AwsGuard } from './guard';
import { eventLogGroup, tooLongNames } from './names';
import { monitoringResources } from './resources';

/** Monitoring in AWS's words. */
export interface AwsMonitoring extends PatternWords {
  /** Log group of the events that alarms count. */
  readonly eventLog: { readonly logGroup: string; readonly retentionDays: number };
  readonly alarms: readonly AwsAlarm[];
  /** @default - there is none */
  readonly budget?: AwsBudget;
  /** @default - nothing stops servers by itself */
  readonly guard?: AwsGuard;
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

/**
 * What AWS calls an environment's monitoring.
 * @throws InputError when names would be longer than AWS takes
 */
export function awsMonitoring(plan: MonitoringPlan): AwsMonitoring {
  refuse(tooLongNames(plan));
  const { routes, eventLog, budget, guard } = plan;
  const alarms = awsAlarms(plan.alarms, { subscribers: subscribers(routes) });
  return {
    eventLog: { logGroup: eventLogGroup(eventLog), retentionDays: retentionFor(eventLog.keepDays) },
    alarms,
    ...(budget && { budget: awsBudget(budget) }),
    ...(guard && { guard: awsGuard(guard) }),
    decisions: [...(budget ? [tagDecision(budget)] : []), ...(guard ? [guardDecision(guard)] : [])],
    warnings: guard?.stopAtPercent === undefined ? [] : [tagWarning(guard)],
    resources: monitoringResources(plan, alarms),
  };
}

function subscribers({ critical, warning }: PlannedRoutes): Readonly<Record<string, number>> {
  return {
    [topicKey('warning')]: subscribersOf(warning),
    ...(critical && { [topicKey('critical')]: subscribersOf(critical) }),
  };
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

function guardDecision({ environment }: PlannedGuard): Decision {
  const choice = `start the automation ${guardName(environment)} with Action=start`;
  return { pattern: 'monitoring', what: 'starting stopped servers again', choice, because: 'AWS' };
}

/** Costs without tags are no spend of the environment, so that nothing would ever be stopped. */
function tagWarning({ tags }: PlannedGuard): Warning {
  const keys = Object.keys(tags).join(' and ');
  const says = `The budget stops no server until the paying account has activated the tags ${keys} for cost allocation.`;
  return { pattern: 'monitoring', says };
}
