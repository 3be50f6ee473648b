import fc from 'fast-check';
import { compare } from '../../../lib/pricing';
import { compareEnvironments, environmentRows } from '../../../lib/reports/comparison/environments';
import { changeInCents } from '../../../lib/reports/comparison/words';
import { comparisonHtml } from '../../../lib/reports/comparison/html';
import { comparisonMarkdown } from '../../../lib/reports/comparison/markdown';
import { environmentTable } from '../../../lib/reports/comparison/text/environment-table';
import { page } from '../../../lib/reports/formats/text/page';
import { estimates } from '../../pricing/compare/estimates';
import { AFTER, BEFORE, CHANGES } from '../comparisons';
import { estimateOf, lineOf, resourceOf } from '../fixtures';

const nat = (hours: number) =>
  estimateOf([resourceOf('shop/Nat', 'AWS::EC2::NatGateway', 'priced', [lineOf('Hours', hours, 0.048, 'hour')])]);

test('environments are paired by name, and by what the file after says that they were called', () => {
  const before = new Map([
    ['production', BEFORE],
    ['staging', nat(100)],
    ['old', nat(10)],
  ]);
  const after = new Map([
    ['production', AFTER],
    ['test', nat(200)],
    ['new', nat(20)],
  ]);
  const renamed = new Map([['test', 'staging']]);
  const paired = compareEnvironments(before, after, renamed);
  expect(
    paired.map(({ name, was, before: had, after: has }) => [name, was, had?.monthly.expected, has?.monthly.expected]),
  ).toEqual([
    ['production', undefined, 119.75, 162.16],
    ['test', 'staging', 4.8, 9.6],
    ['new', undefined, undefined, 0.96],
    ['old', undefined, 0.48, undefined],
  ]);
});

test('a name that is in both files goes before what it was called earlier', () => {
  const both = new Map([['test', nat(100)]]);
  expect(compareEnvironments(both, both, new Map([['test', 'staging']]))).toMatchObject([{ name: 'test' }]);
});

test('the rows say what is added, removed and a lower bound', () => {
  const before = new Map([['production', BEFORE]]);
  const after = new Map([['live', AFTER]]);
  expect(environmentRows(CHANGES, compareEnvironments(before, after))).toEqual([
    { name: 'live', what: 'added', before: '–', after: 'at least $162.16', change: 16216 },
    { name: 'production', what: 'removed', before: '$119.75', after: '–', change: -11975 },
  ]);
});

test('what belongs to no environment has a row of its own: 162.16 less 9.60', () => {
  const shares = compareEnvironments(new Map([['production', BEFORE]]), new Map([['production', nat(200)]]));
  expect(environmentRows(CHANGES, shares)).toEqual([
    { name: 'production', what: '', before: '$119.75', after: '$9.60', change: -11015 },
    { name: 'of no environment', what: '', before: '$0.00', after: '$152.56', change: 15256 },
  ]);
});

test('the printed changes of environments add up to the printed change', () => {
  fc.assert(
    fc.property(estimates, estimates, fc.nat(), (a, b, split) => {
      const parts = (whole: typeof a) => {
        const [first, second] = [
          whole.resources.filter((_, at) => at % 2 === split % 2),
          whole.resources.filter((_, at) => at % 2 !== split % 2),
        ];
        return new Map([
          ['one', estimateOf(first)],
          ['two', estimateOf(second)],
        ]);
      };
      const comparison = compare(a, b);
      const rows = environmentRows(comparison, compareEnvironments(parts(a), parts(b)));
      expect(rows.map(({ name }) => name)).toEqual(['one', 'two']);
      expect(rows.reduce((sum, { change }) => sum + change, 0)).toBe(changeInCents(comparison).expected);
    }),
    { numRuns: 50 },
  );
});

describe('as tables', () => {
  const shares = compareEnvironments(new Map([['production', BEFORE]]), new Map([['live', AFTER]]));
  const rows = environmentRows(CHANGES, shares);

  test('of text, with the change alone where there is no room', () => {
    expect(environmentTable(rows, page(80, 'plain'))).toEqual([
      '                                              before             after    change',
      '  live, added                                      –  at least $162.16  +$162.16',
      '  production, removed                        $119.75                 –  −$119.75',
    ]);
    const narrow = environmentTable(rows, { ...page(60, 'plain'), width: 40 });
    expect(narrow).toEqual([
      '                                  change',
      '  live, added                   +$162.16',
      '  production, removed           −$119.75',
    ]);
  });

  test('of Markdown and HTML', () => {
    const markdown = comparisonMarkdown({ comparison: CHANGES, environments: shares });
    expect(markdown).toContain('| `live` | added | – | at least $162.16 | +$162.16 |');
    const page = comparisonHtml(CHANGES, [], undefined, shares);
    expect(page).toContain('What each environment costs');
    expect(page).toContain('production, removed');
  });
});
