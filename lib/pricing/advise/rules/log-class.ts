import type { Resource } from '../../readers/resource';
import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

/** What reads a log group as it is written needs the standard class. Source: Amazon CloudWatch Logs User Guide, "Log classes". */
const READERS = ['AWS::Logs::MetricFilter', 'AWS::Logs::SubscriptionFilter'];

export const logClass: Rule = {
  name: 'log-class',
  change: 'write logs that are seldom read in the infrequent access class outside production',
  effort: 'medium',
  risk: 'low',
  caution:
    'the class of a log group cannot be changed: a new one takes its place; it knows no metric filters and no live tail',
  scope: 'outside-production',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::Logs::LogGroup')
      .filter((group) => known(group.text('LogGroupClass') ?? 'STANDARD') === 'STANDARD' && !isFiltered(group))
      .map((group) => ({
        says: 'STANDARD → INFREQUENT_ACCESS',
        billed: [group],
        changes: [set(group, { LogGroupClass: 'INFREQUENT_ACCESS' })],
      })),
};

function isFiltered(group: Resource): boolean {
  return READERS.some((type) => group.referrers(type, 'LogGroupName').length > 0);
}
