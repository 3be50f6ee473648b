import { add, asRange, mapRange, scale, ZERO, type Range } from '../../../../range';
import type { Resource } from '../../../readers/resource';
import { allKnown, isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { DAYS_PER_MONTH, perOptionalUse, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { timesPerMonth } from '../facts/aws-schedule';
import { BACKUP_PARTS_USAGE, backupPartCharges } from './backup-parts';

const RULES = 'BackupPlan.BackupPlanRule';
/** Rules of one plan that are looked for. */
const MAX_RULES = 10;

/** When a rule makes backups that does not say. Source: AWS Backup Developer Guide, "Backup plan options and configuration". */
const DAILY = 'cron(0 5 ? * * *)';

/**
 * Billed per GB-month of recovery points, by what they are of: the first one whole, and what has changed in those that plans make
 * after it. Source: AWS Backup pricing.
 */
export const backupVault = meter({
  reads: { 'AWS::Backup::BackupVault': (r) => ({ rules: rulesOf(r) }) },
  usage: {
    // Assumed: 100 GB, of which 1 % changes between backups.
    ebsGb: { unit: 'GB-month of EBS and EC2 backups', assume: 100 },
    changedGb: { unit: 'GB that change from one EBS or EC2 backup to the next', assume: 1 },
    keptMonths: { unit: 'months of backups that are counted, where they are kept for ever', assume: 12 },
    efsGb: { unit: 'GB-month of EFS backups', assume: 0 },
    s3Gb: { unit: 'GB-month of S3 backups', assume: 0 },
    dynamodbGb: { unit: 'GB-month of DynamoDB backups', assume: 0 },
    ...BACKUP_PARTS_USAGE,
  },
  charges: ({ rules }, use) => [
    perUse('EBS backups', 'ebs/snapshot-storage', use.ebsGb),
    ...(rules.length === 0 ? [] : [changes(backupsKept(rules, use.keptMonths.amount), use.changedGb)]),
    perUse('EFS backups', 'backup/efs-warm-storage', use.efsGb),
    perUse('S3 backups', 'backup/s3-warm-storage', use.s3Gb),
    perUse('DynamoDB backups', 'backup/dynamodb-warm-storage', use.dynamodbGb),
    ...backupPartCharges(use),
  ],
});

/** Billed per GB-month like a vault, at rates of its own. Source: AWS Backup pricing, "Logically air-gapped vault". */
export const airGappedVault = meter({
  reads: { 'AWS::Backup::LogicallyAirGappedBackupVault': () => ({}) },
  usage: {
    ebsGb: { unit: 'GB-month of EBS and EC2 backups', assume: 100 },
    efsGb: { unit: 'GB-month of EFS backups', assume: 0 },
    dynamodbGb: { unit: 'GB-month of DynamoDB backups', assume: 0 },
  },
  charges: (_, use) => [
    perUse('EBS backups', 'backup/logically-air-gapped-vault-ebs', use.ebsGb),
    ...perOptionalUse('EFS backups', 'backup/logically-air-gapped-vault-efs', use.efsGb),
    ...perOptionalUse('DynamoDB backups', 'backup/logically-air-gapped-vault-dynamodb', use.dynamodbGb),
  ],
});

/** A rule of a plan that fills the vault. */
interface BackupRule {
  readonly timesPerMonth: Maybe<number>;
  /** @default - for ever */
  readonly keptMonths: Maybe<number | undefined>;
}

function changes(kept: Maybe<Range>, changedGb: UsageAmount): Charge {
  return perUse('EBS changes since', 'ebs/snapshot-storage', changedGb, {
    perUnit: lift(kept, (backups) => mapRange(backups, (count) => Math.max(0, count - 1))),
    note: isUnknown(kept) ? undefined : `plans keep ${Math.round(kept.expected)} backups`,
  });
}

/** Backups of one thing that rules keep at a time. */
function backupsKept(rules: readonly BackupRule[], forEver: Range): Maybe<Range> {
  const kept = rules.map(({ timesPerMonth: times, keptMonths }) =>
    lift2(times, keptMonths, (often, months) => scale(asRange(months ?? forEver), often)),
  );
  return lift(allKnown(kept), (all) => all.reduce(add, ZERO));
}

/** Rules of plans of the inputs that fill the vault. */
function rulesOf(vault: Resource): readonly BackupRule[] {
  const paths = Array.from({ length: MAX_RULES }, (_, at) => `${RULES}.${at}`);
  return paths.flatMap((path) =>
    vault.referrers('AWS::Backup::BackupPlan', `${path}.TargetBackupVault`).map((plan) => ruleAt(plan, path)),
  );
}

function ruleAt(plan: Resource, path: string): BackupRule {
  return {
    timesPerMonth: lift(plan.text(`${path}.ScheduleExpression`) ?? DAILY, timesPerMonth),
    keptMonths: lift(plan.number(`${path}.Lifecycle.DeleteAfterDays`), (days) =>
      days === undefined ? undefined : days / DAYS_PER_MONTH,
    ),
  };
}
