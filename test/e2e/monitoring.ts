import {
  DescribeAlarmsCommand,
  ListDashboardsCommand,
  type CompositeAlarm,
  type Dimension,
  type MetricAlarm,
  type MetricDataQuery,
} from '@aws-sdk/client-cloudwatch';
import { GetTopicAttributesCommand, ListSubscriptionsByTopicCommand, ListTopicsCommand } from '@aws-sdk/client-sns';
import {
  awsAlarms,
  type AwsAlarm,
  type AwsExpression,
  type AwsMeasure,
  type AwsMetric,
} from '../../lib/clouds/aws/signals';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { awsBackup } from '../../lib/patterns/backup/aws';
import { awsMonitoring } from '../../lib/patterns/monitoring/aws';
import { compositesOf } from '../../lib/patterns/monitoring/aws/composites';
import { describeCause } from '../../lib/patterns/monitoring/aws/events';
import { describeAlarm, describeQuiet, describeTogether } from '../../lib/patterns/monitoring/plan';
import { awsServers } from '../../lib/patterns/servers/aws';
import { SEVERITIES, type Severity } from '../../lib/profile/alarms';
import type { EnvironmentContext } from '../../lib/profile/context';
import { environmentName } from '../../lib/profile/naming';
import { given, type Account } from './account';

/** What can be seen of an environment's monitoring from outside: the same for a plan and for what stands in an account. */
export interface MonitoringFacts {
  readonly dashboards: readonly string[];
  /** Who hears of what, by the name that a topic goes by. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
  /** By name. */
  readonly alarms: Readonly<Record<string, AlarmFacts>>;
  /** By name. */
  readonly composites: Readonly<Record<string, CompositeFacts>>;
}

interface AlarmFacts {
  readonly fires: string;
  /** What it watches, in an order of its own: metrics with the names of their dimensions, and expressions. */
  readonly watches: readonly string[];
  readonly silence: string;
  /** Topics that hear of it, and of its end. */
  readonly tells: readonly string[];
  readonly says: string;
}

interface CompositeFacts {
  /** Names of alarms, any of which makes it fire. */
  readonly of: readonly string[];
  /** Name of the alarm that keeps it quiet, and for how many seconds before and after. */
  readonly quiet: string;
  readonly tells: readonly string[];
  readonly says: string;
}

export function plannedMonitoring({ context, patterns }: EnvironmentPlan): MonitoringFacts {
  const environment = environmentName(context);
  const { plan: monitoring, passed } = given(patterns.monitoring.monitoring);
  const words = awsMonitoring(monitoring);
  const topic = (severity: Severity): string => `${environment} ${monitoring.routes.critical ? severity : 'warning'}`;
  const watched: readonly WatchedPattern[] = [
    { name: 'monitoring', alarms: words.alarms },
    ...Object.values(patterns.network).map(({ plan }) => ({ name: 'network', alarms: awsAlarms(plan.alarms) })),
    ...Object.values(patterns.servers).map((fleet) => ({
      name: `servers/${fleet.plan.name}`,
      alarms: awsServers(fleet.plan, context.places.home, fleet.passed).alarms,
    })),
    ...Object.values(patterns.backup).map((backup) => ({
      name: 'backup',
      alarms: awsBackup(backup.plan, context.places.home, backup.passed).alarms,
    })),
  ];
  const planned = watched.map((pattern) => plannedAlarms(pattern, context, { topic, log: words.eventLog.logGroup }));
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
    alarms: Object.assign({}, ...planned.map(({ alarms }) => alarms)) as MonitoringFacts['alarms'],
    composites: Object.assign({}, ...planned.map(({ composites }) => composites)) as MonitoringFacts['composites'],
  };
}

interface WatchedPattern {
  readonly name: string;
  readonly alarms: readonly AwsAlarm[];
}

/** Where alarms go: the topic of each severity, and the log group of their events. */
interface Goes {
  readonly topic: (severity: Severity) => string;
  readonly log: string;
}

function plannedAlarms(
  { name: pattern, alarms }: WatchedPattern,
  context: EnvironmentContext,
  { topic, log }: Goes,
): Pick<MonitoringFacts, 'alarms' | 'composites'> {
  const facts = Object.fromEntries(
    alarms.map((alarm) => {
      const { name, description } = describeAlarm(alarm.plan, pattern, context);
      const told = alarm.plan.quiet === undefined ? [topic(alarm.plan.severity), topic(alarm.plan.severity)] : [];
      const says = 'event' in alarm ? `${description} ${describeCause(alarm, log)}` : description;
      return [name, { ...plannedAlarm(alarm), tells: told, says }];
    }),
  );
  const together = compositesOf(alarms.map(({ plan }) => plan));
  if (together === undefined) return { alarms: facts, composites: {} };
  const quiet = describeQuiet(together.times, pattern, context);
  const composites = together.composites.map((composite) => {
    const { name, description } = describeTogether(composite, pattern, context);
    const made: CompositeFacts = {
      of: composite.alarms
        .filter(({ id }) => alarms.some(({ plan }) => plan.id === id))
        .map((plan) => describeAlarm(plan, pattern, context).name),
      quiet: `${quiet.name}, ${together.waitSeconds} s before and ${together.extensionSeconds} s after`,
      tells: [topic(composite.severity), topic(composite.severity)],
      says: description,
    };
    return [name, made] as const;
  });
  const suppressor: AlarmFacts = {
    ...measuredBy(given(alarms.find((alarm) => alarm.quiet !== undefined)?.quiet)),
    fires: `over 60 s is ${SIGN.above} 0, 1 of 1 times`,
    silence: SILENCE.fine,
    tells: [],
    says: quiet.description,
  };
  return { alarms: { ...facts, [quiet.name]: suppressor }, composites: Object.fromEntries(composites) };
}

export async function deployedMonitoring({ cloudWatch, sns }: Account): Promise<MonitoringFacts> {
  const { DashboardEntries: dashboards = [] } = await cloudWatch.send(new ListDashboardsCommand({}));
  const { MetricAlarms: alarms = [], CompositeAlarms: composites = [] } = await cloudWatch.send(
    new DescribeAlarmsCommand({ AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] }),
  );
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
    composites: Object.fromEntries(
      composites.map((alarm) => [given(alarm.AlarmName), deployedComposite(alarm, nameOf)]),
    ),
  };
}

const SIGN = { above: 'GreaterThanThreshold', below: 'LessThanThreshold' };
const SILENCE = { fine: 'notBreaching', breach: 'breaching', unchanged: 'ignore' };

/** How the events of an alarm are counted. */
function matchedEvents(minutes: number): AwsMeasure {
  return { namespace: 'AWS/Events', name: 'MatchedEvents', statistic: 'Sum', minutes, dimensions: { RuleName: '' } };
}

function plannedAlarm(alarm: AwsAlarm): Omit<AlarmFacts, 'tells' | 'says'> {
  const { plan } = alarm;
  const { comparison, threshold } = 'event' in alarm ? plan : alarm;
  const measure = 'event' in alarm ? matchedEvents(plan.minutes) : alarm.metric;
  return {
    fires: `over ${plan.minutes * 60} s is ${SIGN[comparison]} ${threshold}, ${plan.breaching} of ${plan.periods} times`,
    ...measuredBy(measure),
    silence: SILENCE[plan.silence],
  };
}

/** A metric that several parts of an expression read is one; two groups of servers have one each, in the same words. */
function measuredBy(measure: AwsMeasure): Pick<AlarmFacts, 'watches'> {
  const parts = new Map(partsOf(measure).map((part) => [JSON.stringify(part), part]));
  return { watches: [...parts.values()].map(partInWords).sort() };
}

/** A metric, or an expression in its own words. */
type Part = AwsMetric | string;

function partsOf(measure: AwsMeasure): readonly Part[] {
  return 'expression' in measure ? partsOfExpression(measure) : [measure];
}

function partsOfExpression({ expression, from }: AwsExpression): readonly Part[] {
  return [expression, ...Object.values(from).flatMap(partsOf)];
}

function partInWords(part: Part): string {
  return typeof part === 'string' ? part : inWords(part, Object.keys(part.dimensions));
}

function inWords(
  { statistic, namespace, name }: { readonly statistic: string; readonly namespace: string; readonly name: string },
  dimensions: readonly string[],
): string {
  return `${statistic} of ${namespace} ${name} by ${[...dimensions].sort().join(', ')}`;
}

function deployedAlarm(alarm: MetricAlarm, nameOf: ReadonlyMap<string, string>): AlarmFacts {
  const queries = alarm.Metrics ?? [];
  const period = alarm.Period ?? queries.find(({ MetricStat }) => MetricStat !== undefined)?.MetricStat?.Period;
  const sign = given(alarm.ComparisonOperator);
  const times = `${alarm.DatapointsToAlarm ?? alarm.EvaluationPeriods ?? 0} of ${given(alarm.EvaluationPeriods)}`;
  return {
    fires: `over ${given(period)} s is ${sign} ${given(alarm.Threshold)}, ${times} times`,
    watches: (queries.length > 0 ? queries.map(queryInWords) : [metricInWords(alarm)]).sort(),
    silence: given(alarm.TreatMissingData),
    tells: [...given(alarm.AlarmActions), ...given(alarm.OKActions)].map((arn) => given(nameOf.get(arn))),
    says: given(alarm.AlarmDescription),
  };
}

function metricInWords({ Namespace, MetricName, Statistic, ExtendedStatistic, Dimensions }: MetricAlarm): string {
  const statistic = given(ExtendedStatistic ?? Statistic);
  return inWords({ statistic, namespace: given(Namespace), name: given(MetricName) }, namesOf(Dimensions));
}

function queryInWords({ Expression, MetricStat }: MetricDataQuery): string {
  if (MetricStat === undefined) return given(Expression);
  const { Namespace, MetricName, Dimensions } = given(MetricStat.Metric);
  const words = { statistic: given(MetricStat.Stat), namespace: given(Namespace), name: given(MetricName) };
  return inWords(words, namesOf(Dimensions));
}

function namesOf(dimensions: readonly Dimension[] = []): readonly string[] {
  // The emulator leaves empty what it could not resolve.
  for (const { Value } of dimensions) expect(Value).toMatch(/\S/);
  return dimensions.map(({ Name }) => given(Name));
}

function deployedComposite(alarm: CompositeAlarm, nameOf: ReadonlyMap<string, string>): CompositeFacts {
  const arns = [...given(alarm.AlarmRule).matchAll(/ALARM\("([^"]+)"\)/g)].map(([, arn]) => given(arn));
  const { ActionsSuppressorWaitPeriod: before, ActionsSuppressorExtensionPeriod: after } = alarm;
  return {
    of: arns.map(alarmIn),
    quiet: `${alarmIn(given(alarm.ActionsSuppressor))}, ${given(before)} s before and ${given(after)} s after`,
    tells: [...given(alarm.AlarmActions), ...given(alarm.OKActions)].map((arn) => given(nameOf.get(arn))),
    says: given(alarm.AlarmDescription),
  };
}

/** The name in `arn:aws:cloudwatch:eu-west-1:111111111111:alarm:NAME`. */
function alarmIn(arn: string): string {
  return given(arn.split(':alarm:')[1]);
}
