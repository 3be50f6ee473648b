import type { Resource } from '../../readers/resource';
import { set } from '../change';
import type { Proposal, Rule } from '../rule';

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
      .map(withoutIt),
};

/** What its function runs costs more then. */
function withoutIt(it: Resource): Proposal {
  const fn = it.target('FunctionName');
  return {
    says: 'no provisioned concurrency',
    billed: fn === undefined ? [it] : [it, fn],
    changes: [set(it, { ProvisionedConcurrencyConfig: undefined })],
  };
}
