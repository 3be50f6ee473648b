import { planHtml } from '../../../lib/reports/plan/html';
import { reportPlan } from '../../../lib/reports/plan/report';
import { ADVICE, NO_ADVICE } from '../advice/fixtures';
import { WEB } from '../fixtures';
import { sumOf, textOf } from '../read-html';

test('a plan has its environments, decisions and notes on one page', async () => {
  const environment = { kind: 'production', engine: 'aws-cdk', region: 'eu-west-1', estimate: WEB };
  const decisions = [{ pattern: 'network', what: 'zones', choice: '3', because: 'gold production' }];
  const report = reportPlan({
    name: "Tom's Clinic",
    slug: 'tom',
    monthlyBudget: 400,
    environments: [
      { ...environment, name: 'production', decisions, warnings: [], monthlyBudget: 300 },
      { ...environment, name: 'staging', kind: 'staging', decisions: [], warnings: [] },
    ],
  });
  const page = await planHtml(report, { production: ADVICE, staging: NO_ADVICE });
  const text = textOf(page);
  expect(sumOf(page)).toBe(40_328); // 2 × 20,164
  expect(text).toContain("Tom's Clinic at least $403.28 a month");
  expect(text).toContain('✗ over the budget of $400.00 by at least $3.28');
  expect(text).toContain('production · aws-cdk · Ireland, eu-west-1: at least $201.64 a month');
  expect(text).toContain('1 decision pattern decision choice because network zones 3 gold production');
  expect(page.match(/on-demand list prices, before tax/g)).toHaveLength(1);
});
