import { Budget } from '@pulumi/aws/budgets';
import type { CustomResourceOptions } from '@pulumi/pulumi';
import type { AlarmTopic } from '../../../engines/pulumi-aws/alarm-topic';
import type { AwsBudget } from '../aws';

/** A budget that tells a topic alone, whose subscribers change without it. */
export function addBudget(
  name: string,
  { amount, metric, tags: counted, notifications }: AwsBudget,
  { topic, policy }: AlarmTopic,
  tags: Record<string, string>,
  options: CustomResourceOptions,
): Budget {
  return new Budget(
    `${name}-budget`,
    {
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      limitAmount: String(amount),
      limitUnit: 'USD',
      metrics: metric,
      filterExpression: { ands: counted.map(({ key, values }) => ({ tags: { key, values: [...values] } })) },
      notifications: notifications.map(({ type, percent }) => ({
        notificationType: type,
        comparisonOperator: 'GREATER_THAN',
        threshold: percent,
        thresholdType: 'PERCENTAGE',
        subscriberSnsTopicArns: [topic.arn],
      })),
      tags,
    },
    // AWS Budgets refuses a topic that it may not publish to yet.
    { ...options, dependsOn: [policy] },
  );
}
