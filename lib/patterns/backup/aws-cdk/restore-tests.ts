import { CfnRestoreTestingPlan, CfnRestoreTestingSelection } from 'aws-cdk-lib/aws-backup';
import * as events from 'aws-cdk-lib/aws-events';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { AwsRestoreTests } from '../aws/words';
import { backupRole } from './role';

/** What tests are made of besides their words. */
export interface TestParts {
  readonly vaultArn: string;
  /** ARN of a function that is told of each restore. @default - none */
  readonly validator?: string;
}

/** Restores backups for a test and removes them again. */
export function addRestoreTests(
  scope: Construct,
  tests: AwsRestoreTests,
  { vaultArn, validator }: TestParts,
): CfnRestoreTestingPlan {
  const plan = new CfnRestoreTestingPlan(scope, 'RestoreTests', {
    restoreTestingPlanName: tests.name,
    scheduleExpression: tests.schedule,
    scheduleExpressionTimezone: tests.timeZone,
    startWindowHours: tests.startWindowHours,
    recoveryPointSelection: {
      algorithm: 'LATEST_WITHIN_WINDOW',
      includeVaults: [vaultArn],
      recoveryPointTypes: [...tests.recoveryPointTypes],
      selectionWindowDays: tests.selectionWindowDays,
    },
  });
  const role = backupRole(scope, 'RestoreRole', tests.rolePolicies);
  for (const { name, resourceType, tag, validationWindowHours } of tests.selections) {
    new CfnRestoreTestingSelection(scope, `RestoreTest-${name}`, {
      restoreTestingPlanName: plan.ref,
      restoreTestingSelectionName: name,
      protectedResourceType: resourceType,
      protectedResourceArns: ['*'],
      protectedResourceConditions: { stringEquals: [{ key: `aws:ResourceTag/${tag.key}`, value: tag.value }] },
      iamRoleArn: role.roleArn,
      ...(validationWindowHours !== undefined && { validationWindowHours }),
    });
  }
  if (validator !== undefined && tests.isValidated) tellValidator(scope, plan, validator);
  return plan;
}

/** It answers by `PutRestoreValidationResult`. Source: AWS Backup Developer Guide, "Restore testing validation". */
function tellValidator(scope: Construct, plan: CfnRestoreTestingPlan, validator: string): void {
  const rule = new events.Rule(scope, 'Restored', {
    description: 'Restores of backups that a validator looks at',
    eventPattern: {
      source: ['aws.backup'],
      detailType: ['Restore Job State Change'],
      detail: { restoreTestingPlanArn: [plan.attrRestoreTestingPlanArn], status: ['COMPLETED'] },
    },
    targets: [{ bind: () => ({ arn: validator }) }],
  });
  new CfnPermission(scope, 'RestoredPermission', {
    action: 'lambda:InvokeFunction',
    functionName: validator,
    principal: new ServicePrincipal('events.amazonaws.com').service,
    sourceArn: rule.ruleArn,
  });
}
