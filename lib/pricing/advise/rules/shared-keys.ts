import { groupBy } from '../../../group-by';
import { merge } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

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
    return [...groupBy(symmetric, ({ stack }) => stack).values()].flatMap(([kept, ...others]) =>
      others.map((key) => ({
        says: `shared with ${kept?.logicalId ?? 'the first'}`,
        billed: [key],
        changes: [merge(key)],
      })),
    );
  },
};
