import {
  headVerdicts,
  reportPlan,
  tailVerdicts,
  verdictsOf,
  type PricedEnvironment,
} from '../../../lib/reports/plan/report';
import { estimateOf, lineOf, resourceOf } from '../fixtures';

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

/** The same with a queue that has no price. */
const withQueue = (priced: PricedEnvironment): PricedEnvironment => {
  const queue = resourceOf(`${priced.name}/a/Queue`, 'AWS::SQS::Queue', 'unpriced', [], {
    missing: [{ name: 'Requests', because: 'no price in eu-west-1' }],
  });
  return { ...priced, estimate: estimateOf([...priced.estimate.resources, queue]) };
};

test('environments are added up exactly: 0.1 + 0.2 USD are 0.3 USD', () => {
  const report = reportPlan({ name: 'A', slug: 'a', environments: [environment('one', 0.1), environment('two', 0.2)] });
  expect(report.monthly).toEqual({ low: 0.3, expected: 0.3, high: 0.3 });
  expect(report.budget).toBeUndefined();
});

test('the budget of the client holds for all environments together, those of the environments for each', () => {
  const environments = [environment('production', 90, 100), environment('staging', 30, 20)];
  const report = reportPlan({ name: 'A', slug: 'a', monthlyBudget: 150, environments });
  expect(report.budget).toEqual({ limit: 150, status: 'within', left: 30 }); // 150 − 90 − 30
  expect(report.environments.map(({ budget }) => budget?.status)).toEqual(['within', 'exceeded']);
  expect(verdictsOf(report).map(({ status }) => status)).toEqual(['within', 'within', 'exceeded']);
});

test('there is no verdict without budgets, and the client may be over where each environment is within', () => {
  expect(verdictsOf(reportPlan({ name: 'A', slug: 'a', environments: [environment('one', 90)] }))).toEqual([]);
  const environments = [environment('one', 90, 100), environment('two', 90, 100)];
  const report = reportPlan({ name: 'A', slug: 'a', monthlyBudget: 150, environments });
  expect(verdictsOf(report).map(({ status }) => status)).toEqual(['exceeded', 'within', 'within']);
});

test('what one environment is without keeps from telling of the client as well', () => {
  const environments = [environment('production', 90, 100), withQueue(environment('staging', 30, 40))];
  const { budget, environments: judged } = reportPlan({ name: 'A', slug: 'a', monthlyBudget: 150, environments });
  const missing = [{ what: 'staging/a/Queue (AWS::SQS::Queue)', because: 'no price in eu-west-1' }];
  expect([budget, ...judged.map((each) => each.budget)]).toEqual([
    { limit: 150, status: 'cannot-tell', left: 30, missing },
    { limit: 100, status: 'within', left: 10 },
    { limit: 40, status: 'cannot-tell', left: 10, missing },
  ]);
});

test('every verdict that fails stands first, and is what a plan ends with', () => {
  const environments = [environment('production', 90, 80), environment('staging', 30, 40), environment('test', 5, 4)];
  const report = reportPlan({ name: 'A', slug: 'a', monthlyBudget: 150, environments });
  const shares = [9000, 3000, 500].map((cents) => ({ low: cents, expected: cents, high: cents }));
  const head = headVerdicts(report, shares);
  expect(head.map(({ part, status }) => [part?.name, status])).toEqual([
    ['production', 'exceeded'],
    ['test', 'exceeded'],
    [undefined, 'within'],
  ]);
  expect(tailVerdicts(head).map(({ part }) => part?.name)).toEqual(['production', 'test']);
});

test('where none fails, a plan ends with the verdict on the client', () => {
  const report = reportPlan({ name: 'A', slug: 'a', monthlyBudget: 150, environments: [environment('one', 90, 100)] });
  const head = headVerdicts(report, [{ low: 9000, expected: 9000, high: 9000 }]);
  expect(tailVerdicts(head)).toEqual([{ limit: 150, status: 'within', left: 60 }]);
});
