import { Match, Template } from 'aws-cdk-lib/assertions';
import { Monitoring } from '../../../../lib/patterns/monitoring/aws-cdk';
import { planMonitoring } from '../../../../lib/patterns/monitoring/plan';
import { clinicContext, testApp, TestStack } from '../../../engines/aws-cdk/fixture';
import { synthesise, topicCalled } from '../fixture';

describe('the budget', () => {
  test('counts what carries the tags of the environment, and tells the topic, under a name that CloudFormation chooses', () => {
    const template = synthesise({ budget: { monthlyUsd: 1500 } });
    const topic = topicCalled(template, 'northwind-production warning');
    const notification = (NotificationType: string, Threshold: number): object => ({
      Notification: { NotificationType, Threshold, ThresholdType: 'PERCENTAGE', ComparisonOperator: 'GREATER_THAN' },
      Subscribers: [{ SubscriptionType: 'SNS', Address: { Ref: topic } }],
    });
    template.hasResource('AWS::Budgets::Budget', {
      Properties: {
        Budget: {
          BudgetName: Match.absent(),
          BudgetType: 'COST',
          TimeUnit: 'MONTHLY',
          BudgetLimit: { Amount: 1500, Unit: 'USD' },
          Metrics: ['UnblendedCost'],
          FilterExpression: {
            And: [
              { Tags: { Key: 'client', Values: ['northwind'] } },
              { Tags: { Key: 'environment', Values: ['production'] } },
            ],
          },
        },
        NotificationsWithSubscribers: [notification('ACTUAL', 80), notification('FORECASTED', 100)],
      },
      DependsOn: Match.arrayWith([Match.stringLikeRegexp('^monitoringTopicwarningPolicy')]),
    });
  });

  test('stands in another stack where that is asked for', () => {
    const app = testApp();
    const stack = new TestStack(app, 'monitoring');
    const budgetScope = new TestStack(app, 'budget');
    new Monitoring(stack, 'monitoring', { budget: { monthlyUsd: 1500 }, budgetScope });
    Template.fromStack(stack).resourceCountIs('AWS::Budgets::Budget', 0);
    Template.fromStack(budgetScope).resourceCountIs('AWS::Budgets::Budget', 1);
    expect(budgetScope.dependencies).toEqual([stack]);
  });

  test('is made only when there is one', () => {
    synthesise().resourceCountIs('AWS::Budgets::Budget', 0);
  });
});

test('the budget of a plan that is made already may stand in another stack', () => {
  const app = testApp();
  const stack = new TestStack(app, 'monitoring');
  const budgetScope = new TestStack(app, 'budget');
  const plan = planMonitoring({}, { ...clinicContext(), monthlyBudget: 2100 });
  new Monitoring(stack, 'monitoring', { plan, budgetScope });
  Template.fromStack(stack).resourceCountIs('AWS::Budgets::Budget', 0);
  Template.fromStack(budgetScope).hasResourceProperties('AWS::Budgets::Budget', {
    Budget: { BudgetLimit: { Amount: 2100, Unit: 'USD' } },
  });
});
