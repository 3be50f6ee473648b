import { ArnFormat, Stack } from 'aws-cdk-lib';
import * as elb from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { SCHEDULE_GROUP, SCHEDULER_PRINCIPAL } from '../../../clouds/aws/scheduler';
import { policyStatements } from '../../../engines/aws-cdk/policy-statements';
import { ANSWER_RETRY_SECONDS, ANSWER_STATEMENTS, answerRequest, MODIFY_RULE } from '../aws/closed-answer';
import type { AwsClosedAnswer } from '../aws/words';
import type { ServersPlan } from '../plan';
import { conditionsFor } from './listener-conditions';
import type { BalancedFleet } from './load-balancer';

/** Lets the load balancer of a fleet answer for its servers while they are stopped. */
export function answerWhileStopped(
  scope: Construct,
  { fullName, timeZone }: ServersPlan,
  { text, rule: { priority, conditions }, schedule }: AwsClosedAnswer,
  { listener, rule, targetGroup }: BalancedFleet,
): void {
  const place = new Construct(scope, 'ClosedAnswer');
  const added = new elb.ApplicationListenerRule(place, 'Rule', {
    listener,
    priority,
    conditions: conditionsFor(conditions),
    action: elb.ListenerAction.forward([targetGroup]),
  });
  const answering = { rule: (rule ?? added).listenerRuleArn, targetGroup: targetGroup.targetGroupArn };
  const { roleArn } = schedulerRole(
    place,
    answering.rule,
    `Lets the load balancer answer for ${fullName} while it is stopped`,
  );
  const stack = Stack.of(scope);
  for (const { name, cron, answers } of schedule) {
    new CfnSchedule(place, `Schedule-${name}`, {
      description: `From then on, ${answers === 'servers' ? 'servers answer' : 'the load balancer answers'} for ${fullName}`,
      scheduleExpression: cron,
      scheduleExpressionTimezone: timeZone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: stack.formatArn({ ...MODIFY_RULE, region: '', account: '', arnFormat: ArnFormat.COLON_RESOURCE_NAME }),
        roleArn,
        input: stack.toJsonString(answerRequest(answering, answers, text)),
        retryPolicy: { maximumEventAgeInSeconds: ANSWER_RETRY_SECONDS },
      },
    });
  }
}

function schedulerRole(scope: Construct, rule: string, description: string): Role {
  const stack = Stack.of(scope);
  const group = stack.formatArn({ service: 'scheduler', resource: 'schedule-group', resourceName: SCHEDULE_GROUP });
  const policy = new ManagedPolicy(scope, 'Policy', {
    description,
    statements: policyStatements(ANSWER_STATEMENTS, { rule: [rule] }),
  });
  const assumedBy = new ServicePrincipal(SCHEDULER_PRINCIPAL).withConditions({
    StringEquals: { 'aws:SourceAccount': stack.account, 'aws:SourceArn': group },
  });
  return new Role(scope, 'Role', { assumedBy, managedPolicies: [policy] });
}
