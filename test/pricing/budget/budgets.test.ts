import { estimate, packagedCatalogue, readTemplate } from '../../../lib/pricing';
import type { DataTransfer } from '../../../lib/pricing/usage';
import { judgeBudgets, type BudgetScope } from '../../../lib/pricing/budget/budgets';

const KEY = { Type: 'AWS::KMS::Key', Properties: { Tags: [{ Key: 'Team', Value: 'web' }] } };

function verdictOn(scope: BudgetScope, body: object, dataTransfer: readonly DataTransfer[] = []) {
  const { resources } = readTemplate({ name: 'shop', body, region: 'eu-west-1' });
  const priced = estimate(resources, { catalogue: packagedCatalogue(), usage: { dataTransfer } });
  return judgeBudgets([{ scope, limit: 10 }], resources, priced)[0];
}

test('the budget of a stack pays for the data that leaves it, and not for what nobody says of it', () => {
  const body = { Resources: { Key: KEY } };
  const scope = { kind: 'stack', stack: 'shop' } as const;
  // A key at $1, 100,000 requests at $0.03 for 10,000, and 500 GB at $0.09.
  const { left = NaN } = verdictOn(scope, body, [{ stack: 'shop', internetGb: 500 }]) ?? {};
  expect(left).toBe(10 - (1 + 0.3 + 45));
  expect(verdictOn(scope, body, [{ internetGb: 500 }])?.left).toBe(10 - (1 + 0.3));
});

test('what a macro makes may have any tag, so that a budget by tag cannot tell', () => {
  const scope = { kind: 'tag', key: 'Team', value: 'web' } as const;
  const Resources = { Key: KEY, Other: { Type: 'AWS::KMS::Key' } };
  expect(verdictOn(scope, { Resources })).toMatchObject({ status: 'within', left: 10 - (1 + 0.3) });
  expect(verdictOn(scope, { Transform: 'Expand', Resources })).toMatchObject({
    status: 'cannot-tell',
    left: 10 - (1 + 0.3),
    missing: [{ because: 'the transform Expand runs at deployment' }],
  });
});
