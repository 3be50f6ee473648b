import { Tags } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { PATTERN_TAG } from '../../../profile/tags';
import type { AwsBudget } from '../aws';

/**
 * AWS Budgets replaces a budget whose notifications change, and refuses two of one name: its name is left to CloudFormation. For
 * the same reason only the topic is told, whose subscribers change without it.
 */
export function addBudget(
  scope: Construct,
  { amount, metric, tags, notifications }: AwsBudget,
  topic: ITopic,
): CfnBudget {
  const budget = new CfnBudget(scope, 'Budget', {
    budget: {
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount, unit: 'USD' },
      metrics: [metric],
      filterExpression: { and: tags.map(({ key, values }) => ({ tags: { key, values: [...values] } })) },
    },
    notificationsWithSubscribers: notifications.map(({ type, percent }) => ({
      notification: {
        notificationType: type,
        comparisonOperator: 'GREATER_THAN',
        threshold: percent,
        thresholdType: 'PERCENTAGE',
      },
      subscribers: [{ subscriptionType: 'SNS', address: topic.topicArn }],
    })),
  });
  // AWS Budgets refuses a topic that it may not publish to yet.
  budget.node.addDependency(topic);
  Tags.of(scope).add(PATTERN_TAG, 'monitoring');
  return budget;
}
