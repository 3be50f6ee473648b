import type { AwsAlarm } from '../../../../lib/clouds/aws/signals';
import { bindAlarms, type IWatched } from '../../../../lib/engines/pulumi-aws/watched';
import { Monitoring, type MonitoringArgs } from '../../../../lib/patterns/monitoring/pulumi-aws';
import { deployed } from '../../../engines/pulumi-aws/deployed';
import { knownContext, recorded, type Recorded } from '../../../engines/pulumi-aws/fixture';
import { cpuAlarm, failedLaunch } from '../alarms';
import { answers } from '../description-of-recording';

/** A fleet by the name of `northwind-ehr`, watched by these alarms. */
export function fleet(
  alarms: readonly AwsAlarm[] = [cpuAlarm(), ...failedLaunch()],
  watchName = 'servers/ehr',
): IWatched {
  return { watchName, alarms: bindAlarms(alarms, { fleet: 'northwind-ehr' }) };
}

/** The monitoring of a clinic that watches a fleet, before it is deployed. */
export function monitored(args: MonitoringArgs = {}): Promise<Recorded> {
  return recorded(() => new Monitoring('monitoring', withFleet(args)));
}

/** The same where AWS answers. */
export function inAws(args: MonitoringArgs = {}): Promise<Recorded> {
  return deployed(() => new Monitoring('monitoring', withFleet(args)), answers);
}

function withFleet(args: MonitoringArgs): MonitoringArgs {
  return { context: knownContext(), watches: [fleet()], ...args };
}

export const TYPES = {
  alarm: 'aws:cloudwatch/metricAlarm:MetricAlarm',
  composite: 'aws:cloudwatch/compositeAlarm:CompositeAlarm',
  dashboard: 'aws:cloudwatch/dashboard:Dashboard',
  rule: 'aws:cloudwatch/eventRule:EventRule',
  target: 'aws:cloudwatch/eventTarget:EventTarget',
  logGroup: 'aws:cloudwatch/logGroup:LogGroup',
  logPolicy: 'aws:cloudwatch/logResourcePolicy:LogResourcePolicy',
  budget: 'aws:budgets/budget:Budget',
  key: 'aws:kms/key:Key',
  topic: 'aws:sns/topic:Topic',
  topicPolicy: 'aws:sns/topicPolicy:TopicPolicy',
  subscription: 'aws:sns/topicSubscription:TopicSubscription',
} as const;
