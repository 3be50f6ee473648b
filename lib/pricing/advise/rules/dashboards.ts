import { remove } from '../change';
import type { Rule } from '../rule';

export const dashboards: Rule = {
  name: 'dashboards',
  change: 'do without dashboards outside production',
  effort: 'low',
  risk: 'low',
  caution: 'metrics are there as before, and alarms too',
  scope: 'outside-production',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::CloudWatch::Dashboard')
      .map((dashboard) => ({ says: 'taken away', billed: [dashboard], changes: [remove(dashboard)] })),
};
