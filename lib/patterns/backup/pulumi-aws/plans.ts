import { Plan, type PlanArgs } from '@pulumi/aws/backup';
import type { Input } from '@pulumi/pulumi';
import type { AwsBackupPlan, AwsBackupRule, AwsLifecycle } from '../aws/words';
import type { BackupParts } from './parts';

/** Where backups and their copies go. */
export interface PlanParts extends BackupParts {
  readonly vaultName: Input<string>;
  /** @default - nothing is copied */
  readonly copyVaultArn?: Input<string>;
}

/** The plan of a class. What it is named after is the class, so that classes come and go beside it. */
export function addPlan(name: string, plan: AwsBackupPlan, parts: PlanParts): Plan {
  return new Plan(
    name,
    {
      name: plan.name,
      rules: plan.rules.map((rule) => ruleOf(rule, parts)),
      ...(plan.windowsVss && {
        advancedBackupSettings: [{ resourceType: 'EC2', backupOptions: { WindowsVSS: plan.windowsVss } }],
      }),
      tags: parts.tags,
    },
    parts.below,
  );
}

type Unwrapped<T> = T extends Input<infer Inner> ? Inner : never;
type Rule = Extract<Unwrapped<PlanArgs['rules']>, readonly unknown[]>[number];

function ruleOf(rule: AwsBackupRule, { vaultName, copyVaultArn }: PlanParts): Rule {
  return {
    ruleName: rule.name,
    targetVaultName: vaultName,
    schedule: rule.schedule,
    scheduleExpressionTimezone: rule.timeZone,
    startWindow: rule.startWindowMinutes,
    completionWindow: rule.completionWindowMinutes,
    lifecycle: lifecycleOf(rule.lifecycle),
    ...(rule.continuous && { enableContinuousBackup: true }),
    ...(rule.copy &&
      copyVaultArn !== undefined && {
        copyActions: [{ destinationVaultArn: copyVaultArn, lifecycle: lifecycleOf(rule.copy) }],
      }),
  };
}

/** When a backup moves, and when it ends, in days. */
interface Lifecycle {
  readonly deleteAfter: number;
  readonly coldStorageAfter?: number;
  readonly optInToArchiveForSupportedResources?: true;
}

function lifecycleOf({ deleteAfterDays, moveToColdStorageAfterDays, archive }: AwsLifecycle): Lifecycle {
  return {
    deleteAfter: deleteAfterDays,
    ...(moveToColdStorageAfterDays !== undefined && { coldStorageAfter: moveToColdStorageAfterDays }),
    ...(archive && { optInToArchiveForSupportedResources: true }),
  };
}
