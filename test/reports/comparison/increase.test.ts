import { compare, type Estimate } from '../../../lib/pricing';
import { judgeIncrease } from '../../../lib/reports/comparison/increase';
import { estimateOf, lineOf, resourceOf } from '../fixtures';

const NOTHING = { unit: 'usd', most: 0 } as const;
const server = (usd: number) => resourceOf('web/A', 'T', 'priced', [lineOf('Hours', 1, usd, 'hour')]);
const without = (name: string) =>
  resourceOf(`web/${name}`, 'T', 'unpriced', [], { missing: [{ name: 'Hours', rate: 'x', because: 'nobody knows' }] });
const status = (before: Estimate, after: Estimate, allowed = NOTHING) =>
  judgeIncrease(allowed, compare(before, after)).status;

test('a price that is missing after is no saving, and nobody can tell', () => {
  const comparison = compare(estimateOf([server(355.07)]), estimateOf([without('A')]));
  expect(comparison.percent).toBeUndefined();
  expect(comparison.resources[0]?.percent).toBeUndefined();
  expect(judgeIncrease(NOTHING, comparison)).toEqual({
    allowed: NOTHING,
    status: 'cannot-tell',
    missing: [{ what: 'web/A (T)', because: 'nobody knows' }],
  });
});

test('what is new and has no price keeps from telling', () => {
  expect(status(estimateOf([server(1)]), estimateOf([server(1), without('B')]))).toBe('cannot-tell');
});

test('what costs more anyway is too much, whatever is missing', () => {
  expect(status(estimateOf([server(1)]), estimateOf([server(1.01), without('B')]))).toBe('exceeded');
});

test('what had no price before, and has none after, is the same', () => {
  const both = estimateOf([server(2), without('B')]);
  expect(status(both, estimateOf([server(1), without('B')]))).toBe('within');
  expect(status(both, estimateOf([server(1)]))).toBe('within');
});

test('an assumed quantity without a price, beside something that has one, is no more than named', () => {
  const after = { ...server(1), missing: [{ name: 'Requests', because: 'nobody knows' }] };
  expect(status(estimateOf([server(1)]), estimateOf([after]))).toBe('within');
});

test('use that is left out of what is new keeps from telling', () => {
  const used = resourceOf('web/B', 'T', 'usage', [], { leftOut: ['Requests'] });
  expect(status(estimateOf([]), estimateOf([used]))).toBe('cannot-tell');
  expect(status(estimateOf([used]), estimateOf([used]))).toBe('within');
});

test('only its highest may be too much', () => {
  const wide = { ...server(1), monthly: { low: 1, expected: 1, high: 3 } };
  expect(status(estimateOf([server(1)]), estimateOf([wide]))).toBe('at-risk');
});

test.each([
  [5.4, 'within'], // 2.20 of 40.94 are 5.37 %
  [5.3, 'exceeded'],
])('%d %% more: %s', (most, expected) => {
  const comparison = compare(estimateOf([server(40.94)]), estimateOf([server(43.14)]));
  expect(judgeIncrease({ unit: 'percent', most }, comparison).status).toBe(expected);
});
