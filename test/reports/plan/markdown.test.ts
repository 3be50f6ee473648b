import { planMarkdown } from '../../../lib/reports/plan/markdown';
import { reportPlan } from '../../../lib/reports/plan/report';
import { huge } from '../comparisons';
import { WEB } from '../fixtures';

const COMMENT = 16_384;
const bytes = (text: string): number => Buffer.byteLength(text);
const HUGE = huge(3000);

const plan = (environments: readonly string[], estimate = WEB) =>
  reportPlan({
    name: 'A | B',
    slug: 'a',
    environments: environments.map((name) => ({
      name,
      kind: 'production',
      engine: 'aws-cdk',
      region: 'eu-west-1',
      decisions: [{ pattern: 'network', what: 'zones', choice: '3', because: 'gold production' }],
      warnings: [],
      estimate,
    })),
  });

test('has the client first, then each environment with its money and its decisions, folded up', () => {
  const report = planMarkdown({ report: plan(['one', 'two']), advice: {} });
  expect(report.split('\n').filter((line) => /^#|network \||^<details>/.test(line))).toEqual([
    '## A \\| B: at least $403.28 a month', // 2 × 201.64
    '<details><summary>one: every resource and what it is billed for (5 rows)</summary>',
    '<details><summary>one: 1 note</summary>',
    '<details><summary>one: 1 decision</summary>',
    '| network | zones | 3 | gold production |',
    '<details><summary>two: every resource and what it is billed for (5 rows)</summary>',
    '<details><summary>two: 1 note</summary>',
    '<details><summary>two: 1 decision</summary>',
    '| network | zones | 3 | gold production |',
  ]);
});

test('shares a comment among its environments', () => {
  const report = planMarkdown({ report: plan(['one', 'two', 'three'], HUGE), advice: {} });
  expect(bytes(report)).toBeLessThanOrEqual(COMMENT);
  expect(report.match(/rows are left out/g)).toHaveLength(3);
});

test('of more environments than there is room for says so', () => {
  const report = planMarkdown(
    { report: plan(Array.from({ length: 500 }, (_, at) => `environment-${at}`)), advice: {} },
    2_000,
  );
  expect(bytes(report)).toBeLessThanOrEqual(2_000);
  expect(report).toMatch(/_The rest is left out: no room\._\n$/);
});
