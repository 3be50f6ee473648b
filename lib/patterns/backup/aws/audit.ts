import type { BackupPlan, PlannedRule } from '../backup-plan';
import type { BackupInterval } from '../props';
import { underscored } from './restore-tests';
import { BACKUP_TAG } from './tags';
import type { AwsAudit, AwsControl, AwsReport } from './words';

/** Controls that hold for the plan, and reports of every day. Source: AWS Backup Developer Guide, "Choosing your controls". */
export function awsAudit(plan: BackupPlan): AwsAudit | undefined {
  if (plan.reports === undefined) return undefined;
  const framework = underscored(plan.name);
  return {
    framework,
    controls: controlsOf(plan),
    reports: reportsOf(plan, framework),
    keepDays: plan.reports.keepDays,
  };
}

function controlsOf({ classes, vault, copies }: BackupPlan): readonly AwsControl[] {
  const [shortest] = classes
    .flatMap((each) => each.rules)
    .toSorted((one, other) => one.lifecycle.keepDays - other.lifecycle.keepDays);
  const days = Math.ceil(Math.max(...classes.map(({ objectives }) => objectives.lossHours)) / 24);
  return [
    control('BACKUP_RECOVERY_POINT_ENCRYPTED'),
    control('BACKUP_RECOVERY_POINT_MANUAL_DELETION_DISABLED'),
    { ...control('BACKUP_RESOURCES_PROTECTED_BY_BACKUP_PLAN'), scope: TAGGED },
    {
      ...control('BACKUP_LAST_RECOVERY_POINT_CREATED', {
        recoveryPointAgeUnit: 'days',
        recoveryPointAgeValue: String(days),
      }),
      scope: TAGGED,
    },
    ...(shortest ? [frequency(shortest)] : []),
    ...(vault.kind === 'new' && vault.lock ? [control('BACKUP_RESOURCES_PROTECTED_BY_BACKUP_VAULT_LOCK')] : []),
    ...(copies?.otherAccount === false ? [control('BACKUP_RESOURCES_PROTECTED_BY_CROSS_REGION')] : []),
    ...(copies?.otherAccount === true ? [control('BACKUP_RESOURCES_PROTECTED_BY_CROSS_ACCOUNT')] : []),
  ];
}

/** Whatever label it carries: one that no plan selects is found so. A control takes one tag, and an empty value for any. */
const TAGGED = { key: BACKUP_TAG, value: '' };

function control(name: string, parameters: AwsControl['parameters'] = {}): AwsControl {
  return { name, parameters };
}

function frequency({ schedule, lifecycle }: PlannedRule): AwsControl {
  return control('BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK', {
    ...FREQUENCIES[schedule.every],
    requiredRetentionDays: String(lifecycle.keepDays),
  });
}

/** How often a backup is due, in hours or days. */
const FREQUENCIES: Readonly<Record<BackupInterval, Readonly<Record<string, string>>>> = {
  hour: { requiredFrequencyUnit: 'hours', requiredFrequencyValue: '1' },
  day: { requiredFrequencyUnit: 'days', requiredFrequencyValue: '1' },
  week: { requiredFrequencyUnit: 'days', requiredFrequencyValue: '7' },
  month: { requiredFrequencyUnit: 'days', requiredFrequencyValue: '31' },
  year: { requiredFrequencyUnit: 'days', requiredFrequencyValue: '366' },
};

function reportsOf({ copies, restoreTests }: BackupPlan, framework: string): readonly AwsReport[] {
  const report = (key: string, template: string, ofFramework = false): AwsReport => ({
    key,
    name: `${framework}_${key}`,
    template,
    ofFramework,
  });
  return [
    report('backups', 'BACKUP_JOB_REPORT'),
    ...(copies ? [report('copies', 'COPY_JOB_REPORT')] : []),
    ...(restoreTests ? [report('restores', 'RESTORE_JOB_REPORT')] : []),
    report('controls', 'CONTROL_COMPLIANCE_REPORT', true),
    report('resources', 'RESOURCE_COMPLIANCE_REPORT', true),
  ];
}
