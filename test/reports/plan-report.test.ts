import { judge } from '../../lib/reports/budget';
import { exceedsBudget, reportPlan, type PricedEnvironment } from '../../lib/reports/plan-report';
import { estimateOf, lineOf, resourceOf } from './fixtures';

const environment = (name: string, usd: number, monthlyBudget?: number): PricedEnvironment => ({
  name,
  kind: 'production',
  engine: 'aws-cdk',
  region: 'eu-west-1',
  decisions: [],
  warnings: [],
  estimate: estimateOf([
    resourceOf(`${name}/a/Nat`, 'AWS::EC2::NatGateway', 'priced', [lineOf('Hours', 1, usd, 'hour')]),
  ]),
  ...(monthlyBudget !== undefined && { monthlyBudget }),
});

test.each([
  ['within', 100, { low: 80, expected: 90, high: 100 }],
  ['within', 100, { low: 80, expected: 90, high: 100.004 }],
  ['at-risk', 100, { low: 80, expected: 100, high: 100.01 }],
  ['at-risk', 100, { low: 80, expected: 100.004, high: 120 }],
  ['exceeded', 100, { low: 80, expected: 100.005, high: 120 }],
])('a budget is judged by printed cents: %s', (status, limit, monthly) => {
  expect(judge(limit, monthly)).toEqual({ limit, status });
});

test('environments are added up exactly: 0.1 + 0.2 USD are 0.3 USD', () => {
  const report = reportPlan({ name: 'A', slug: 'a', environments: [environment('one', 0.1), environment('two', 0.2)] });
  expect(report.monthly).toEqual({ low: 0.3, expected: 0.3, high: 0.3 });
  expect(report.budget).toBeUndefined();
});

test('the budget of the client holds for all environments together, those of the environments for each', () => {
  const environments = [environment('production', 90, 100), environment('staging', 30, 20)];
  const report = reportPlan({ name: 'A', slug: 'a', monthlyBudget: 150, environments });
  expect(report.budget).toEqual({ limit: 150, status: 'within' });
  expect(report.environments.map(({ budget }) => budget?.status)).toEqual(['within', 'exceeded']);
  expect(exceedsBudget(report)).toBe(true);
});

test('nothing is exceeded without budgets, and the client may be over where each environment is within', () => {
  expect(exceedsBudget(reportPlan({ name: 'A', slug: 'a', environments: [environment('one', 90)] }))).toBe(false);
  const environments = [environment('one', 90, 100), environment('two', 90, 100)];
  expect(exceedsBudget(reportPlan({ name: 'A', slug: 'a', monthlyBudget: 150, environments }))).toBe(true);
});
