import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { perOptionalUse, perUse } from '../../charge';
import { meter } from '../../meter';

import { timesPerMonth } from '../facts/aws-schedule';
import { BACKUP_PARTS_USAGE, backupPartCharges } from './backup-parts';

const RULES = 'BackupPlan.BackupPlanRule';
/** Rules of one plan that are looked for. */
const MOST_RULES = 10;

/** When a rule makes backups that does not say. Source: AWS Backup Developer Guide, "Backup plan options and configuration". */
const DAILY = 'cron(0 5 ? * * *)';

/** Months of backups that are counted where they are kept for ever. */
const MONTHS_WHEN_FOR_EVER = 12;
const DAYS_PER_MONTH = 365 / 12;

/**
 * Billed per GB-month of recovery points, by what they are of: the first one whole, and what has changed in those that plans make
 * after it. Source: AWS Backup pricing.
 */
export const backupVault = meter({
  reads: { 'AWS::Backup::BackupVault': (r) => ({ kept: backupsKept(r) }) },
  usage: {
    // Assumed: 100 GB, of which 1 % changes between backups.
    ebsGb: { unit: 'GB-month of EBS and EC2 backups', assume: 100 },
    changedGb: { unit: 'GB that change from one EBS or EC2 backup to the next', assume: 1 },
    efsGb: { unit: 'GB-month of EFS backups', assume: 0 },
    s3Gb: { unit: 'GB-month of S3 backups', assume: 0 },
    dynamodbGb: { unit: 'GB-month of DynamoDB backups', assume: 0 },
    ...BACKUP_PARTS_USAGE,
  },
  charges: ({ kept }, use) => [
    perUse('EBS backups', 'ebs/snapshot-storage', use.ebsGb),
    ...(kept === undefined
      ? []
      : [
          perUse('EBS changes since', 'ebs/snapshot-storage', use.changedGb, {
            perUnit: lift(kept, (backups) => Math.max(0, backups - 1)),
            note: isUnknown(kept) ? undefined : `plans keep ${Math.round(kept)} backups`,
          }),
        ]),
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

/** Backups of one thing that plans keep in the vault; `undefined` where no plan of the inputs fills it. */
function backupsKept(vault: Resource): Maybe<number> | undefined {
  const rules = Array.from({ length: MOST_RULES }, (_, at) => `${RULES}.${at}`);
  const kept = rules.flatMap((rule) =>
    vault
      .referrers('AWS::Backup::BackupPlan', `${rule}.TargetBackupVault`)
      .map((plan): Maybe<number> => keptByRule(plan, rule)),
  );
  return kept.length === 0 ? undefined : kept.reduce((sum, each) => lift2(sum, each, (a, b) => a + b));
}

function keptByRule(plan: Resource, rule: string): Maybe<number> {
  const perMonth = lift(plan.text(`${rule}.ScheduleExpression`) ?? DAILY, timesPerMonth);
  const days = plan.number(`${rule}.Lifecycle.DeleteAfterDays`) ?? MONTHS_WHEN_FOR_EVER * DAYS_PER_MONTH;
  return lift2(perMonth, days, (times, age) => (times * age) / DAYS_PER_MONTH);
}
