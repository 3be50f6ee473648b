import { RestoreTestingPlan, RestoreTestingSelection } from '@pulumi/aws/backup';
import { EventRule, EventTarget } from '@pulumi/aws/cloudwatch';
import { Permission } from '@pulumi/aws/lambda';
import { jsonStringify, type Input } from '@pulumi/pulumi';
import { namePrefix } from '../../../engines/pulumi-aws/physical-names';
import type { AwsRestoreTests } from '../aws/words';
import type { BackupParts } from './parts';
import { backupRole } from './role';

/** What tests are made of besides their words. */
export interface TestParts extends BackupParts {
  readonly vaultArn: Input<string>;
  /** ARN of a function that is told of each restore. @default - none */
  readonly validator?: Input<string>;
}

/** Restores backups for a test and removes them again. */
export function addRestoreTests(tests: AwsRestoreTests, parts: TestParts): RestoreTestingPlan {
  const { name, vaultArn, validator, tags, below } = parts;
  const plan = new RestoreTestingPlan(
    `${name}-restore-tests`,
    {
      name: tests.name,
      scheduleExpression: tests.schedule,
      scheduleExpressionTimezone: tests.timeZone,
      startWindowHours: tests.startWindowHours,
      recoveryPointSelection: {
        algorithm: 'LATEST_WITHIN_WINDOW',
        includeVaults: [vaultArn],
        recoveryPointTypes: [...tests.recoveryPointTypes],
        selectionWindowDays: tests.selectionWindowDays,
      },
      tags,
    },
    below,
  );
  const { role, allowed } = backupRole(`${name}-restores`, tests.rolePolicies, parts);
  for (const { name: selection, resourceType, tag, validationWindowHours } of tests.selections)
    new RestoreTestingSelection(
      `${name}-restore-test-${selection}`,
      {
        restoreTestingPlanName: plan.name,
        name: selection,
        protectedResourceType: resourceType,
        // The provider takes conditions, or ARNs: all that meets them is meant.
        protectedResourceConditions: { stringEquals: [{ key: `aws:ResourceTag/${tag.key}`, value: tag.value }] },
        iamRoleArn: role.arn,
        ...(validationWindowHours !== undefined && { validationWindowHours }),
      },
      { ...below, dependsOn: [...allowed] },
    );
  if (validator !== undefined && tests.isValidated) tellValidator(plan, validator, parts);
  return plan;
}

/** It answers by `PutRestoreValidationResult`. Source: AWS Backup Developer Guide, "Restore testing validation". */
function tellValidator(
  { arn }: RestoreTestingPlan,
  validator: Input<string>,
  { name, tags, below }: BackupParts,
): void {
  const called = `${name}-restored`;
  const rule = new EventRule(
    called,
    {
      ...namePrefix('an event rule', called),
      description: 'Restores of backups that a validator looks at',
      eventPattern: jsonStringify({
        source: ['aws.backup'],
        'detail-type': ['Restore Job State Change'],
        detail: { restoreTestingPlanArn: [arn], status: ['COMPLETED'] },
      }),
      tags,
    },
    below,
  );
  new Permission(
    called,
    {
      action: 'lambda:InvokeFunction',
      function: validator,
      principal: 'events.amazonaws.com',
      sourceArn: rule.arn,
    },
    below,
  );
  new EventTarget(called, { rule: rule.name, arn: validator }, below);
}
