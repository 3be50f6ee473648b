import type { Outputs } from '../../engines/pulumi-aws/deployed';
import type { Recorded } from '../../engines/pulumi-aws/fixture';
import { unwrapped } from '../../pulumi/wire';
import { alarmArn, KEY_ARN, linesOf, logGroupArn, topicArn, type Description } from './description';

type Inputs = Readonly<Record<string, unknown>>;

/** What AWS answers: names and ARNs by what things are called. */
export const answers: Outputs = (type, _name, inputs): ReturnType<Outputs> => {
  switch (type) {
    case 'aws:kms/key:Key':
      return { arn: KEY_ARN };
    case 'aws:sns/topic:Topic':
      return { arn: topicArn(inputs.displayName), name: String(inputs.displayName) };
    case 'aws:cloudwatch/metricAlarm:MetricAlarm':
      return { arn: alarmArn(inputs.name) };
    case 'aws:cloudwatch/eventRule:EventRule':
      return { name: String(inputs.eventPattern) };
    case 'aws:cloudwatch/logGroup:LogGroup':
      return { arn: logGroupArn(inputs.name) };
    default:
      return {};
  }
};

/** The description of what a Pulumi program makes. */
export function describeRecording(recorded: Recorded): Description {
  const ofType = (type: string): readonly Inputs[] => recorded.ofType(`aws:${type}`).map(({ inputs }) => inputs);
  const [key = {}] = ofType('kms/key:Key');
  const policies = ofType('sns/topicPolicy:TopicPolicy');
  const subscriptions = ofType('sns/topicSubscription:TopicSubscription');
  const targets = ofType('cloudwatch/eventTarget:EventTarget');
  return {
    key: { rotates: key.enableKeyRotation, allows: linesOf(parsed(key.policy)) },
    topics: by(ofType('sns/topic:Topic'), 'displayName', ({ displayName, kmsMasterKeyId }) => ({
      key: kmsMasterKeyId,
      allows: policies
        .filter(({ arn }) => arn === topicArn(displayName))
        .flatMap(({ policy }) => linesOf(parsed(policy))),
      subscribers: subscriptions
        .filter(({ topic }) => topic === topicArn(displayName))
        .map(({ protocol, endpoint }) => `${String(protocol)} ${String(unwrapped(endpoint))}`)
        .toSorted(),
    })),
    alarms: by(ofType('cloudwatch/metricAlarm:MetricAlarm'), 'name', alarm),
    composites: by(ofType('cloudwatch/compositeAlarm:CompositeAlarm'), 'alarmName', (composite) => {
      const { alarm: quiet, waitPeriod, extensionPeriod } = composite.actionsSuppressor as Inputs;
      return {
        says: composite.alarmDescription,
        rule: composite.alarmRule,
        begins: composite.alarmActions,
        ends: composite.okActions,
        quiet,
        waits: waitPeriod,
        extends: extensionPeriod,
      };
    }),
    rules: by(ofType('cloudwatch/eventRule:EventRule'), 'eventPattern', ({ description, eventPattern }) => ({
      description,
      targets: targets.filter(({ rule }) => rule === eventPattern).map(({ arn }) => arn),
    })),
    logs: by(ofType('cloudwatch/logGroup:LogGroup'), 'name', ({ retentionInDays, kmsKeyId }) => ({
      days: retentionInDays,
      key: kmsKeyId,
    })),
    writers: ofType('cloudwatch/logResourcePolicy:LogResourcePolicy').flatMap(({ policyDocument }) =>
      linesOf(parsed(policyDocument)),
    ),
    budgets: ofType('budgets/budget:Budget').map(budget),
    dashboards: by(ofType('cloudwatch/dashboard:Dashboard'), 'dashboardName', ({ dashboardBody }) =>
      parsed(dashboardBody),
    ),
  };
}

function parsed(text: unknown): unknown {
  return JSON.parse(String(text));
}

function alarm(inputs: Inputs): object {
  const { metricQueries } = inputs as { readonly metricQueries?: readonly Inputs[] };
  return {
    says: inputs.alarmDescription,
    measures: metricQueries ? metricQueries.map(query) : [metric(inputs)],
    threshold: inputs.threshold,
    comparison: inputs.comparisonOperator,
    periods: inputs.evaluationPeriods,
    breaching: inputs.datapointsToAlarm,
    silence: inputs.treatMissingData,
    begins: inputs.alarmActions,
    ends: inputs.okActions,
  };
}

function query({ id, expression, label, metric: of, returnData }: Inputs): object {
  return { id, returned: returnData, ...(of ? metric(of as Inputs) : { expression, label }) };
}

function metric({ namespace, metricName, dimensions, period, stat, statistic, extendedStatistic }: Inputs): object {
  return { metric: [namespace, metricName, dimensions, period, stat ?? statistic ?? extendedStatistic] };
}

function budget({ filterExpression, notifications, ...inputs }: Inputs): object {
  const { ands } = filterExpression as { readonly ands: readonly { readonly tags: Inputs }[] };
  return {
    type: inputs.budgetType,
    each: inputs.timeUnit,
    limit: `${String(inputs.limitAmount)} ${String(inputs.limitUnit)}`,
    counts: [inputs.metrics],
    tags: ands.map(({ tags: { key, values } }) => [key, values]),
    tells: (notifications as readonly Inputs[]).map((of) => [
      of.notificationType,
      of.comparisonOperator,
      of.threshold,
      of.thresholdType,
      of.subscriberSnsTopicArns,
    ]),
  };
}

function by<Described>(
  resources: readonly Inputs[],
  name: string,
  describe: (inputs: Inputs) => Described,
): Readonly<Record<string, Described>> {
  return Object.fromEntries(resources.map((inputs) => [String(inputs[name]), describe(inputs)]));
}
