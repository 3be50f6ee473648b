import type { Resource } from '../../../readers/resource';
import { allKnown, lift, Unknown, type Maybe } from '../../../readers/unknown';

/** What AWS Backup takes, and what its backups are billed by. */
export interface BackupKind {
  /** Begins the names of its lines. */
  readonly title: string;
  /** Key of a usage file that says how much there is of it in all. */
  readonly key: string;
  readonly types: readonly string[];
  readonly rate: string;
  /** GiB that the first backup of one holds; `undefined` where no template tells. */
  readonly gib: (resource: Resource) => Maybe<number> | undefined;
  /** GiB that are assumed where no template tells, as the meter of the type does. */
  readonly assumedGib: number;
  /** What later backups hold: what has changed, or all of it again. */
  readonly later: 'changes' | 'everything';
  /** Whether backups are free up to the size of what they are of. */
  readonly firstIsFree: boolean;
}

const USUAL = { gib: () => undefined, assumedGib: 10, later: 'changes', firstIsFree: false } as const;

/**
 * Sources: AWS Backup pricing; Amazon EBS pricing, "Snapshots"; Amazon RDS pricing, "Backup Storage"; Amazon DynamoDB pricing,
 * "On-demand backup".
 */
export const BACKUP_KINDS: readonly BackupKind[] = [
  {
    ...USUAL,
    title: 'EBS',
    key: 'ebsGb',
    types: ['AWS::EC2::Volume', 'AWS::EC2::Instance'],
    rate: 'ebs/snapshot-storage',
    gib: (one) => (one.type === 'AWS::EC2::Volume' ? (one.number('Size') ?? FROM_SNAPSHOT) : diskGib(one)),
  },
  {
    ...USUAL,
    title: 'EFS',
    key: 'efsGb',
    types: ['AWS::EFS::FileSystem'],
    rate: 'backup/efs-warm-storage',
    assumedGib: 50,
  },
  { ...USUAL, title: 'S3', key: 's3Gb', types: ['AWS::S3::Bucket'], rate: 'backup/s3-warm-storage' },
  {
    ...USUAL,
    title: 'DynamoDB',
    key: 'dynamodbGb',
    types: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
    rate: 'backup/dynamodb-warm-storage',
    later: 'everything',
  },
  {
    ...USUAL,
    title: 'RDS',
    key: 'rdsGb',
    types: ['AWS::RDS::DBInstance'],
    rate: 'rds/additional-backup-storage',
    gib: (one) => one.number('AllocatedStorage'),
    firstIsFree: true,
  },
  { ...USUAL, title: 'Aurora', key: 'auroraGb', types: ['AWS::RDS::DBCluster'], rate: 'aurora/backup-storage' },
  {
    ...USUAL,
    title: 'DocumentDB',
    key: 'documentdbGb',
    types: ['AWS::DocDB::DBCluster'],
    rate: 'documentdb/backup-storage',
  },
  { ...USUAL, title: 'Neptune', key: 'neptuneGb', types: ['AWS::Neptune::DBCluster'], rate: 'neptune/backup-storage' },
  {
    ...USUAL,
    title: 'FSx',
    key: 'fsxGb',
    types: ['AWS::FSx::FileSystem'],
    rate: 'fsx/backup-storage-windows-lustre-openzfs-ontap',
    gib: (one) => one.number('StorageCapacity'),
  },
];

const FROM_SNAPSHOT = new Unknown('its size comes from a snapshot');

/** An instance is backed up with all of its volumes. */
function diskGib(instance: Resource): Maybe<number> {
  return lift(instance.list('BlockDeviceMappings'), (devices) => {
    const sizes = devices.map((device) => device.number('Ebs.VolumeSize') ?? FROM_SNAPSHOT);
    if (sizes.length === 0) return new Unknown('the size of its volumes comes from its image');
    return lift(allKnown(sizes), (known) => known.reduce((sum, size) => sum + size, 0));
  });
}

/** A database of a cluster is backed up with it. */
export function isOwn(resource: Resource): boolean {
  return resource.type !== 'AWS::RDS::DBInstance' || resource.value('DBClusterIdentifier') === undefined;
}
