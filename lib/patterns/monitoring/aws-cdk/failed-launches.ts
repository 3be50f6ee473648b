import * as events from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { IWatched } from '../../../engines/aws-cdk/watched';
import { FAILED_LAUNCH } from '../aws';

/** Tells a topic of servers that fail to start, where a pattern has Auto Scaling groups. */
export function reportFailedLaunches(scope: Construct, pattern: IWatched, topic: ITopic): void {
  const groups = groupsOf(pattern);
  if (groups.length === 0) return;
  const group = events.EventField.fromPath(`$.detail.${FAILED_LAUNCH.group}`);
  const cause = events.EventField.fromPath(`$.detail.${FAILED_LAUNCH.cause}`);
  const message = `${group} could not start a server: ${cause}\n\nRunbook: ${FAILED_LAUNCH.runbook}`;
  new events.Rule(scope, 'FailedLaunch', {
    description: `Servers of ${pattern.watchName} that fail to start`,
    eventPattern: {
      source: [FAILED_LAUNCH.source],
      detailType: [FAILED_LAUNCH.detailType],
      detail: { [FAILED_LAUNCH.group]: groups },
    },
    targets: [new SnsTopic(topic, { message: events.RuleTargetInput.fromText(message) })],
  });
}

/** Auto Scaling groups that a pattern's alarms watch. */
function groupsOf({ alarms }: IWatched): string[] {
  const metrics = alarms.flatMap((alarm) => ('metric' in alarm ? [alarm.metric] : []));
  const names = metrics.map((metric) => (metric.dimensions ?? {}) as Readonly<Record<string, string>>);
  return [...new Set(names.flatMap(({ [FAILED_LAUNCH.group]: group }) => group ?? []))];
}
