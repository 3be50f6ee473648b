import { judge, judgePart } from '../../../lib/pricing/budget/budget';
import { sumCoverage } from '../../../lib/reports/verdict/words';
import { budgetRows, coverageRows } from '../../../lib/reports/verdict/text';
import { page } from '../../../lib/reports/formats/text/page';
import { lineOf, resourceOf } from '../fixtures';

const sheet = page(100, 'plain');
const total = { low: 8000, expected: 9000, high: 12000 };
const fleet = resourceOf('web/Fleet', 'AWS::AutoScaling::AutoScalingGroup', 'priced', [
  lineOf('Instance hours', 900, 0.1, 'hour', { low: 80, high: 120 }),
]);
const unpriced = (name: string) => resourceOf(`web/${name}`, 'T', 'unpriced', [], { missing: [] });
const KNOWN = { monthly: fleet.monthly, resources: [fleet] };
const BOUND = { monthly: fleet.monthly, resources: [fleet, unpriced('A')] };

test.each([
  [150, KNOWN, '✓ within the budget of $150.00, $60.00 left'],
  [100, KNOWN, '✓ within the budget of $100.00, $10.00 left; at its highest $20.00 over'],
  [150, BOUND, '? cannot tell whether the budget of $150.00 holds: $60.00 left, not counting web/A (T)'],
  [100, BOUND, '? cannot tell whether the budget of $100.00 holds: $10.00 left, not counting web/A (T)'],
  [50, BOUND, '✗ over the budget of $50.00 by at least $40.00'],
  [50, KNOWN, '✗ over the budget of $50.00 by $40.00'],
])('says what a budget of %i comes to', (limit, priced, sentence) => {
  expect(budgetRows([judge(limit, priced)], total, sheet)).toEqual([sentence]);
});

test('three things that are missing are named, and the others counted', () => {
  const resources = [fleet, ...['A', 'B', 'C', 'D', 'E'].map(unpriced)];
  const verdict = judgePart(150, 'stack web', { monthly: fleet.monthly, resources });
  expect(budgetRows([verdict], total, page(200, 'plain')).join(' ')).toBe(
    '? stack web: $90.00, cannot tell whether the budget of $150.00 holds: $60.00 left, ' +
      'not counting web/A (T), web/B (T), web/C (T) and 2 more',
  );
});

test('what cannot be told is amber, what is over is red and what is within is green', () => {
  const { paint, width } = page(100, 'colour');
  const painted = (limit: number, priced: typeof KNOWN) =>
    budgetRows([judge(limit, priced)], total, { paint, width })
      .join('')
      .slice(0, 5);
  const start = (colour: (text: string) => string) => colour('x').slice(0, 5);
  expect([painted(150, KNOWN), painted(100, KNOWN), painted(150, BOUND), painted(50, BOUND)]).toEqual(
    [paint.green, paint.yellow, paint.yellow, paint.red].map(start),
  );
});

test('no budget is not mentioned', () => {
  expect(budgetRows([], total, sheet)).toEqual([]);
});

test('coverage is rounded down: 100% is all of it', () => {
  const coverage = { resources: 1000, priced: 500, free: 400, usage: 99, unpriced: 1, unknown: 0 };
  expect(coverageRows({ coverage }, sheet)).toEqual([
    '99% of 1000 resources covered: 500 priced, 400 free, 99 usage-based, 1 without a price',
  ]);
  const one = { ...coverage, resources: 1, priced: 1, free: 0, usage: 0, unpriced: 0 };
  expect(coverageRows({ coverage: one }, sheet)).toEqual(['100% of 1 resource covered: 1 priced']);
  expect(coverageRows({ coverage: sumCoverage([]) }, sheet)).toEqual(['no resources']);
});
