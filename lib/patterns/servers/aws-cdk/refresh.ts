import { Stack } from 'aws-cdk-lib';
import type { AutoScalingGroup } from 'aws-cdk-lib/aws-autoscaling';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { REFRESH_TARGET, refreshRequest } from '../aws/patching';
import { SERVERS_TAG } from '../aws/tags';
import type { AwsPatchWindow } from '../aws/words';
import { BOUND_BY_TAG } from '../exceptions';
import type { ServersPlan } from '../plan';

/** When a fleet's servers are replaced by new ones of the newest image, and what stops that. */
export interface Refresh {
  readonly plan: ServersPlan;
  readonly window: AwsPatchWindow;
  /** Names of the alarms that stop it. */
  readonly alarms: readonly string[];
}

/** Replaces a group's servers at the start of each window. */
export function refreshEachWeek(scope: Construct, group: AutoScalingGroup, { plan, window, alarms }: Refresh): void {
  const stack = Stack.of(scope);
  const role = new Role(scope, 'RefreshRole', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
  const policy = new ManagedPolicy(scope, 'RefreshPolicy', {
    description: `Replaces the servers of ${plan.fullName}`,
    roles: [role],
    statements: [
      new PolicyStatement({
        actions: ['autoscaling:StartInstanceRefresh'],
        resources: ['*'],
        conditions: { StringEquals: { [`aws:ResourceTag/${SERVERS_TAG}`]: plan.fullName } },
      }),
      ...(alarms.length > 0 ? [new PolicyStatement({ actions: ['cloudwatch:DescribeAlarms'], resources: ['*'] })] : []),
    ],
  });
  accept(policy, BOUND_BY_TAG);
  const schedule = new CfnSchedule(scope, 'Refresh', {
    description: `Replaces the servers of ${plan.fullName} by new ones of the newest image`,
    scheduleExpression: window.cron,
    scheduleExpressionTimezone: plan.timeZone,
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: `arn:${stack.partition}:scheduler:::${REFRESH_TARGET}`,
      roleArn: role.roleArn,
      input: stack.toJsonString(refreshRequest(group.autoScalingGroupName, plan, alarms)),
      retryPolicy: { maximumRetryAttempts: 0 },
    },
  });
  schedule.node.addDependency(policy);
}
