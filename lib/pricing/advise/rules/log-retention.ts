import { set } from '../change';
import type { Rule } from '../rule';

const DAYS = 30;

export const logRetention: Rule = {
  name: 'log-retention',
  change: `keep logs for ${DAYS} days instead of for ever outside production`,
  effort: 'low',
  risk: 'low',
  caution: 'older logs are gone',
  scope: 'outside-production',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::Logs::LogGroup')
      .filter((group) => group.value('RetentionInDays') === undefined)
      .map((group) => ({
        says: `for ever → ${DAYS} days`,
        billed: [group],
        changes: [set(group, { RetentionInDays: DAYS })],
      })),
};
