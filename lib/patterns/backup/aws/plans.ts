import { backupCron } from '../../../clouds/aws/cron';
import type { BackupPlan, Lifecycle, PlannedRule } from '../backup-plan';
import { backupTag } from './tags';
import type { AwsBackupPlan, AwsBackupRule, AwsLifecycle } from './words';

const MINUTES = 60;

/** A plan for each class. */
export function awsPlans({ name, classes, windowsVss }: BackupPlan): readonly AwsBackupPlan[] {
  return classes.map((each) => ({
    className: each.name,
    name: `${name}-${each.name}`,
    tag: backupTag(each),
    rules: each.rules.map(awsRule),
    ...(windowsVss && { windowsVss: 'enabled' as const }),
  }));
}

function awsRule(rule: PlannedRule): AwsBackupRule {
  const { name, schedule, startWithinHours, finishWithinHours, lifecycle, continuous, copy } = rule;
  return {
    name,
    schedule: backupCron(schedule),
    timeZone: schedule.timeZone,
    startWindowMinutes: startWithinHours * MINUTES,
    // AWS wants it to be longer than the window to begin.
    completionWindowMinutes: (startWithinHours + finishWithinHours) * MINUTES,
    lifecycle: awsLifecycle(lifecycle, rule),
    continuous,
    ...(copy && { copy: awsLifecycle(copy, rule) }),
  };
}

function awsLifecycle({ keepDays, coldAfterDays }: Lifecycle, rule: PlannedRule): AwsLifecycle {
  if (coldAfterDays === undefined) return { deleteAfterDays: keepDays };
  return {
    deleteAfterDays: keepDays,
    moveToColdStorageAfterDays: coldAfterDays,
    ...(canArchive(rule) && { archive: true as const }),
  };
}

/** Source: Amazon EBS User Guide, "Archive Amazon EBS snapshots": backups by AWS Backup that are made monthly or less often. */
export function canArchive({ schedule: { every } }: PlannedRule): boolean {
  return every === 'month' || every === 'year';
}
