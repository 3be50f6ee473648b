import { groupBy } from '../../../group-by';
import { known } from '../known';
import type { Rule } from '../rule';
import { sharedWithFirst } from '../sharing';

export const sharedKeys: Rule = {
  name: 'shared-keys',
  change: 'share one encryption key in each stack outside production',
  effort: 'medium',
  risk: 'medium',
  caution: 'who may use the key may read all that it protects, and what is encrypted already needs its old key',
  scope: 'outside-production',
  proposals: (inventory) => {
    const symmetric = inventory
      .ofType('AWS::KMS::Key')
      .filter((key) => known(key.text('KeySpec') ?? 'SYMMETRIC_DEFAULT') === 'SYMMETRIC_DEFAULT');
    return sharedWithFirst(groupBy(symmetric, ({ stack }) => stack));
  },
};
