import { Schedule } from '@pulumi/aws/scheduler';
import { all, output, type Output } from '@pulumi/pulumi';
import { SCHEDULE_GROUP, SCHEDULER_PRINCIPAL } from '../../../clouds/aws/scheduler';
import { automation, type Automation } from '../../../engines/pulumi-aws/automation';
import { namePrefix } from '../../../engines/pulumi-aws/physical-names';
import { statementsOn } from '../../../engines/pulumi-aws/policy-document';
import { allow, serviceRole } from '../../../engines/pulumi-aws/service-role';
import {
  enrolmentDocument,
  enrolmentStatements,
  START_AUTOMATION,
  START_RETRY_SECONDS,
  START_STATEMENTS,
  startRequest,
} from '../aws/enrolment';
import { iotArn, parameterArns, type GroupParts } from './parts';

/** Makes codes by which nodes enrol: by a runbook, so that no state holds one, on request and on a schedule. */
export function enrol(parts: GroupParts): Automation {
  const { name, plan, words, role, key, location, tags, below } = parts;
  const { things, enrolment } = words;
  const runbook = automation(
    `${name}-enrolment`,
    {
      purpose: `Makes codes by which nodes of ${plan.fullName} enrol`,
      documentName: words.names.runbooks.enrol,
      content: (own) =>
        all([own, role.name, output(key)]).apply(([ofRunbook, nodeRole, ofKey]) =>
          enrolmentDocument(plan, words, { role: ofRunbook, nodeRole, ...(ofKey !== undefined && { key: ofKey }) }),
        ),
      statements: enrolmentStatements(plan).filter(({ on }) => on !== 'key' || key !== undefined),
      resources: {
        parameters: parameterArns(parts),
        'node-role': [role.arn],
        key: key === undefined ? [] : [key],
        'claim-policy': things ? [iotArn(parts, `policy/${things.claimPolicy}`)] : [],
        certificates: [iotArn(parts, 'cert/*')],
      },
      location,
      tags: tags(),
    },
    below,
  );
  if (enrolment.cron !== undefined) startBySchedule(parts, runbook, enrolment.cron);
  return runbook;
}

function startBySchedule(parts: GroupParts, runbook: Automation, cron: string): void {
  const { plan, location, below } = parts;
  const name = `${parts.name}-enrolment`;
  const description = `Makes a code for the missing nodes of ${plan.fullName}`;
  const { service, resource, resourceName } = START_AUTOMATION;
  new Schedule(
    name,
    {
      ...namePrefix('a schedule', name),
      description,
      scheduleExpression: cron,
      scheduleExpressionTimezone: plan.timeZone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: location.globalArn(service, `${resource}:${resourceName}`),
        roleArn: schedulerRole(parts, description, runbook),
        input: runbook.document.apply((document) => JSON.stringify(startRequest(document))),
        retryPolicy: { maximumEventAgeInSeconds: START_RETRY_SECONDS },
      },
    },
    below,
  );
}

/** @returns its ARN */
function schedulerRole(
  parts: GroupParts,
  purpose: string,
  { definition, role: ofRunbook }: Automation,
): Output<string> {
  const { location, tags, below } = parts;
  const name = `${parts.name}-enrolment-schedule`;
  const conditions = {
    StringEquals: {
      'aws:SourceAccount': location.account,
      'aws:SourceArn': location.arn('scheduler', `schedule-group/${SCHEDULE_GROUP}`),
    },
  };
  const role = serviceRole(name, { service: SCHEDULER_PRINCIPAL, conditions, tags: tags() }, below);
  const statements = statementsOn(START_STATEMENTS, { document: [definition], role: [ofRunbook] });
  allow(name, { role, purpose, statements, tags: tags() }, below);
  return role.arn;
}
