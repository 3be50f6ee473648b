import { Tags } from 'aws-cdk-lib';
import type { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { contextOf } from '../../../engines/aws-cdk/context';
import type { BoundMetricAlarm, IWatched } from '../../../engines/aws-cdk/watched';
import type { EnvironmentContext } from '../../../profile/context';
import { environmentName } from '../../../profile/naming';
import { PATTERN_TAG } from '../../../profile/tags';
import { awsMonitoring } from '../aws';
import type { PlannedDashboard } from '../monitoring-plan';
import { describeAlarm, planMonitoring, type MonitoringPlan } from '../plan';
import type { Hooks, MonitoringProps } from '../props';
import { hooksOf } from '../routes';
import { addAlarm } from './alarm';
import { addBudget } from './budget';
import { addEventRule } from './event-rule';
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
   * Where the budget stands: in a stack of its own, a change to it that AWS refuses holds up nothing else.
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
  private readonly raised: cloudwatch.Alarm[] = [];

  /** @throws InputError with everything in the props that cannot be had */
  constructor(scope: Construct, id: string, props: MonitoringConstructProps = {}) {
    super(scope, id);
    this.context = contextOf(this);
    const { plan, hooks = NO_HOOKS } = 'plan' in props ? props : planned(props, this.context);
    this.plan = plan;
    this.topics = addTopics(this, environmentName(this.context), plan.routes, hooks);
    const { budget } = awsMonitoring(plan);
    if (plan.dashboard) this.dashboard = this.addDashboard(plan.dashboard);
    if (budget) this.budget = addBudget(props.budgetScope ?? this, budget, this.topics.warning);
    Tags.of(this).add(PATTERN_TAG, 'monitoring');
  }

  /**
   * Raises a pattern's alarms and draws the metrics that they watch.
   * @throws Error when a pattern of that name is watched already
   */
  watch(pattern: IWatched): void {
    const { watchName, alarms } = pattern;
    const id = `Watch-${watchName.replaceAll('/', '-')}`;
    if (this.node.tryFindChild(id)) throw new Error(`${this.node.path} watches "${watchName}" already`);
    const scope = new Construct(this, id);
    const measured = alarms.filter((alarm) => 'metric' in alarm);
    if (measured.length > 0) this.raise(scope, watchName, measured);
    const reported = alarms.filter((alarm) => 'resource' in alarm);
    for (const alarm of reported) addEventRule(scope, alarm, watchName, this.topics);
  }

  private raise(scope: Construct, watchName: string, alarms: readonly BoundMetricAlarm[]): void {
    if (this.raised.length === 0) this.dashboard?.addWidgets(statesRow(this.raised));
    for (const alarm of alarms) {
      const described = describeAlarm(alarm.alarm.plan, watchName, this.context);
      this.raised.push(addAlarm(scope, alarm, described, this.topics));
    }
    this.dashboard?.addWidgets(heading(watchName));
    this.dashboard?.addWidgets(...graphsRow(alarms));
  }

  private addDashboard({ name }: PlannedDashboard): cloudwatch.Dashboard {
    return new cloudwatch.Dashboard(this, 'Dashboard', { ...(name !== undefined && { dashboardName: name }) });
  }
}

const NO_HOOKS: Hooks = { critical: [], warning: [] };

function planned(props: MonitoringProps, context: EnvironmentContext): PlannedMonitoringProps {
  return { plan: planMonitoring(props, context), hooks: hooksOf(props) };
}
