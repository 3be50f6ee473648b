import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per GB-month of recovery points, by what they are of. Source: AWS Backup pricing. */
export const backupVault = meter({
  reads: { 'AWS::Backup::BackupVault': () => ({}) },
  usage: {
    ebsGb: { unit: 'GB-month of EBS and EC2 backups', assume: 100 },
    efsGb: { unit: 'GB-month of EFS backups', assume: 0 },
    s3Gb: { unit: 'GB-month of S3 backups', assume: 0 },
    dynamodbGb: { unit: 'GB-month of DynamoDB backups', assume: 0 },
  },
  charges: (_, use) => [
    perUse('EBS backups', 'ebs/snapshot-storage', use.ebsGb),
    perUse('EFS backups', 'backup/efs-warm-storage', use.efsGb),
    perUse('S3 backups', 'backup/s3-warm-storage', use.s3Gb),
    perUse('DynamoDB backups', 'backup/dynamodb-warm-storage', use.dynamodbGb),
  ],
});

/** Billed per GB-month like a vault, at rates of its own. Source: AWS Backup pricing, "Logically air-gapped vault". */
export const airGappedVault = meter({
  reads: { 'AWS::Backup::LogicallyAirGappedBackupVault': () => ({}) },
  usage: { ebsGb: { unit: 'GB-month of EBS and EC2 backups', assume: 100 } },
  charges: (_, use) => [perUse('EBS backups', 'backup/logically-air-gapped-vault-ebs', use.ebsGb)],
});
