import { compare } from '../../../lib/pricing';
import { comparisonText } from '../../../lib/reports/comparison/text';
import { page } from '../../../lib/reports/formats/text/page';
import { estimateOf, lineOf, resourceOf } from '../fixtures';

/** Resources that are not alike, of 1, 2, 3 ... dollars a month. */
const added = (count: number) =>
  compare(
    estimateOf([]),
    estimateOf(
      Array.from({ length: count }, (_, at) =>
        resourceOf(`web/data/R${at + 1}`, 'AWS::S3::Bucket', 'priced', [lineOf('Storage', at + 1, 1, 'GB-month')]),
      ),
    ),
  );

test('what fits a screen is whole', () => {
  const comparison = added(3);
  const sheet = page(80, 'plain');
  expect(comparisonText(comparison, sheet, 'first-screen')).toBe(comparisonText(comparison, sheet, 'all'));
});

test('of more the twelve largest are named, and the others counted', () => {
  const rows = comparisonText(added(30), page(80, 'plain'), 'first-screen').split('\n');
  const named = rows.flatMap((row) => /^ {4}\+ R(\d+) /.exec(row)?.[1] ?? []);
  expect(named.map(Number)).toEqual([30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19]);
  expect(rows).toContain('  … and 18 more: --details');
  expect(rows.find((row) => row.startsWith('  data'))).toMatch(/\+\$465\.00$/); // 30 × 31 / 2
});
