import type { AwsAlarm } from '../../../clouds/aws/alarms';
import type { StackResources } from '../../stack-resources';
import { compositesOf } from './composites';

/** The log group of events and its policy. */
const OF_EVENT_LOG = 2;

/**
 * How many resources of CloudFormation the alarms of one pattern take: of one that counts events a rule as well, and of those that are
 * ever quiet the composite alarms and what suppresses them.
 */
export function alarmResources(alarms: readonly AwsAlarm[]): readonly StackResources[] {
  const layer = 'monitoring';
  const rules = alarms.filter((alarm) => 'event' in alarm).length;
  const composites = compositesOf(alarms.map(({ plan }) => plan));
  const count = alarms.length + rules + (composites ? 1 + composites.composites.length : 0);
  return [{ layer, count }, ...(rules > 0 ? [{ layer, count: OF_EVENT_LOG, shared: 'event log' } as const] : [])];
}
