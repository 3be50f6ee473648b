import { ComponentResource } from '@pulumi/pulumi';
import { Monitoring } from '../../../../lib/patterns/monitoring/pulumi-aws';
import { planMonitoring } from '../../../../lib/patterns/monitoring/plan';
import { knownContext, nameOf, recorded } from '../../../engines/pulumi-aws/fixture';
import { topicArn } from '../description';
import { inAws, monitored, TYPES } from './fixture';

test('counts what carries the tags of the environment, and tells the topic that it may publish to', async () => {
  const made = await inAws({ budget: { monthlyUsd: 1500 } });
  const [budget] = made.ofType(TYPES.budget);
  const subscriberSnsTopicArns = [topicArn('northwind-production warning')];
  const notification = { comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE', subscriberSnsTopicArns };
  expect(budget?.inputs).toEqual({
    budgetType: 'COST',
    timeUnit: 'MONTHLY',
    limitAmount: '1500',
    limitUnit: 'USD',
    metrics: 'UnblendedCost',
    filterExpression: {
      ands: [
        { tags: { key: 'client', values: ['northwind'] } },
        { tags: { key: 'environment', values: ['production'] } },
      ],
    },
    notifications: [
      { ...notification, notificationType: 'ACTUAL', threshold: 80 },
      { ...notification, notificationType: 'FORECASTED', threshold: 100 },
    ],
    tags: { client: 'northwind', environment: 'production', 'managed-by': 'groundplan', pattern: 'monitoring' },
  });
  const policy = made.ofType(TYPES.topicPolicy).find((one) => nameOf(one) === 'monitoring-warning');
  expect(budget?.dependencies).toContain(policy?.urn);
});

test('stands below what it is told to, whether it is asked for or planned already', async () => {
  class Layer extends ComponentResource {}
  const context = { ...knownContext(), monthlyBudget: 2100 };
  const made = await recorded(() => {
    const budgetParent = new Layer('tests:index:Layer', 'budget');
    new Monitoring('asked', { budget: { monthlyUsd: 1500 }, budgetParent, context });
    new Monitoring('planned', { plan: planMonitoring({}, context), budgetParent, context });
  });
  const [layer] = made.ofType('tests:index:Layer');
  expect(made.ofType(TYPES.budget).map((one) => [nameOf(one), one.parent, one.inputs.limitAmount])).toEqual([
    ['asked-budget', layer?.urn, '1500'],
    ['planned-budget', layer?.urn, '2100'],
  ]);
});

test('is made only when there is one', async () => {
  expect((await monitored()).ofType(TYPES.budget)).toEqual([]);
});
