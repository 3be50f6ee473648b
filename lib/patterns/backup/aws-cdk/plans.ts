import { CfnBackupPlan } from 'aws-cdk-lib/aws-backup';
import type { Construct } from 'constructs';
import type { AwsBackupPlan, AwsBackupRule, AwsLifecycle } from '../aws/words';

/** Where backups and their copies go. */
export interface PlanParts {
  readonly vaultName: string;
  /** @default - nothing is copied */
  readonly copyVaultArn?: string;
}

/** The plan of a class. What it is named after is the class, so that classes come and go beside it. */
export function addPlan(scope: Construct, plan: AwsBackupPlan, parts: PlanParts): CfnBackupPlan {
  return new CfnBackupPlan(scope, `Plan-${plan.className}`, {
    backupPlan: {
      backupPlanName: plan.name,
      backupPlanRule: plan.rules.map((rule) => ruleOf(rule, parts)),
      ...(plan.windowsVss && {
        advancedBackupSettings: [{ resourceType: 'EC2', backupOptions: { WindowsVSS: plan.windowsVss } }],
      }),
    },
  });
}

function ruleOf(
  rule: AwsBackupRule,
  { vaultName, copyVaultArn }: PlanParts,
): CfnBackupPlan.BackupRuleResourceTypeProperty {
  return {
    ruleName: rule.name,
    targetBackupVault: vaultName,
    scheduleExpression: rule.schedule,
    scheduleExpressionTimezone: rule.timeZone,
    startWindowMinutes: rule.startWindowMinutes,
    completionWindowMinutes: rule.completionWindowMinutes,
    lifecycle: lifecycleOf(rule.lifecycle),
    ...(rule.continuous && { enableContinuousBackup: true }),
    ...(rule.copy &&
      copyVaultArn !== undefined && {
        copyActions: [{ destinationBackupVaultArn: copyVaultArn, lifecycle: lifecycleOf(rule.copy) }],
      }),
  };
}

function lifecycleOf({
  deleteAfterDays,
  moveToColdStorageAfterDays,
  archive,
}: AwsLifecycle): CfnBackupPlan.LifecycleResourceTypeProperty {
  return {
    deleteAfterDays,
    ...(moveToColdStorageAfterDays !== undefined && { moveToColdStorageAfterDays }),
    ...(archive && { optInToArchiveForSupportedResources: true }),
  };
}
