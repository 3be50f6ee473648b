import type { Construct } from 'constructs';
import { automation, type Automation } from '../../../engines/aws-cdk/automation';
import { startBySchedule } from '../../../engines/aws-cdk/scheduled-automation';
import { enrolmentDocument, enrolmentStatements } from '../aws/enrolment';
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
  if (enrolment.cron !== undefined) {
    const description = `Makes a code for the missing nodes of ${plan.fullName}`;
    startBySchedule(scope, 'EnrolmentSchedule', runbook, {
      purpose: description,
      starts: { '': { description, expression: enrolment.cron, timeZone: plan.timeZone } },
    });
  }
  return runbook;
}
