import { DescribeAlarmsCommand, ListDashboardsCommand, type MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { GetTopicAttributesCommand, ListSubscriptionsByTopicCommand, ListTopicsCommand } from '@aws-sdk/client-sns';
import { awsAlarms, type AwsMetricAlarm } from '../../lib/clouds/aws/signals';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { describeAlarm } from '../../lib/patterns/monitoring/plan';
import { SEVERITIES, type Severity } from '../../lib/profile/alarms';
import { environmentName } from '../../lib/profile/naming';
import { OPERATING_SYSTEM_FACTS } from '../../lib/profile/operating-systems';
import { given, type Account } from './account';

/** What can be seen of an environment's monitoring from outside: the same for a plan and for what stands in an account. */
export interface MonitoringFacts {
  readonly dashboards: readonly string[];
  /** Who hears of what, by the name that a topic goes by. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
  /** By name. */
  readonly alarms: Readonly<Record<string, AlarmFacts>>;
}

interface AlarmFacts {
  readonly rings: string;
  /** Names of the dimensions that tell which resource is watched. */
  readonly watches: readonly string[];
  readonly silence: string;
  /** Topics that hear of it, and of its end. */
  readonly tells: readonly string[];
  readonly says: string;
}

export function plannedMonitoring({ context, patterns }: EnvironmentPlan): MonitoringFacts {
  const environment = environmentName(context);
  const { plan: monitoring, passed } = given(patterns.monitoring.monitoring);
  const topic = (severity: Severity): string => `${environment} ${monitoring.routes.critical ? severity : 'warning'}`;
  const watched = [
    ...Object.values(patterns.network).map(({ plan }) => ({ name: 'network', alarms: awsAlarms(plan.alarms) })),
    ...Object.values(patterns.servers).map(({ plan: { name, alarms, system } }) => ({
      name: `servers/${name}`,
      alarms: awsAlarms(alarms, { family: OPERATING_SYSTEM_FACTS[system].family }),
    })),
  ];
  return {
    dashboards: monitoring.dashboard?.name === undefined ? [] : [monitoring.dashboard.name],
    topics: Object.fromEntries(
      SEVERITIES.flatMap((severity) => {
        const route = monitoring.routes[severity];
        if (route === undefined) return [];
        const urls = passed.hooks[severity];
        const heard = [...route.email.map((address) => `email ${address}`), ...urls.map((url) => `https ${url}`)];
        return [[topic(severity), heard.sort()]];
      }),
    ),
    alarms: Object.fromEntries(
      watched.flatMap(({ name: pattern, alarms }) =>
        alarms
          .filter((alarm) => 'metric' in alarm)
          .map((alarm) => {
            const { name, description } = describeAlarm(alarm.plan, pattern, context);
            const told = topic(alarm.plan.severity);
            return [name, { ...plannedAlarm(alarm), tells: [told, told], says: description }] as const;
          }),
      ),
    ),
  };
}

export async function deployedMonitoring({ cloudWatch, sns }: Account): Promise<MonitoringFacts> {
  const { DashboardEntries: dashboards = [] } = await cloudWatch.send(new ListDashboardsCommand({}));
  const { MetricAlarms: alarms = [] } = await cloudWatch.send(new DescribeAlarmsCommand({}));
  const { Topics: topics = [] } = await sns.send(new ListTopicsCommand({}));
  const nameOf = new Map<string, string>();
  const hearers: Record<string, readonly string[]> = {};
  for (const { TopicArn } of topics) {
    const { Attributes: attributes } = await sns.send(new GetTopicAttributesCommand({ TopicArn }));
    const { Subscriptions: subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
    const name = given(attributes?.DisplayName);
    nameOf.set(given(TopicArn), name);
    hearers[name] = subscriptions.map(({ Protocol, Endpoint }) => `${given(Protocol)} ${given(Endpoint)}`).sort();
  }
  return {
    dashboards: dashboards.map(({ DashboardName }) => given(DashboardName)),
    topics: hearers,
    alarms: Object.fromEntries(alarms.map((alarm) => [given(alarm.AlarmName), deployedAlarm(alarm, nameOf)])),
  };
}

const SIGN = { above: 'GreaterThanThreshold', below: 'LessThanThreshold' };
const SILENCE = { fine: 'notBreaching', breach: 'breaching' };

function plannedAlarm({
  metric,
  comparison,
  threshold,
  plan: { periods, silence },
}: AwsMetricAlarm): Omit<AlarmFacts, 'tells' | 'says'> {
  const of = `${metric.statistic} of ${metric.namespace} ${metric.name}`;
  return {
    rings: `${of} over ${metric.minutes * 60} s is ${SIGN[comparison]} ${threshold}, ${periods} times`,
    watches: Object.keys(metric.dimensions).sort(),
    silence: SILENCE[silence],
  };
}

function deployedAlarm(alarm: MetricAlarm, nameOf: ReadonlyMap<string, string>): AlarmFacts {
  const of = `${given(alarm.ExtendedStatistic ?? alarm.Statistic)} of ${given(alarm.Namespace)} ${given(alarm.MetricName)}`;
  const sign = given(alarm.ComparisonOperator);
  const watched = alarm.Dimensions ?? [];
  // The emulator leaves empty what it could not resolve.
  for (const { Value } of watched) expect(Value).toMatch(/\S/);
  return {
    rings: `${of} over ${given(alarm.Period)} s is ${sign} ${given(alarm.Threshold)}, ${given(alarm.EvaluationPeriods)} times`,
    watches: watched.map(({ Name }) => given(Name)).sort(),
    silence: given(alarm.TreatMissingData),
    tells: [...given(alarm.AlarmActions), ...given(alarm.OKActions)].map((arn) => given(nameOf.get(arn))),
    says: given(alarm.AlarmDescription),
  };
}
