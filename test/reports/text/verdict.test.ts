import { sumCoverage } from '../../../lib/reports/estimate/words';
import { budgetRows, coverageRows } from '../../../lib/reports/text/verdict';
import { page } from '../../../lib/reports/text/page';

const sheet = page(100, 'plain');
const total = { low: 8000, expected: 9000, high: 12000 };

test.each([
  [{ limit: 150, status: 'within' }, '✓ within the budget of $150.00, $60.00 left'],
  [{ limit: 100, status: 'at-risk' }, '✓ within the budget of $100.00, $10.00 left; at its highest $20.00 over'],
  [{ limit: 50, status: 'exceeded' }, '✗ over the budget of $50.00 by $40.00'],
] as const)('says what a budget comes to: %j', (verdict, sentence) => {
  expect(budgetRows([verdict], total, sheet)).toEqual([sentence]);
});

test('no budget is not mentioned', () => {
  expect(budgetRows([], total, sheet)).toEqual([]);
});

test('coverage is rounded down: 100 % is all of it', () => {
  const coverage = { resources: 1000, priced: 500, free: 400, usage: 99, unpriced: 1, unknown: 0 };
  expect(coverageRows(coverage, sheet)).toEqual([
    '99 % of 1000 resources covered: 500 priced, 400 free, 99 billed by use, 1 without a price',
  ]);
  expect(coverageRows({ ...coverage, resources: 1, priced: 1, free: 0, usage: 0, unpriced: 0 }, sheet)).toEqual([
    '100 % of 1 resource covered: 1 priced',
  ]);
  expect(coverageRows(sumCoverage([]), sheet)).toEqual(['no resources']);
});
