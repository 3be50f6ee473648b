import type { Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { chargesOfParts, usageOfParts, type OptionalPart } from '../../facts/optional-parts';

const gbMonth = (name: string, rate: string): OptionalPart => ({ name, rate, unit: 'GB-month' });
const gb = (name: string, rate: string): OptionalPart => ({ name, rate, unit: 'GB per month' });

/**
 * What a vault may hold beside what it is assumed to, restores and copies. Backups of EC2, RDS, Aurora and FSx are billed at the rates of
 * those services. Source: AWS Backup pricing.
 */
const PARTS = {
  rdsGb: gbMonth('RDS backups', 'rds/additional-backup-storage'),
  auroraGb: gbMonth('Aurora backups', 'aurora/backup-storage'),
  documentdbGb: gbMonth('DocumentDB backups', 'documentdb/backup-storage'),
  neptuneGb: gbMonth('Neptune backups', 'neptune/backup-storage'),
  fsxGb: gbMonth('FSx backups', 'fsx/backup-storage-windows-lustre-openzfs-ontap'),
  timestreamGb: gbMonth('Timestream backups', 'backup/timestream-warm-storage'),
  vmwareGb: gbMonth('VMware backups', 'backup/vmware-warm-storage'),
  efsColdGb: gbMonth('EFS backups in cold storage', 'backup/efs-cold-storage'),
  dynamodbColdGb: gbMonth('DynamoDB backups in cold storage', 'backup/dynamodb-cold-storage'),
  timestreamColdGb: gbMonth('Timestream backups in cold storage', 'backup/timestream-cold-storage'),
  vmwareColdGb: gbMonth('VMware backups in cold storage', 'backup/vmware-cold-storage'),
  ebsArchiveGb: gbMonth('EBS backups in the archive', 'ebs/snapshot-archive-storage'),
  ebsArchiveRestoredGb: gb('Restores of EBS from the archive', 'ebs/snapshot-archive-retrieval'),
  efsRestoredGb: gb('Restores of EFS', 'backup/efs-restore-from-warm-storage'),
  efsColdRestoredGb: gb('Restores of EFS from cold storage', 'backup/efs-restore-from-cold-storage'),
  s3RestoredGb: gb('Restores of S3', 'backup/s3-restore-from-warm-storage'),
  dynamodbRestoredGb: gb('Restores of DynamoDB', 'backup/dynamodb-restore-from-warm-storage'),
  dynamodbColdRestoredGb: gb('Restores of DynamoDB from cold storage', 'backup/dynamodb-restore-from-cold-storage'),
  itemRestores: { name: 'Restores of single items', rate: 'backup/item-level-restore', unit: 'restores per month' },
} as const satisfies Readonly<Record<string, OptionalPart>>;

export const BACKUP_PARTS_USAGE = usageOfParts(PARTS);

/** Billed by kind of backup, as far as a usage file speaks of one. */
export function backupPartCharges(use: Readonly<Record<keyof typeof PARTS, UsageAmount>>): readonly Charge[] {
  return chargesOfParts(PARTS, use);
}
