import { ArnFormat, Stack } from 'aws-cdk-lib';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import {
  SCHEDULE_GROUP,
  SCHEDULER_PRINCIPAL,
  START_AUTOMATION,
  START_RETRY_SECONDS,
  START_STATEMENTS,
  startRequest,
  type ScheduledStart,
} from '../../clouds/aws/scheduler';
import type { Automation } from './automation';
import { policyStatements } from './policy-statements';

/** When a runbook is started. */
export interface Schedules {
  /** What the role of the schedules is for. */
  readonly purpose: string;
  /** By what the IDs of their constructs end with. */
  readonly starts: Readonly<Record<string, ScheduledStart>>;
}

/**
 * Starts a runbook by schedules, which share a role.
 * @param id - what the IDs of its constructs begin with
 */
export function startBySchedule(
  scope: Construct,
  id: string,
  { document, role, definition }: Automation,
  { purpose, starts }: Schedules,
): void {
  const stack = Stack.of(scope);
  const { roleArn } = schedulerRole(scope, id, purpose, { document: [definition], role: [role] });
  for (const [suffix, start] of Object.entries(starts)) {
    new CfnSchedule(scope, `${id}${suffix}`, {
      description: start.description,
      scheduleExpression: start.expression,
      scheduleExpressionTimezone: start.timeZone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: stack.formatArn({
          ...START_AUTOMATION,
          region: '',
          account: '',
          arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        }),
        roleArn,
        input: stack.toJsonString(startRequest(document, start)),
        retryPolicy: { maximumEventAgeInSeconds: START_RETRY_SECONDS },
      },
    });
  }
}

function schedulerRole(
  scope: Construct,
  id: string,
  description: string,
  resources: Readonly<Record<'document' | 'role', readonly string[]>>,
): Role {
  const stack = Stack.of(scope);
  const policy = new ManagedPolicy(scope, `${id}Policy`, {
    description,
    statements: policyStatements(START_STATEMENTS, resources),
  });
  const group = stack.formatArn({ service: 'scheduler', resource: 'schedule-group', resourceName: SCHEDULE_GROUP });
  const assumedBy = new ServicePrincipal(SCHEDULER_PRINCIPAL).withConditions({
    StringEquals: { 'aws:SourceAccount': stack.account, 'aws:SourceArn': group },
  });
  return new Role(scope, `${id}Role`, { assumedBy, managedPolicies: [policy] });
}
