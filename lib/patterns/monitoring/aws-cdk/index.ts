import { Tags } from 'aws-cdk-lib';
import type { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { contextOf } from '../../../engines/aws-cdk/context';
import { encryptionKey } from '../../../engines/aws-cdk/encryption-key';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/aws-cdk/watched';
import { SEVERITIES } from '../../../profile/alarms';
import { refuse } from '../../../problem';
import type { EnvironmentContext } from '../../../profile/context';
import { environmentName } from '../../../profile/naming';
import { PATTERN_TAG } from '../../../profile/tags';
import { topicKey } from '../alarms';
import { awsMonitoring, type AwsMonitoring } from '../aws';
import { compositesOf } from '../aws/composites';
import { describeCause } from '../aws/events';
import { tooLongAlarmNames } from '../aws/names';
import type { PlannedDashboard } from '../monitoring-plan';
import { GUARD } from '../guard';
import { describeAlarm, planMonitoring, type MonitoringPlan } from '../plan';
import type { Hooks, MonitoringProps } from '../props';
import { hooksOf } from '../routes';
import { addAlarm } from './alarm';
import { addBudget } from './budget';
import { addEventLog, countEvents } from './events';
import { addGuard } from './guard';
import { addComposites } from './quiet';
import { addTopics, type Topics } from './topics';
import { graphsRow, heading, statesRow } from './widgets';

export type { MonitoringProps, Topics };

/** What {@link Monitoring} is made from: what is asked of it, or a plan that is made already. */
export type MonitoringConstructProps = (MonitoringProps | PlannedMonitoringProps) & MonitoringPlacement;

/** `Monitoring` that is planned already. */
export interface PlannedMonitoringProps {
  readonly plan: MonitoringPlan;
  /**
   * URLs of the HTTPS endpoints that the plan counts.
   * @default - none
   */
  readonly hooks?: Hooks;
}

export interface MonitoringPlacement {
  /**
   * Where the budget stands, and what stops servers: in a stack of its own, a change to it that AWS refuses holds up nothing else.
   * @default - with the rest
   */
  readonly budgetScope?: Construct;
}

/** Alarm routes, a dashboard and a budget for an environment. It depends on what it watches; nothing depends on it. */
export class Monitoring extends Construct {
  readonly plan: MonitoringPlan;
  /** The topic that alarms of a severity are sent to. Where critical ones are sent as warnings, both are the same. */
  readonly topics: Topics;
  /** @default - the plan has none */
  readonly dashboard?: cloudwatch.Dashboard;
  /** @default - the plan has none */
  readonly budget?: CfnBudget;

  private readonly context: EnvironmentContext;
  private readonly words: AwsMonitoring;
  private readonly key: Key;
  private readonly raised: cloudwatch.Alarm[] = [];
  private log?: LogGroup;

  /** @throws InputError with everything in the props that cannot be had */
  constructor(scope: Construct, id: string, props: MonitoringConstructProps = {}) {
    super(scope, id);
    this.context = contextOf(this);
    const { plan, hooks = NO_HOOKS } = 'plan' in props ? props : planned(props, this.context);
    this.plan = plan;
    this.words = awsMonitoring(plan);
    const environment = environmentName(this.context);
    // Messages pass through in seconds and events go with their stack: nothing is left for the key to open once that is gone.
    this.key = encryptionKey(this, 'Key', { purpose: `Alarms of ${environment}`, retain: false });
    this.topics = addTopics(this, environment, plan.routes, hooks, this.key);
    const { alarms, budget, guard } = this.words;
    if (plan.dashboard) this.dashboard = this.addDashboard(plan.dashboard);
    const { budgetScope = this } = props;
    if (budget) this.budget = addBudget(budgetScope, budget, this.topics.warning);
    if (guard) {
      addGuard(budgetScope, guard, {
        topic: this.topics.warning,
        key: this.key,
        ...(guard.percent !== undefined && this.budget && { budget: this.budget }),
      });
    }
    const names = { ...topicNames(this.topics), ...(guard && { [GUARD]: guard.document }) };
    this.raise({ watchName: 'monitoring', alarms: bindAlarms(alarms, names) });
    Tags.of(this).add(PATTERN_TAG, 'monitoring');
  }

  /**
   * Raises a pattern's alarms and draws the metrics that they watch.
   * @throws Error when a pattern of that name is watched already
   * @throws InputError when names of its alarms would be longer than AWS takes
   */
  watch(pattern: IWatched): void {
    this.raise(pattern);
    const { watchName, alarms } = pattern;
    const measured = alarms.filter((alarm) => 'metric' in alarm);
    if (measured.length === 0) return;
    this.dashboard?.addWidgets(heading(watchName));
    this.dashboard?.addWidgets(...graphsRow(measured));
  }

  private raise({ watchName, alarms: bound }: IWatched): void {
    const id = `Watch-${watchName.replaceAll('/', '-')}`;
    refuse(
      tooLongAlarmNames(
        watchName,
        bound.map(({ alarm }) => alarm.plan),
        this.context,
      ),
    );
    if (this.node.tryFindChild(id)) throw new Error(`${this.node.path} watches "${watchName}" already`);
    const scope = new Construct(this, id);
    const alarms = new Map(bound.map((one) => [one.alarm.plan.id, this.raiseOne(scope, watchName, one)]));
    const composites = compositesOf(bound.map(({ alarm }) => alarm.plan));
    const { context, topics } = this;
    if (composites) addComposites(scope, composites, { watchName, bound, alarms }, { context, topics });
    if (this.raised.length === 0 && alarms.size > 0) this.dashboard?.addWidgets(statesRow(this.raised));
    this.raised.push(...alarms.values());
  }

  private raiseOne(scope: Construct, watchName: string, bound: BoundAlarm): cloudwatch.Alarm {
    const { plan } = bound.alarm;
    const described = describeAlarm(plan, watchName, this.context);
    if ('metric' in bound) {
      const { comparison, threshold } = bound.alarm;
      return addAlarm(scope, plan.id, { ...described, plan, metric: bound.metric, comparison, threshold }, this.topics);
    }
    const { comparison, threshold } = plan;
    const { eventLog } = this.words;
    const metric = countEvents(scope, bound, watchName, (this.log ??= addEventLog(this, eventLog, this.key)));
    const description = `${described.description} ${describeCause(bound.alarm, eventLog.logGroup)}`;
    const parts = { name: described.name, description, plan, metric, comparison, threshold };
    return addAlarm(scope, `${plan.id}Alarm`, parts, this.topics);
  }

  private addDashboard({ name }: PlannedDashboard): cloudwatch.Dashboard {
    return new cloudwatch.Dashboard(this, 'Dashboard', { ...(name !== undefined && { dashboardName: name }) });
  }
}

/** Names of topics, by the plan's own keys. Where critical alarms are sent as warnings, nothing watches a topic of their own. */
function topicNames(topics: Topics): Readonly<Record<string, string>> {
  return Object.fromEntries(SEVERITIES.map((severity) => [topicKey(severity), topics[severity].topicName]));
}

const NO_HOOKS: Hooks = { critical: [], warning: [] };

function planned(props: MonitoringProps, context: EnvironmentContext): PlannedMonitoringProps {
  return { plan: planMonitoring(props, context), hooks: hooksOf(props) };
}
