import { page } from '../../../lib/reports/formats/text/page';
import { whatIfText } from '../../../lib/reports/what-if/text';
import { report, SCENARIO } from './fixtures';

const text = (columns = 80, detail: 'first-screen' | 'all' = 'first-screen'): string =>
  whatIfText(report(SCENARIO), page(columns, 'plain'), detail);

test('a scenario is its verdict, its budgets, its waterfall, and what each step changes', () => {
  expect(text().split('\n').slice(1, -4)).toEqual([
    '',
    'lean: A quieter year ─────────────────────────────────── −$102.30 a month (−53%)',
    '$191.26 → $88.96 a month, −$102.30 at low and high',
    '✓ within the budget of $150.00, $61.04 left (before: ✗ $41.26 over $150.00)',
    '✓ staging: $10.85, within the budget of $50.00, $39.15 left (before: ✗ $28.11',
    'over $50.00)',
    '',
    '                                                          low  expected     high',
    '  before                                              $191.26   $191.26  $191.26',
    '  with staging:office-hours                           −$54.89   −$54.89  −$54.89',
    '  set size                                            −$12.37   −$12.37  −$12.37',
    '  unset nat                                           −$35.04   −$35.04  −$35.04',
    '  after                                                $88.96    $88.96   $88.96',
    '',
    'Does the order matter',
    '  unset nat: the same in any order',
    '  with staging:office-hours: −$54.89 here and alone; overlaps with "set size"',
    '  set size: −$12.37 here, −$41.61 alone; overlaps with "with',
    '    staging:office-hours"',
    '',
    'New: before you deploy',
    '  staging, servers/web: It is stopped at night.',
    '',
    'Decided otherwise',
    '  staging, servers/web, running hours: always → support hours',
    '',
    'What each step changes',
    '  with staging:office-hours: −$54.89 a month (−29%), 1 changed',
    '    servers                                                        −$54.89',
    '      ~ Web                                                        −$54.89  −70%',
    '  set size: −$12.37 a month (−9.1%), 1 changed',
    '    servers                                                        −$12.37',
    '      ~ Web                                                        −$12.37  −53%',
    '  unset nat: −$35.04 a month (−28%), 1 removed',
    '    network                                                       −$35.04',
    '      - Nat                                                       −$35.04  −100%',
  ]);
});

test('the details have every line with its cause', () => {
  expect(text(80, 'all')).toContain('Instance hours 730 → 217 hour');
  expect(text()).not.toContain('Instance hours');
});

test.each([40, 60, 100])('nothing is wider than a page of %i columns', (columns) => {
  const rows = text(columns, 'all').split('\n');
  expect(rows.filter((row) => row.length > columns)).toEqual([]);
  expect(rows.filter((row) => row.includes('−$54.89  −$54.89'))).toHaveLength(1);
});
