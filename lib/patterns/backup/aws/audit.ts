import type { BackupPlan, PlannedClass, PlannedRule } from '../backup-plan';
import { INTERVAL_HOURS } from '../objectives';
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

/** The longest that controls look back. Source: AWS Config Developer Guide, parameters of the rules of the same names. */
const LONGEST_DAYS = 31;

/** Whether a class makes backups so rarely that no control looks back to the last of them. */
export function isTooRareForControls({ classes }: Pick<BackupPlan, 'classes'>): boolean {
  return rarest(classes).some(({ schedule }) => schedule.every === 'year');
}

/**
 * None that the vault be closed to deletion by hand: it asks that nobody changes the policy of the vault either, by which whoever deploys
 * it would lock themselves out.
 */
function controlsOf({ classes, vault, copies }: BackupPlan): readonly AwsControl[] {
  return [
    control('BACKUP_RECOVERY_POINT_ENCRYPTED'),
    ofTagged('BACKUP_RESOURCES_PROTECTED_BY_BACKUP_PLAN'),
    ...(isTooRareForControls({ classes }) ? [] : [age(classes), frequency(classes)]),
    ...(vault.kind === 'new' && vault.lock ? [ofTagged('BACKUP_RESOURCES_PROTECTED_BY_BACKUP_VAULT_LOCK')] : []),
    ...(copies?.otherAccount === false ? [ofTagged('BACKUP_RESOURCES_PROTECTED_BY_CROSS_REGION')] : []),
    ...(copies?.otherAccount === true ? [ofTagged('BACKUP_RESOURCES_PROTECTED_BY_CROSS_ACCOUNT')] : []),
  ];
}

/** Whatever label it carries: one that no plan selects is found so. A control takes one tag, and an empty value for any. */
const TAGGED = { key: BACKUP_TAG, value: '' };

function control(name: string, parameters: AwsControl['parameters'] = {}): AwsControl {
  return { name, parameters };
}

/** The account may hold data of other environments, which keep other promises. */
function ofTagged(name: string, parameters?: AwsControl['parameters']): AwsControl {
  return { ...control(name, parameters), scope: TAGGED };
}

/** How old the newest backup may be, of the class whose backups are the rarest. */
function age(classes: readonly PlannedClass[]): AwsControl {
  const days = Math.ceil(Math.max(...classes.map(({ objectives }) => objectives.lossHours)) / 24);
  return ofTagged('BACKUP_LAST_RECOVERY_POINT_CREATED', {
    recoveryPointAgeUnit: 'days',
    recoveryPointAgeValue: String(Math.min(days, LONGEST_DAYS)),
  });
}

/** It judges each plan by one rule of it: the promise that all classes keep is that of the rarest backups, and of the shortest time. */
function frequency(classes: readonly PlannedClass[]): AwsControl {
  const often = mostFrequent(classes);
  const keepDays = Math.min(...often.map(({ lifecycle }) => lifecycle.keepDays));
  return control('BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK', {
    ...rarest(classes).map(({ schedule }) => FREQUENCIES[schedule.every])[0],
    requiredRetentionDays: String(keepDays),
  });
}

/** The rule of each class that makes the most backups. */
function mostFrequent(classes: readonly PlannedClass[]): readonly PlannedRule[] {
  return classes.flatMap(({ rules }) => rules.toSorted(byInterval).slice(0, 1));
}

/** Of those, the one that makes the fewest. */
function rarest(classes: readonly PlannedClass[]): readonly PlannedRule[] {
  return mostFrequent(classes).toSorted(byInterval).slice(-1);
}

function byInterval(one: PlannedRule, other: PlannedRule): number {
  return INTERVAL_HOURS[one.schedule.every] - INTERVAL_HOURS[other.schedule.every];
}

/** How often a backup is due, in hours or days; no control looks back a year. */
const FREQUENCIES: Readonly<Record<BackupInterval, Readonly<Record<string, string>>>> = {
  hour: { requiredFrequencyUnit: 'hours', requiredFrequencyValue: '1' },
  day: { requiredFrequencyUnit: 'days', requiredFrequencyValue: '1' },
  week: { requiredFrequencyUnit: 'days', requiredFrequencyValue: '7' },
  month: { requiredFrequencyUnit: 'days', requiredFrequencyValue: String(LONGEST_DAYS) },
  year: {},
};

function reportsOf({ copies, restoreTests }: BackupPlan, framework: string): readonly AwsReport[] {
  const report = (key: string, template: string): AwsReport => ({
    key,
    name: `${framework}_${key}`,
    template,
    ofFramework: template.endsWith('_COMPLIANCE_REPORT'),
  });
  return [
    report('backups', 'BACKUP_JOB_REPORT'),
    ...(copies ? [report('copies', 'COPY_JOB_REPORT')] : []),
    ...(restoreTests ? [report('restores', 'RESTORE_JOB_REPORT')] : []),
    report('controls', 'CONTROL_COMPLIANCE_REPORT'),
    report('resources', 'RESOURCE_COMPLIANCE_REPORT'),
  ];
}
