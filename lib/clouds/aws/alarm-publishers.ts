import type { KeyPlace, KeyStatement } from './key-policies';

/** Services that publish alarms, and say for which account they do. */
export const ALARM_PUBLISHERS = ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com'] as const;

/**
 * Lets the services that publish alarms use a key for the topics of its account.
 * Source: Amazon SNS Developer Guide, "Enable compatibility between event sources from AWS services and encrypted topics".
 */
export function publishersKeyStatements({ account }: KeyPlace): readonly KeyStatement[] {
  return ALARM_PUBLISHERS.map((service) => ({
    principal: { service },
    actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
    conditions: { StringEquals: { 'aws:SourceAccount': account } },
  }));
}
