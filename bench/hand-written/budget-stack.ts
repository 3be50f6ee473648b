import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { EnvironmentStack } from './environment-stack';
import { CLIENT, type Environment } from './environments';

/** The budget of an environment. */
export class BudgetStack extends EnvironmentStack {
  constructor(scope: Construct, settings: Environment, topic: ITopic) {
    super(scope, settings, 'budget');
    const notify = (notificationType: string, threshold: number): CfnBudget.NotificationWithSubscribersProperty => ({
      notification: { notificationType, threshold, thresholdType: 'PERCENTAGE', comparisonOperator: 'GREATER_THAN' },
      subscribers: [{ subscriptionType: 'SNS', address: topic.topicArn }],
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: settings.budget, unit: 'USD' },
        costFilters: { TagKeyValue: [`user:client$${CLIENT}`, `user:environment$${settings.name}`] },
      },
      notificationsWithSubscribers: [notify('ACTUAL', 80), notify('FORECASTED', 100)],
    });
  }
}
