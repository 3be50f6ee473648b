import { set } from '../change';
import type { Rule } from '../rule';

export const provisionedConcurrency: Rule = {
  name: 'provisioned-concurrency',
  change: 'keep no Lambda functions warm outside production',
  effort: 'low',
  risk: 'low',
  caution: 'first requests wait for a cold start',
  scope: 'outside-production',
  proposals: (inventory) =>
    ['AWS::Lambda::Alias', 'AWS::Lambda::Version']
      .flatMap((type) => inventory.ofType(type))
      .filter((it) => it.value('ProvisionedConcurrencyConfig') !== undefined)
      .map((it) => ({
        says: 'no provisioned concurrency',
        billed: [it],
        changes: [set(it, { ProvisionedConcurrencyConfig: undefined })],
      })),
};
