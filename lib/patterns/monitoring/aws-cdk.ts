import { Tags } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as events from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { PlannedAlarm, Severity } from '../../profile/alarms';
import { environmentName } from '../../profile/naming';
import type { EnvironmentContext } from '../../profile/context';
import { PATTERN_TAG } from '../../profile/tags';
import { alarmTopic, letPublishersUse } from '../../engines/aws-cdk/alarm-topic';
import { encryptionKey } from '../../engines/aws-cdk/encryption-key';
import { contextOf } from '../../engines/aws-cdk/context';
import type { BoundAlarm, IWatched } from '../../engines/aws-cdk/watched';
import type { PlannedBudget } from './budget';
import { graphsOf, type PlannedGraph } from './graphs';
import { describeAlarm, planMonitoring, type MonitoringPlan } from './plan';
import type { MonitoringProps } from './props';
import type { PlannedRoute } from './routes';

export type { MonitoringProps };

/** What may be asked of {@link Monitoring}. */
export interface MonitoringConstructProps extends MonitoringProps {
  /**
   * Where the budget stands: in a stack of its own, a change to it that AWS refuses holds up nothing else.
   * @default - with the rest
   */
  readonly budgetScope?: Construct;
}

/** Alarm routes, a dashboard and a budget for an environment. It depends on what it watches; nothing depends on it. */
export class Monitoring extends Construct {
  readonly plan: MonitoringPlan;
  /** The topic that alarms of a severity are sent to. Where critical ones are sent as warnings, both are the same. */
  readonly topics: Readonly<Record<Severity, ITopic>>;
  readonly dashboard?: cloudwatch.Dashboard;
  readonly budget?: CfnBudget;

  private readonly context: EnvironmentContext;
  private readonly raised: cloudwatch.Alarm[] = [];

  constructor(scope: Construct, id: string, props: MonitoringConstructProps = {}) {
    super(scope, id);
    this.context = contextOf(this);
    this.plan = planMonitoring(props, this.context);
    this.topics = this.addTopics();
    const { dashboard, budget } = this.plan;
    if (dashboard) this.dashboard = new cloudwatch.Dashboard(this, 'Dashboard', { dashboardName: dashboard });
    if (budget) this.budget = this.addBudget(props.budgetScope ?? this, budget);
    Tags.of(this).add(PATTERN_TAG, 'monitoring');
  }

  /**
   * Raises a pattern's alarms, draws what they watch, and reports servers that fail to start.
   * @throws Error when a pattern of that name is watched already
   */
  watch(pattern: IWatched): void {
    const { watchName, alarms } = pattern;
    const id = `Watch-${watchName.replaceAll('/', '-')}`;
    if (this.node.tryFindChild(id)) throw new Error(`${this.node.path} watches "${watchName}" already`);
    const scope = new Construct(this, id);
    if (alarms.length === 0) return;
    if (this.raised.length === 0) this.showStates();
    this.raised.push(...alarms.map((alarm) => this.addAlarm(scope, watchName, alarm)));
    this.draw(pattern);
    this.reportFailedLaunches(scope, pattern);
  }

  private addTopics(): Record<Severity, ITopic> {
    const environment = environmentName(this.context);
    // Messages pass through in seconds: nothing is left for the key to open once the stack is gone.
    const key = encryptionKey(this, 'Key', { purpose: `Alarms of ${environment}`, retain: false });
    letPublishersUse(key);
    const topic = (severity: Severity, route: PlannedRoute): ITopic =>
      alarmTopic(this, `Topic-${severity}`, { displayName: `${environment} ${severity}`, key, ...route });
    const { critical, warning } = this.plan.routes;
    const warnings = topic('warning', warning);
    return { warning: warnings, critical: critical ? topic('critical', critical) : warnings };
  }

  private addAlarm(scope: Construct, watchName: string, { alarm: words, metric }: BoundAlarm): cloudwatch.Alarm {
    const { plan, threshold } = words;
    const { name, description } = describeAlarm(plan, watchName, this.context);
    const alarm = new cloudwatch.Alarm(scope, plan.id, {
      alarmName: name,
      alarmDescription: description,
      metric,
      threshold,
      comparisonOperator: comparison(words.comparison),
      evaluationPeriods: plan.periods,
      treatMissingData: missingData(plan.silence),
    });
    const tell = new SnsAction(this.topics[plan.severity]);
    alarm.addAlarmAction(tell);
    alarm.addOkAction(tell);
    return alarm;
  }

  /** The first row: every alarm's state. Alarms raised later show up in it too. */
  private showStates(): void {
    this.dashboard?.addWidgets(
      new cloudwatch.AlarmStatusWidget({ title: 'Alarms', alarms: this.raised, width: 24, height: 4 }),
    );
  }

  private draw({ watchName, alarms }: IWatched): void {
    this.dashboard?.addWidgets(new cloudwatch.TextWidget({ markdown: `# ${watchName}`, width: 24, height: 1 }));
    this.dashboard?.addWidgets(...graphsOf(alarms.map(({ alarm }) => alarm)).map((graph) => widget(graph, alarms)));
  }

  private reportFailedLaunches(scope: Construct, pattern: IWatched): void {
    const groups = groupsOf(pattern);
    if (groups.length === 0) return;
    const group = events.EventField.fromPath('$.detail.AutoScalingGroupName');
    const cause = events.EventField.fromPath('$.detail.StatusMessage');
    new events.Rule(scope, 'FailedLaunch', {
      description: `Servers of ${pattern.watchName} that fail to start`,
      eventPattern: {
        source: ['aws.autoscaling'],
        detailType: ['EC2 Instance Launch Unsuccessful'],
        detail: { AutoScalingGroupName: groups },
      },
      targets: [
        new SnsTopic(this.topics.warning, {
          message: events.RuleTargetInput.fromText(
            `${group} could not start a server: ${cause}\n\nRunbook: Check capacity, quota and launch template of the group.`,
          ),
        }),
      ],
    });
  }

  /**
   * AWS Budgets replaces a budget whose notifications change, and refuses two of one name: its name is left to CloudFormation. For
   * the same reason only the topic is told, whose subscribers change without it.
   */
  private addBudget(scope: Construct, { monthlyUsd, tags, notifications }: PlannedBudget): CfnBudget {
    const topic = this.topics.warning;
    const budget = new CfnBudget(scope, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: monthlyUsd, unit: 'USD' },
        metrics: ['UnblendedCost'],
        filterExpression: { and: Object.entries(tags).map(([key, value]) => ({ tags: { key, values: [value] } })) },
      },
      notificationsWithSubscribers: notifications.map(({ of, percent }) => ({
        notification: {
          notificationType: NOTIFICATION[of],
          comparisonOperator: 'GREATER_THAN',
          threshold: percent,
          thresholdType: 'PERCENTAGE',
        },
        subscribers: [{ subscriptionType: 'SNS', address: topic.topicArn }],
      })),
    });
    // AWS Budgets refuses a topic that it may not publish to yet.
    budget.node.addDependency(topic);
    Tags.of(scope).add(PATTERN_TAG, 'monitoring');
    return budget;
  }
}

const NOTIFICATION = { actual: 'ACTUAL', forecast: 'FORECASTED' };

// The CDK loads a module when its first value is asked for: asked for here in functions, so that an import stays quick.
function comparison(of: PlannedAlarm['comparison']): cloudwatch.ComparisonOperator {
  const { GREATER_THAN_THRESHOLD, LESS_THAN_THRESHOLD } = cloudwatch.ComparisonOperator;
  return of === 'above' ? GREATER_THAN_THRESHOLD : LESS_THAN_THRESHOLD;
}

function missingData(silence: PlannedAlarm['silence']): cloudwatch.TreatMissingData {
  const { NOT_BREACHING, BREACHING } = cloudwatch.TreatMissingData;
  return silence === 'fine' ? NOT_BREACHING : BREACHING;
}

function colour(severity: Severity): string {
  return severity === 'critical' ? cloudwatch.Color.RED : cloudwatch.Color.ORANGE;
}

function widget(graph: PlannedGraph, alarms: readonly BoundAlarm[]): cloudwatch.GraphWidget {
  return new cloudwatch.GraphWidget({
    title: graph.title,
    left: alarms.filter(({ alarm }) => graph.lines.includes(alarm.plan.id)).map(({ metric }) => metric),
    leftAnnotations: graph.thresholds.map(({ value, label, severity }) => ({ value, label, color: colour(severity) })),
    width: 8,
  });
}

/** Auto Scaling groups that a pattern's alarms watch. */
function groupsOf({ alarms }: IWatched): string[] {
  const names = alarms.map(({ metric }) => (metric.dimensions ?? {}) as Readonly<Record<string, string>>);
  return [...new Set(names.flatMap(({ AutoScalingGroupName: group }) => group ?? []))];
}
