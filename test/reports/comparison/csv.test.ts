import fc from 'fast-check';
import { compare } from '../../../lib/pricing';
import { comparisonCsv } from '../../../lib/reports/comparison/csv';
import { estimates } from '../../pricing/compare/estimates';
import { CHANGES } from '../comparisons';
import { amounts, parse } from '../read-csv';

test('a difference has a row for each line that changed, each new name and each missing price', () => {
  const [head = [], ...rows] = parse(comparisonCsv(CHANGES));
  const cells = (row: readonly string[], ...names: readonly string[]) => names.map((name) => row[head.indexOf(name)]);
  expect(rows.map((row) => cells(row, 'change', 'resource_after', 'causes', 'change_expected'))).toEqual([
    ['changed', 'serversWeb', 'instance type m5.large → m5.xlarge', '78.11'],
    ['removed', '', '', '-35.04'],
    ['changed', 'serversA', 'rate gp2-storage → gp3-storage', '-0.22'],
    ['changed', 'serversB', 'rate gp2-storage → gp3-storage', '-0.22'],
    ['changed', 'serversC', 'rate gp2-storage → gp3-storage', '-0.22'],
    ['renamed', 'dataNew', 'name web/data/Old → web/data/New', ''],
    ['added', 'dataQueue', 'price of Requests is missing, because no price in eu-west-1', ''],
  ]);
});

test('the lines of a difference add up to it', () => {
  fc.assert(
    fc.property(estimates, estimates, (a, b) => {
      const comparison = compare(a, b);
      expect(amounts(comparisonCsv(comparison), 'change_expected')).toBe(Math.round(1e6 * comparison.change.expected));
    }),
  );
});
