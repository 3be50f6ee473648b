import type { Budget } from '@pulumi/aws/budgets';
import type { Dashboard, LogGroup, MetricAlarm } from '@pulumi/aws/cloudwatch';
import type { Key } from '@pulumi/aws/kms';
import type { ComponentResource, ComponentResourceOptions, Input, Inputs } from '@pulumi/pulumi';
import { encryptionKey, LOGS, PUBLISHERS } from '../../../engines/pulumi-aws/encryption-key';
import { Location } from '../../../engines/pulumi-aws/location';
import type { ResourceNames } from '../../../engines/pulumi-aws/measure';
import { PatternComponent, type PatternArgs } from '../../../engines/pulumi-aws/pattern-component';
import { bindAlarms, type IWatched } from '../../../engines/pulumi-aws/watched';
import { mapValues } from '../../../map-values';
import { refuse } from '../../../problem';
import { SEVERITIES } from '../../../profile/alarms';
import type { EnvironmentContext } from '../../../profile/context';
import { environmentName } from '../../../profile/naming';
import { topicKey } from '../alarms';
import { awsMonitoring } from '../aws';
import { tooLongAlarmNames } from '../aws/names';
import { GUARD } from '../guard';
import { MONITORING, planMonitoring, type MonitoringPlan } from '../plan';
import type { Hooks, MonitoringProps } from '../props';
import { hooksOf } from '../routes';
import { addBudget } from './budget';
import { addDashboard } from './dashboard';
import { addEventLog } from './events';
import { addGuard } from './guard';
import { raise, watchedAs } from './raise';
import { addTopics, type Topics } from './topics';

export type { MonitoringProps, Topics };

/** What {@link Monitoring} is made from: what is asked of it, or a plan that is made already. */
export type MonitoringArgs = (MonitoringProps<Input<string>> | PlannedMonitoringArgs) & WatchArgs & PatternArgs;

/** `Monitoring` that is planned already. */
export interface PlannedMonitoringArgs {
  readonly plan: MonitoringPlan;
  /**
   * URLs of the HTTPS endpoints that the plan counts. They are kept as secrets.
   * @default - none
   */
  readonly hooks?: Hooks<Input<string>>;
}

/** What is watched, and where the budget stands. */
export interface WatchArgs {
  /**
   * Patterns whose alarms it raises and whose metrics it draws, in the order of the dashboard.
   * @default - its own topics alone
   */
  readonly watches?: readonly IWatched[];
  /**
   * What the budget is below, and what stops servers, and whose provider they have.
   * @default - this component
   */
  readonly budgetParent?: ComponentResource;
}

/** Alarm routes, a dashboard and a budget for an environment. It depends on what it watches; nothing depends on it. */
export class Monitoring extends PatternComponent {
  readonly plan: MonitoringPlan;
  /** Key of the topics and of the events that alarms count. */
  readonly key: Key;
  /** The topic that alarms of a severity are sent to. Where critical ones are sent as warnings, both are the same. */
  readonly topics: Topics;
  /** Its own alarms, then those of each pattern that it watches. */
  readonly alarms: readonly MetricAlarm[];
  /** Where the events are kept that alarms count. @default - no alarm counts any */
  readonly eventLog?: LogGroup;
  /** @default - the plan has none */
  readonly dashboard?: Dashboard;
  /** @default - the plan has none */
  readonly budget?: Budget;

  /**
   * @throws InputError with everything in the args that cannot be had, names of alarms that would be longer than AWS takes included
   * @throws Error when two patterns of one name are watched
   */
  constructor(name: string, args: MonitoringArgs = {}, options?: ComponentResourceOptions) {
    super('groundplan:monitoring:Monitoring', name, args, options);
    const { context } = this;
    const { plan, hooks = NO_HOOKS } = 'plan' in args ? args : planned(args, context);
    const { watches = [], budgetParent = this } = args;
    refuseNames(watches, context);
    const words = awsMonitoring(plan);
    const environment = environmentName(context);
    const location = new Location(this, context.places.home);
    const tags = this.tags(MONITORING);
    const below = { parent: this };

    this.plan = plan;
    const watchedAlarms = watches.flatMap(({ alarms }) => alarms.map(({ alarm }) => alarm));
    const countsEvents = [...words.alarms, ...watchedAlarms].some((alarm) => 'event' in alarm);
    const users = countsEvents ? [PUBLISHERS, LOGS] : [PUBLISHERS];
    // Messages pass through in seconds and events go with their stack: nothing is left for the key to open once that is gone.
    const keyArgs = { purpose: `Alarms of ${environment}`, keep: false, users, location, tags };
    this.key = encryptionKey(`${name}-key`, keyArgs, below);
    const parts = { environment, key: this.key, tags };
    const topics = addTopics(name, plan.routes, { ...parts, hooks, location }, below);
    this.topics = { warning: topics.warning.topic, critical: topics.critical.topic };
    if (countsEvents) this.eventLog = addEventLog(name, { ...parts, words: words.eventLog }, below);
    const names = { ...topicNames(this.topics), ...(words.guard && { [GUARD]: words.guard.document }) };
    const own = { watchName: MONITORING, alarms: bindAlarms(words.alarms, names) };
    const watched = eachOnce(name, [own, ...watches]);
    const raising = { plan, context, topics: this.topics, tags, ...(this.eventLog && { log: this.eventLog }) };
    this.alarms = watched.flatMap((one) => raise(name, one, raising, below));
    if (plan.dashboard) {
      const { region } = location;
      const shown = { planned: plan.dashboard, environment, region, alarms: this.alarms, watched: watches };
      this.dashboard = addDashboard(name, shown, below);
    }
    const besides = { parent: budgetParent };
    if (words.budget) this.budget = addBudget(name, words.budget, topics.warning, tags, besides);
    if (words.guard) {
      const { key, budget } = this;
      const asks = words.guard.percent !== undefined && budget && { budget };
      addGuard(name, words.guard, { topic: topics.warning.topic, key, ...asks, location, tags }, besides);
    }
    this.registerOutputs(this.outputs());
  }

  private outputs(): Inputs {
    const { topics, key, eventLog, dashboard, budget } = this;
    return {
      topicArns: mapValues(topics, ({ arn }) => arn),
      keyArn: key.arn,
      ...(eventLog && { eventLogGroupName: eventLog.name }),
      ...(dashboard && { dashboardName: dashboard.dashboardName }),
      ...(budget && { budgetName: budget.name }),
    };
  }
}

/** Names of topics, by the plan's own keys. Where critical alarms are sent as warnings, nothing watches a topic of their own. */
function topicNames(topics: Topics): ResourceNames {
  return Object.fromEntries(SEVERITIES.map((severity) => [topicKey(severity), topics[severity].name]));
}

const NO_HOOKS: Hooks = { critical: [], warning: [] };

function planned(props: MonitoringProps<Input<string>>, context: EnvironmentContext): PlannedMonitoringArgs {
  return { plan: planMonitoring(props, context), hooks: hooksOf(props) };
}

function refuseNames(watches: readonly IWatched[], context: EnvironmentContext): void {
  refuse(
    watches.flatMap(({ watchName, alarms }, at) => {
      const plans = alarms.map(({ alarm }) => alarm.plan);
      const problems = tooLongAlarmNames(watchName, plans, context);
      return problems.map((problem) => ({ ...problem, path: ['watches', at, ...problem.path] }));
    }),
  );
}

function eachOnce(name: string, watched: readonly IWatched[]): readonly IWatched[] {
  const names = watched.map(watchedAs);
  const twice = watched.find((one, at) => names.indexOf(watchedAs(one)) !== at);
  if (twice) throw new Error(`${name} watches "${twice.watchName}" already`);
  return watched;
}
