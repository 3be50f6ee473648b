import { compare } from '../../../lib/pricing';
import { judgeIncrease } from '../../../lib/reports/comparison/increase';
import { increaseVerdict } from '../../../lib/reports/comparison/increase-words';
import { mergeCompared } from '../../../lib/reports/comparison/merge';
import { estimateOf, lineOf, resourceOf } from '../fixtures';

const costing = (stack: string, usd: number) =>
  estimateOf([resourceOf(`${stack}/a/A`, 'AWS::S3::Bucket', 'priced', [lineOf('Storage', usd, 1, 'GB-month')])]);

test('two environments rise together: one by 30 dollars, the other falls by 10', () => {
  const whole = mergeCompared([
    compare(costing('live', 100), costing('live', 130)),
    compare(costing('test', 100), costing('test', 90)),
  ]);
  expect([whole.before.monthly.expected, whole.after.monthly.expected, whole.percent]).toEqual([200, 220, 10]);
  const verdict = (most: number) => {
    const increase = judgeIncrease({ unit: 'usd', most }, whole);
    return [increase.status, increaseVerdict(increase, whole)];
  };
  expect(verdict(20)).toEqual(['within', '✓ +$20.00 a month (+10%), which --fail-on-increase allows']);
  expect(verdict(19)).toEqual([
    'exceeded',
    '✗ +$20.00 a month (+10%): more than the $19.00 a month that --fail-on-increase allows',
  ]);
});

test('a type that nobody knows keeps from telling', () => {
  const unknown = estimateOf([resourceOf('live/a/B', 'AWS::S3::Buckt', 'unknown')]);
  const whole = mergeCompared([compare(estimateOf([]), unknown), compare(costing('test', 1), costing('test', 1))]);
  const increase = judgeIncrease({ unit: 'usd', most: 5 }, whole);
  expect(increaseVerdict(increase, whole)).toMatch(/^\? cannot tell whether it is more than the \$5\.00 a month/);
});
