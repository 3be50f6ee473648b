import { Stack } from 'aws-cdk-lib';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnTopicRule } from 'aws-cdk-lib/aws-iot';
import { Construct } from 'constructs';
import { policyStatements } from '../../../engines/aws-cdk/policy-statements';
import { LOST_LOG, MESSAGES_LOG } from '../aws/logs';
import { KEEPING_STATEMENTS, messagesSql, SQL_VERSION } from '../aws/messages';
import { IOT_PRINCIPAL } from '../aws/provisioning';
import type { AwsThings } from '../aws/words';
import { logOf, type GroupParts } from './parts';

/** Keeps what nodes send in a log group, and what could not be kept in another. */
export function keepMessages(scope: Construct, parts: GroupParts, { rule }: AwsThings): void {
  const place = new Construct(scope, 'Messages');
  const [kept, lost] = [logOf(parts, MESSAGES_LOG), logOf(parts, LOST_LOG)];
  const policy = new ManagedPolicy(place, 'Policy', {
    description: `Keeps messages of ${parts.plan.fullName}`,
    statements: policyStatements(KEEPING_STATEMENTS, { 'log-groups': [kept.logGroupArn, lost.logGroupArn] }),
  });
  const assumedBy = new ServicePrincipal(IOT_PRINCIPAL).withConditions({
    StringEquals: { 'aws:SourceAccount': Stack.of(scope).account },
  });
  const { roleArn } = new Role(place, 'Role', { assumedBy, managedPolicies: [policy] });
  new CfnTopicRule(place, 'Resource', {
    ruleName: rule,
    topicRulePayload: {
      description: `Keeps messages of ${parts.plan.fullName}`,
      sql: messagesSql(parts.plan),
      awsIotSqlVersion: SQL_VERSION,
      ruleDisabled: false,
      actions: [{ cloudwatchLogs: { logGroupName: kept.logGroupName, roleArn } }],
      errorAction: { cloudwatchLogs: { logGroupName: lost.logGroupName, roleArn } },
    },
  });
}
