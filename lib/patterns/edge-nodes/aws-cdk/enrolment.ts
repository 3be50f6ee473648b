import { ArnFormat, Stack } from 'aws-cdk-lib';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import { SCHEDULE_GROUP, SCHEDULER_PRINCIPAL } from '../../../clouds/aws/scheduler';
import { automation, type Automation } from '../../../engines/aws-cdk/automation';
import { policyStatements } from '../../../engines/aws-cdk/policy-statements';
import {
  enrolmentDocument,
  enrolmentStatements,
  START_AUTOMATION,
  START_RETRY_SECONDS,
  START_STATEMENTS,
  startRequest,
} from '../aws/enrolment';
import { BOUND_BY_TAG } from '../exceptions';
import { iotArn, parameterArns } from './arns';
import type { GroupParts } from './parts';

/** Makes codes by which nodes enrol: by a runbook, since CloudFormation has no type for them, on request and on a schedule. */
export function enrol(scope: Construct, { plan, words, role, key }: GroupParts): Automation {
  const { things, enrolment } = words;
  const runbook = automation(scope, 'Enrolment', {
    purpose: `Makes codes by which nodes of ${plan.fullName} enrol`,
    documentName: words.names.runbooks.enrol,
    content: (own) =>
      enrolmentDocument(plan, words, { role: own, nodeRole: role.roleName, ...(key && { key: key.keyArn }) }),
    statements: enrolmentStatements(plan).filter(({ on }) => on !== 'key' || key !== undefined),
    resources: {
      parameters: parameterArns(scope, words),
      'node-role': [role.roleArn],
      key: key ? [key.keyArn] : [],
      'claim-policy': things ? [iotArn(scope, `policy/${things.claimPolicy}`)] : [],
      certificates: [iotArn(scope, 'cert/*')],
    },
    accepts: BOUND_BY_TAG,
  });
  if (enrolment.cron !== undefined) startBySchedule(scope, runbook, enrolment.cron, plan);
  return runbook;
}

function startBySchedule(
  scope: Construct,
  { document, role, definition }: Automation,
  cron: string,
  { fullName, timeZone }: GroupParts['plan'],
): void {
  const stack = Stack.of(scope);
  const description = `Makes a code for the missing nodes of ${fullName}`;
  new CfnSchedule(scope, 'EnrolmentSchedule', {
    description,
    scheduleExpression: cron,
    scheduleExpressionTimezone: timeZone,
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: stack.formatArn({ ...START_AUTOMATION, region: '', account: '', arnFormat: ArnFormat.COLON_RESOURCE_NAME }),
      roleArn: schedulerRole(scope, description, { document: [definition], role: [role] }).roleArn,
      input: stack.toJsonString(startRequest(document)),
      retryPolicy: { maximumEventAgeInSeconds: START_RETRY_SECONDS },
    },
  });
}

function schedulerRole(
  scope: Construct,
  description: string,
  resources: Readonly<Record<'document' | 'role', readonly string[]>>,
): Role {
  const stack = Stack.of(scope);
  const policy = new ManagedPolicy(scope, 'EnrolmentSchedulePolicy', {
    description,
    statements: policyStatements(START_STATEMENTS, resources),
  });
  const group = stack.formatArn({ service: 'scheduler', resource: 'schedule-group', resourceName: SCHEDULE_GROUP });
  const assumedBy = new ServicePrincipal(SCHEDULER_PRINCIPAL).withConditions({
    StringEquals: { 'aws:SourceAccount': stack.account, 'aws:SourceArn': group },
  });
  return new Role(scope, 'EnrolmentScheduleRole', { assumedBy, managedPolicies: [policy] });
}
