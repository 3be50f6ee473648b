import { judge, judgePart } from '../../../lib/pricing/budget/budget';
import type { Range } from '../../../lib/pricing';
import { resourceOf } from '../../reports/fixtures';

const held = (monthly: Range, ...resources: readonly ReturnType<typeof resourceOf>[]) => ({ monthly, resources });
const UNKNOWN = resourceOf('web/Data', 'AWS::S3::Buckt', 'unknown');

test.each([
  ['within', 100, { low: 80, expected: 90, high: 100 }],
  ['within', 100, { low: 80, expected: 90, high: 100.004 }],
  ['at-risk', 100, { low: 80, expected: 100, high: 100.01 }],
  ['at-risk', 100, { low: 80, expected: 100.004, high: 120 }],
  ['exceeded', 100, { low: 80, expected: 100.005, high: 120 }],
])('a budget is judged by printed cents: %s', (status, limit, monthly) => {
  expect(judge(limit, held(monthly)).status).toBe(status);
});

test.each([
  ['cannot-tell', { low: 80, expected: 90, high: 100 }],
  ['cannot-tell', { low: 80, expected: 90, high: 120 }],
  ['exceeded', { low: 80, expected: 101, high: 120 }],
])('something without a price: %s', (status, monthly) => {
  expect(judge(100, held(monthly, UNKNOWN)).status).toBe(status);
});

test('a verdict says what is left, and what is missing', () => {
  const monthly = { low: 0.1, expected: 0.3, high: 0.3 };
  expect(judge(0.1, held(monthly))).toEqual({ limit: 0.1, status: 'exceeded', left: -0.2 });
  expect(judgePart(1, 'stack web', held(monthly, UNKNOWN))).toEqual({
    limit: 1,
    status: 'cannot-tell',
    left: 0.7,
    missing: [{ what: 'web/Data (AWS::S3::Buckt)', because: 'it is a type we do not know' }],
    part: { name: 'stack web', monthly },
  });
});
