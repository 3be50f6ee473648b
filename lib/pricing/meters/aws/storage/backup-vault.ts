import type { Resource } from '../../../readers/resource';
import { perOptionalUse, perUse } from '../../charge';
import { meter } from '../../meter';

import { BACKUP_GROWTH_USAGE, backupsBy, selectedCharges, usedCharges, type Backups } from './backup-charges';
import { BACKUP_KINDS } from './backup-kinds';
import { BACKUP_PARTS_USAGE, backupPartCharges } from './backup-parts';
import { plansThatFill, type BackupRule } from './backup-rules';

interface VaultFacts {
  readonly rules: readonly BackupRule[];
  readonly backups: readonly Backups[];
}

/** Kinds that a line says nothing is used of, where nothing is. */
const ALWAYS_SHOWN: Readonly<Record<string, 'ebsGb' | 'efsGb' | 's3Gb' | 'dynamodbGb'>> = {
  EBS: 'ebsGb',
  EFS: 'efsGb',
  S3: 's3Gb',
  DynamoDB: 'dynamodbGb',
};

/**
 * Billed per GB-month of recovery points, by what they are of: the first one whole, and what has changed in those that plans make
 * after it. What plans of the same input select is read from it. Source: AWS Backup pricing.
 */
export const backupVault = meter({
  reads: { 'AWS::Backup::BackupVault': factsOf },
  usage: {
    // Assumed where nothing of the input is selected.
    ebsGb: { unit: 'GB of EBS and EC2 data in the first backups', assume: 100 },
    ...BACKUP_GROWTH_USAGE,
    efsGb: { unit: 'GB-month of EFS backups', assume: 0 },
    s3Gb: { unit: 'GB-month of S3 backups', assume: 0 },
    dynamodbGb: { unit: 'GB-month of DynamoDB backups', assume: 0 },
    ...BACKUP_PARTS_USAGE,
  },
  charges: ({ rules, backups }, use) => [
    ...BACKUP_KINDS.flatMap((kind) => {
      const found = backups.filter((one) => one.kind === kind.title);
      const key = ALWAYS_SHOWN[kind.title];
      const stated = use[kind.key as keyof typeof use].basis === 'usage';
      if (found.length > 0 && !stated) return found.flatMap((one) => selectedCharges(kind, one, use));
      if (key === undefined || (backups.length > 0 && !stated)) return [];
      return usedCharges(kind, use[key], rules, use);
    }),
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

function factsOf(vault: Resource): VaultFacts {
  const plans = plansThatFill(vault);
  return {
    rules: plans.flatMap(({ rules }) => rules),
    backups: plans.flatMap(({ plan, rules }) => backupsBy(plan, rules)),
  };
}
