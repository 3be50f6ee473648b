import { compare } from '../../../lib/pricing';
import { judge } from '../../../lib/pricing/budget/budget';
import { comparisonHtml } from '../../../lib/reports/comparison/html';
import { AFTER, BEFORE, CHANGES } from '../comparisons';
import { sumOf, textOf } from '../read-html';

test('a comparison has its change by pattern and by resource', () => {
  const page = comparisonHtml(CHANGES, [judge(150, AFTER)]);
  const text = textOf(page);
  expect(text).toContain('at least +$42.41 a month');
  expect(text).toContain('missing, and not in the difference: 1 price after');
  expect(text).toContain('before $119.75');
  expect(text).toContain('Instance hours: instance type m5.large → m5.xlarge +$78.11'); // 730 × 0.107
  expect(sumOf(page)).toBe(4241);
});

test('no change is said, and nothing is drawn', () => {
  const page = comparisonHtml(compare(BEFORE, BEFORE));
  expect(textOf(page)).toContain('no change: $119.75 a month');
  expect(page).not.toContain('<section');
});
