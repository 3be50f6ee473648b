import { all, output } from '@pulumi/pulumi';
import { automation, type Automation } from '../../../engines/pulumi-aws/automation';
import { startBySchedule } from '../../../engines/pulumi-aws/scheduled-automation';
import { enrolmentDocument, enrolmentStatements } from '../aws/enrolment';
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
  if (enrolment.cron !== undefined) {
    const description = `Makes a code for the missing nodes of ${plan.fullName}`;
    const schedules = {
      purpose: description,
      starts: { '': { description, expression: enrolment.cron, timeZone: plan.timeZone } },
      ...{ location, tags: tags() },
    };
    startBySchedule(`${name}-enrolment`, runbook, schedules, below);
  }
  return runbook;
}
