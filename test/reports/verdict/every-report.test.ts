import { compare, type AdviceReport, type Estimate } from '../../../lib/pricing';
import { judge, type BudgetVerdict } from '../../../lib/pricing/budget/budget';
import { comparisonHtml } from '../../../lib/reports/comparison/html';
import { estimateHtml } from '../../../lib/reports/estimate/html';
import { planHtml } from '../../../lib/reports/plan/html';
import { comparisonMarkdown } from '../../../lib/reports/comparison/markdown';
import { estimateMarkdown } from '../../../lib/reports/estimate/markdown';
import { planMarkdown } from '../../../lib/reports/plan/markdown';
import { reportPlan, type PlanReport } from '../../../lib/reports/plan/report';
import { comparisonText } from '../../../lib/reports/comparison/text';
import { estimateText } from '../../../lib/reports/estimate/text';
import { page } from '../../../lib/reports/formats/text/page';
import { planText } from '../../../lib/reports/plan/text';
import { estimateOf, lineOf, resourceOf } from '../fixtures';

/** $90 as expected, and between $80 and $120. */
const fleet = resourceOf('web/servers/Fleet', 'AWS::AutoScaling::AutoScalingGroup', 'priced', [
  lineOf('Instance hours', 900, 0.1, 'hour', { low: 80, high: 120 }),
]);
const KNOWN = estimateOf([fleet]);
const BOUND = estimateOf([fleet, resourceOf('web/data/Data', 'AWS::S3::Buckt', 'unknown')]);

const advice: AdviceReport = {
  schema: 'groundplan.advice/1',
  currency: 'USD',
  catalogue: KNOWN.catalogue,
  before: KNOWN.monthly,
  after: KNOWN.monthly,
  advice: [],
  notes: [],
};
const sheet = page(100, 'plain');
const plain = (printed: string): string => printed.replace(/\s+/g, ' ');
const planOf = (estimate: Estimate, monthlyBudget: number): PlanReport =>
  reportPlan({
    name: 'A',
    slug: 'a',
    environments: [
      {
        ...{ name: 'live', kind: 'live', engine: 'aws-cdk', region: 'eu-west-1', decisions: [], warnings: [] },
        ...{ estimate, monthlyBudget },
      },
    ],
  });

const CASES = [
  ['within', KNOWN, 120, '✓ within the budget of $120.00, $30.00 left'],
  ['at-risk', KNOWN, 100, '✓ within the budget of $100.00, $10.00 left; at its highest $20.00 over'],
  [
    'cannot-tell',
    BOUND,
    120,
    '? cannot tell whether the budget of $120.00 holds: $30.00 left, not counting web/data/Data (AWS::S3::Buckt)',
  ],
  ['exceeded', KNOWN, 80, '✗ over the budget of $80.00 by $10.00'],
  ['exceeded', BOUND, 80, '✗ over the budget of $80.00 by at least $10.00'],
] as const;

describe.each(CASES)('%s', (status, estimate, limit, sentence) => {
  const budgets: readonly BudgetVerdict[] = [judge(limit, estimate)];
  const comparison = compare(estimateOf([]), estimate);
  const plan = planOf(estimate, limit);

  test('is the verdict', () => {
    expect(budgets.map((verdict) => verdict.status)).toEqual([status]);
  });

  test.each([
    ['an estimate in text', () => estimateText(estimate, sheet, 'first-screen', budgets)],
    ['all of an estimate in text', () => estimateText(estimate, sheet, 'all', budgets)],
    ['an estimate in Markdown', () => estimateMarkdown(estimate, budgets)],
    ['an estimate in HTML', () => estimateHtml(estimate, { budgets, advice })],
    ['a difference in text', () => comparisonText(comparison, sheet, 'first-screen', budgets)],
    ['all of a difference in text', () => comparisonText(comparison, sheet, 'all', budgets)],
    ['a difference in Markdown', () => comparisonMarkdown({ comparison, budgets })],
    ['a difference in HTML', () => comparisonHtml(comparison, budgets)],
    ['an environment of a plan in text', () => planText({ report: plan, advice: {} }, sheet, 'all')],
    ['an environment of a plan in HTML', () => planHtml(plan, {})],
  ])('stands in %s', async (_, print) => {
    expect(plain(await print())).toContain(sentence);
  });
});

test.each([
  [
    'exceeded',
    KNOWN,
    80,
    '✗ live: $90.00, over the budget of $80.00 by $10.00',
    'live eu-west-1 $90.00 ✗ $10.00 over $80.00',
  ],
  [
    'cannot-tell',
    BOUND,
    120,
    '? live: $90.00, cannot tell whether the budget of $120.00 holds: $30.00 left',
    'live eu-west-1 at least $90.00 ? cannot tell: 1 item not counted',
  ],
] as const)(
  'an environment whose budget is %s stands at the head of the plan',
  async (_, estimate, limit, sentence, row) => {
    const plan = planOf(estimate, limit);
    const head = (printed: string, end: string): string => plain(printed.slice(0, printed.indexOf(end)));
    const text = planText({ report: plan, advice: {} }, sheet, 'first-screen');
    expect(head(text, 'Where it goes')).toContain(row);
    expect(plain(text.slice(text.indexOf('--format html')))).toContain(sentence);
    expect(head(planMarkdown({ report: plan, advice: {} }), '| environment')).toContain(sentence);
    expect(head(await planHtml(plan, {}), '<main>')).toContain(sentence);
  },
);
