import { compare } from '../../../lib/pricing';
import { judge } from '../../../lib/pricing/budget/budget';
import { comparisonMarkdown } from '../../../lib/reports/comparison/markdown';
import { AFTER, BEFORE, CHANGES, huge } from '../comparisons';
import { estimateOf } from '../fixtures';

const COMMENT = 16_384;
const bytes = (text: string): number => Buffer.byteLength(text);
const HUGE = huge(3000);

test('has its verdict first, then a table with the largest change on top', () => {
  expect(comparisonMarkdown({ comparison: CHANGES, budgets: [judge(150, AFTER)] }).split('\n')).toEqual([
    '### at least +$42.41 a month',
    '',
    '- **✗ over the budget of $150.00 by at least $12.16**',
    '',
    '$119.75 → at least $162.16 · +$42.41 at low and high · 2 added, 1 removed, 4 changed, 1 renamed, 1 unchanged · missing, and not in the difference: 1 price after',
    '',
    '|  | resource | what changes | a month |  |',
    '| --- | --- | --- | ---: | ---: |',
    '| changed | `servers` `Web` `AWS::EC2::Instance` | Instance hours: instance type m5.large → m5.xlarge | +$78.11 | +100% |',
    '| removed | `network` `Nat` `AWS::EC2::NatGateway` | NAT gateway: 730 × $0.048/hour | −$35.04 | −100% |',
    '| changed | `servers` 3 × `AWS::EC2::Volume` | Volume storage: rate gp2-storage → gp3-storage | −$0.66 | −20% |',
    '| renamed | `data` `New` `AWS::EFS::FileSystem` | name web/data/Old → web/data/New | ±$0.00 |  |',
    '| added | `data` `Queue` `AWS::SQS::Queue` | ⚠ price of Requests is missing, because no price in eu-west-1 | no price |  |',
    '',
  ]);
});

test('is one line where nothing changed', () => {
  expect(comparisonMarkdown({ comparison: compare(BEFORE, BEFORE) })).toBe('**no change: $119.75 a month**\n');
});

test('has no table where only free resources changed', () => {
  const free = estimateOf(BEFORE.resources.filter(({ status }) => status !== 'free'));
  expect(comparisonMarkdown({ comparison: compare(free, BEFORE) })).not.toContain('|');
});

test('fits a comment however much changes, and says how much is left out', () => {
  const report = comparisonMarkdown({ comparison: compare(estimateOf([]), HUGE) });
  const rows = report.split('\n').filter((line) => line.startsWith('| added')).length;
  expect(bytes(report)).toBeLessThanOrEqual(COMMENT);
  expect(bytes(report)).toBeGreaterThan(COMMENT - 1000);
  expect(report).toContain(`_${3000 - rows} more rows are left out: no room._`);
  expect(report).toMatch(/`[^`]*2999`/); // the dearest is the first
});
