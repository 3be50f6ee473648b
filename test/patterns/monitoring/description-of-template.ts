import type { Template } from 'aws-cdk-lib/assertions';
import { alarmArn, KEY_ARN, linesOf, logGroupArn, topicArn, type Description } from './description';

interface Resource {
  readonly Type: string;
  readonly Properties: Properties;
}
type Properties = Readonly<Record<string, unknown>>;

/** The description of what a CDK template makes. */
export function describeTemplate(template: Template): Description {
  const { Resources } = template.toJSON() as { readonly Resources: Readonly<Record<string, Resource>> };
  const ofType = (type: string): readonly Properties[] =>
    Object.values(Resources)
      .filter(({ Type }) => Type === type)
      .map(({ Properties }) => resolve(Properties, Resources) as Properties);
  const [key = {}] = ofType('AWS::KMS::Key');
  const policies = ofType('AWS::SNS::TopicPolicy');
  const subscriptions = ofType('AWS::SNS::Subscription');
  return {
    key: { rotates: key.EnableKeyRotation, allows: linesOf(key.KeyPolicy) },
    topics: by(ofType('AWS::SNS::Topic'), 'DisplayName', ({ DisplayName, KmsMasterKeyId }) => ({
      key: KmsMasterKeyId,
      allows: policies
        .filter(({ Topics }) => (Topics as readonly unknown[]).includes(topicArn(DisplayName)))
        .flatMap(({ PolicyDocument }) => linesOf(PolicyDocument)),
      subscribers: subscriptions
        .filter(({ TopicArn }) => TopicArn === topicArn(DisplayName))
        .map(({ Protocol, Endpoint }) => `${String(Protocol)} ${String(Endpoint)}`)
        .toSorted(),
    })),
    alarms: by(ofType('AWS::CloudWatch::Alarm'), 'AlarmName', alarm),
    composites: by(ofType('AWS::CloudWatch::CompositeAlarm'), 'AlarmName', (composite) => ({
      says: composite.AlarmDescription,
      rule: composite.AlarmRule,
      begins: composite.AlarmActions,
      ends: composite.OKActions,
      quiet: composite.ActionsSuppressor,
      waits: composite.ActionsSuppressorWaitPeriod,
      extends: composite.ActionsSuppressorExtensionPeriod,
    })),
    rules: Object.fromEntries(
      ofType('AWS::Events::Rule').map(({ Description, EventPattern, Targets }) => [
        JSON.stringify(EventPattern),
        { description: Description, targets: (Targets as readonly Properties[]).map(({ Arn }) => Arn) },
      ]),
    ),
    logs: by(ofType('AWS::Logs::LogGroup'), 'LogGroupName', ({ RetentionInDays, KmsKeyId }) => ({
      days: RetentionInDays,
      key: KmsKeyId,
    })),
    writers: ofType('AWS::Logs::ResourcePolicy').flatMap(({ PolicyDocument }) => linesOf(parsed(PolicyDocument))),
    budgets: ofType('AWS::Budgets::Budget').map(budget),
    dashboards: by(ofType('AWS::CloudWatch::Dashboard'), 'DashboardName', ({ DashboardBody }) => parsed(DashboardBody)),
  };
}

function parsed(text: unknown): unknown {
  return JSON.parse(String(text));
}

function alarm(properties: Properties): object {
  const { Metrics } = properties as { readonly Metrics?: readonly Properties[] };
  return {
    says: properties.AlarmDescription,
    measures: Metrics ? Metrics.map(query) : [metric(properties, properties)],
    threshold: properties.Threshold,
    comparison: properties.ComparisonOperator,
    periods: properties.EvaluationPeriods,
    breaching: properties.DatapointsToAlarm,
    silence: properties.TreatMissingData,
    begins: properties.AlarmActions,
    ends: properties.OKActions,
  };
}

function query({ Id, Expression, Label, MetricStat, ReturnData }: Properties): object {
  const { Metric, ...how } = (MetricStat ?? {}) as Properties;
  const of = MetricStat ? metric(Metric as Properties, how) : { expression: Expression, label: Label };
  return { id: Id, returned: ReturnData, ...of };
}

function metric({ Namespace, MetricName, Dimensions }: Properties, how: Properties): object {
  const dimensions = (Dimensions as readonly { readonly Name: string; readonly Value: unknown }[]).map(
    ({ Name, Value }) => [Name, Value],
  );
  const statistic = how.Stat ?? how.Statistic ?? how.ExtendedStatistic;
  return { metric: [Namespace, MetricName, Object.fromEntries(dimensions), how.Period, statistic] };
}

function budget({ Budget, NotificationsWithSubscribers }: Properties): object {
  const { BudgetType, TimeUnit, BudgetLimit, Metrics, FilterExpression } = Budget as Properties;
  const { Amount, Unit } = BudgetLimit as Properties;
  const { And } = FilterExpression as { readonly And: readonly { readonly Tags: Properties }[] };
  return {
    type: BudgetType,
    each: TimeUnit,
    limit: `${String(Amount)} ${String(Unit)}`,
    counts: Metrics,
    tags: And.map(({ Tags: { Key, Values } }) => [Key, Values]),
    tells: (NotificationsWithSubscribers as readonly Properties[]).map(({ Notification, Subscribers }) => {
      const of = Notification as Properties;
      const whom = (Subscribers as readonly Properties[]).map(({ Address }) => Address);
      return [of.NotificationType, of.ComparisonOperator, of.Threshold, of.ThresholdType, whom];
    }),
  };
}

function by<Described>(
  resources: readonly Properties[],
  name: string,
  describe: (properties: Properties) => Described,
): Readonly<Record<string, Described>> {
  return Object.fromEntries(resources.map((properties) => [String(properties[name]), describe(properties)]));
}

/** A value with every reference as a cloud would answer it. */
function resolve(value: unknown, resources: Readonly<Record<string, Resource>>): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, resources));
  if (typeof value !== 'object' || value === null) return value;
  const { Ref: ref, 'Fn::GetAtt': attribute, 'Fn::Join': join } = value as Properties;
  if (typeof ref === 'string') return ref === 'AWS::Region' ? 'eu-west-1' : answer(resources[ref], 'Ref');
  if (Array.isArray(attribute)) return answer(resources[String(attribute[0])], String(attribute[1]));
  if (Array.isArray(join)) return (resolve(join[1], resources) as readonly unknown[]).join(String(join[0]));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, resources)]));
}

function answer(resource: Resource | undefined, asked: string): unknown {
  const { Type = '', Properties = {} } = resource ?? {};
  switch (`${Type} ${asked}`) {
    case 'AWS::KMS::Key Arn':
      return KEY_ARN;
    case 'AWS::SNS::Topic Ref':
      return topicArn(Properties.DisplayName);
    case 'AWS::SNS::Topic TopicName':
      return Properties.DisplayName;
    case 'AWS::CloudWatch::Alarm Arn':
      return alarmArn(Properties.AlarmName);
    case 'AWS::Events::Rule Ref':
      return JSON.stringify(Properties.EventPattern);
    case 'AWS::Logs::LogGroup Ref':
      return Properties.LogGroupName;
    case 'AWS::Logs::LogGroup Arn':
      return `${logGroupArn(Properties.LogGroupName)}:*`;
    default:
      throw new Error(`nothing is known of ${asked} of ${Type}`);
  }
}
