import fc from 'fast-check';
import { compare } from '../../../lib/pricing';
import { judge } from '../../../lib/pricing/budget/budget';
import { comparisonText } from '../../../lib/reports/comparison/text';
import { page } from '../../../lib/reports/formats/text/page';
import { estimates } from '../../pricing/compare/estimates';
import { AFTER, BEFORE, CHANGES } from '../comparisons';
import { estimateOf, lineOf, resourceOf } from '../fixtures';

const ESCAPE = '\u001b[';
const printed = (columns: number): string => comparisonText(CHANGES, page(columns, 'plain'), 'all');
const cents = (text: string): number =>
  (text.startsWith('−') ? -1 : 1) * Math.round(100 * Number(text.replace(/[^\d.]/g, '')));

test('60 columns', () => {
  expect(printed(60).split('\n')).toEqual([
    'at least +$42.41 a month                prices of 2026-07-20',
    '$119.75 → at least $162.16, +$42.41 at low and high',
    '2 added, 1 removed, 4 changed, 1 renamed, 1 unchanged',
    'missing, and not in the difference: 1 price after',
    '',
    '                                               change',
    '  servers                                     +$77.45',
    '    ~ Web                                     +$78.11  +100%',
    '        Instance hours: instance type',
    '        m5.large → m5.xlarge                  +$78.11',
    '    ~ 3 × AWS::EC2::Volume                     −$0.66   −20%',
    '        Volume storage: rate gp2-storage →',
    '        gp3-storage                            −$0.66',
    '  network                                     −$35.04',
    '    - Nat                                     −$35.04  −100%',
    '        NAT gateway: 730 × $0.048/hour        −$35.04',
    '    · free by itself: 1 added',
    '  data                                         ±$0.00',
    '    → New                                      ±$0.00',
    '        name web/data/Old → web/data/New',
    '    + Queue                                  no price',
    '      ! price of Requests is missing, because no price in',
    '        eu-west-1',
    '',
  ]);
});

test.each([40, 60, 80, 100, 140])('no row is wider than a page of %i columns', (columns) => {
  fc.assert(
    fc.property(estimates, estimates, (a, b) => {
      const rows = comparisonText(compare(a, b), page(columns, 'plain'), 'all').split('\n');
      expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(Math.min(columns, 100));
    }),
    { numRuns: 30 },
  );
});

test('one line where nothing changed, and the budget', () => {
  expect(comparisonText(compare(BEFORE, BEFORE), page(80, 'plain'), 'all')).toBe('no change: $119.75 a month\n');
  expect(comparisonText(compare(BEFORE, BEFORE), page(80, 'plain'), 'all', [judge(100, BEFORE)])).toBe(
    'no change: $119.75 a month\n✗ over the budget of $100.00 by $19.75\n',
  );
});

test('printed cents add up: lines to resources, resources to patterns, patterns to the verdict, before to after', () => {
  fc.assert(
    fc.property(estimates, estimates, (a, b) => {
      const comparison = compare(a, b);
      fc.pre(comparison.resources.length > 0);
      const rows = comparisonText(comparison, page(100, 'plain'), 'all').split('\n');
      const total = cents(/[±+−]\$[\d,.]+/.exec(rows[0] ?? '')?.[0] ?? '');
      const [, before = '', after = ''] =
        /^(?:at least )?(\$[\d,.]+) → (?:at least )?(\$[\d,.]+)/.exec(rows[1] ?? '') ?? [];
      const level = (start: RegExp): number =>
        rows
          .slice(4)
          .filter((row) => start.test(row))
          .reduce((sum, row) => sum + cents(/[±+−]\$[\d,.]+(?=(?: +[+−][\d.]+%)?$)/.exec(row)?.[0] ?? '±0'), 0);
      expect([level(/^ {2}\S/), level(/^ {4}\S/), level(/^ {8}\S.* [±+−]\$[\d,.]+$/)]).toEqual([total, total, total]);
      expect(cents(after) - cents(before)).toBe(total);
    }),
  );
});

test('what costs less than before is told as a bound where its price is missing', () => {
  const gone = estimateOf([
    resourceOf('web/A', 'T', 'unpriced', [], { missing: [{ name: 'Hours', because: 'nobody knows' }] }),
  ]);
  const known = estimateOf([resourceOf('web/A', 'T', 'priced', [lineOf('Hours', 730, 0.1, 'hour')])]);
  expect(comparisonText(compare(known, gone), page(80, 'plain'), 'all').split('\n')).toEqual([
    'cannot tell: −$73.00 a month, with prices missing           prices of 2026-07-20',
    '$73.00 → at least $0.00, −$73.00 at low and high',
    '1 changed',
    'missing, and not in the difference: 1 price after',
    '',
    '                                                                          change',
    '  A                                                                      −$73.00',
    '    ~ A                                                                  −$73.00',
    '        Hours: 730 × $0.10/hour                                          −$73.00',
    '      ! price of Hours is missing, because nobody knows',
    '',
  ]);
  expect(comparisonText(compare(gone, known), page(80, 'plain'), 'all')).toMatch(/^at most \+\$73\.00 a month /);
});

test('where nothing changed, a total is the lower bound that it is in an estimate', () => {
  expect(comparisonText(compare(AFTER, AFTER), page(80, 'plain'), 'all')).toBe('no change: at least $162.16 a month\n');
});

test('colour is for emphasis only', () => {
  const coloured = comparisonText(compare(BEFORE, AFTER), page(80, 'colour'), 'all');
  expect(coloured).toContain(ESCAPE);
  const bare = coloured.replace(new RegExp(`\\${ESCAPE.replace('[', '\\[')}\\d+m`, 'g'), '');
  expect(bare).toBe(printed(80));
});

test('resources that changed alike are one row, with all of their quantity', () => {
  const gateway = (name: string) =>
    resourceOf(`web/network/${name}`, 'AWS::EC2::NatGateway', 'priced', [
      lineOf('NAT gateway', 730, 0.048, 'hour', { rate: 'nat-gateway/gateway' }),
    ]);
  const rows = comparisonText(
    compare(estimateOf([]), estimateOf(['A', 'B', 'C'].map(gateway))),
    page(60, 'plain'),
    'all',
  ).split('\n');
  expect(rows.slice(6)).toEqual([
    '    + 3 × AWS::EC2::NatGateway                      +$105.12', // 3 × 730 × 0.048
    '        NAT gateway: 2,190 × $0.048/hour            +$105.12',
    '',
  ]);
});

test('a pattern that changes in two stacks is told apart by them', () => {
  const server = (stack: string) =>
    resourceOf(`${stack}/servers/Web`, 'AWS::EC2::Instance', 'priced', [lineOf('Instance hours', 730, 0.1, 'hour')]);
  const both = compare(estimateOf([]), estimateOf([server('production'), server('staging')]));
  const groups = comparisonText(both, page(60, 'plain'), 'all')
    .split('\n')
    .filter((row) => /^ {2}\S/.test(row));
  expect(groups.map((row) => row.trim().split(' ')[0])).toEqual(['production/servers', 'staging/servers']);
});
