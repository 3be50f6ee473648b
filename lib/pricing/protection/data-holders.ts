import { volumesOf } from '../changes/volumes';
import type { Resource } from '../readers/resource';
import { isUnknown } from '../readers/unknown';

import { fileSystemBackups, isBackedUpWhole, volumeBackups } from './file-systems';
import { replicaRecovery } from './global-table';
import { bucketArn, inSmallLetters, regional, timestreamArn, type ArnOf } from './names';
import {
  automaticBackups,
  keptDays,
  pointInTimeRecovery,
  type DaysUnlessSet,
  type ReadOwnBackups,
} from './own-backups';

/** A type whose resources hold data that AWS Backup can back up. */
export interface DataHolder {
  /** What it is to a reader. */
  readonly kind: string;
  /** Its ARN, by which plans name it. Source: AWS Service Authorization Reference, resource types of each service. */
  readonly arn: ArnOf;
  /** Which of its resources hold data of their own. @default - all of them */
  readonly where?: (resource: Resource) => boolean;
  /** What its service backs up by itself. @default - nothing */
  readonly own?: ReadOwnBackups;
}

const automated = (days: DaysUnlessSet): ReadOwnBackups => keptDays('automated backups', 'BackupRetentionPeriod', days);

/** Clusters have automated backups whatever is asked; the shortest is a day. */
const clusterBackups = automated(1);
const clusterArn = inSmallLetters(regional('rds', 'cluster:', 'DBClusterIdentifier'));

/**
 * All that AWS Backup supports and a template makes, a row for each type. Storage Gateway's volumes and virtual machines are made by no
 * template, and what is in a CloudFormation stack is here by itself.
 *
 * Source: AWS Backup Developer Guide, "GetSupportedResourceTypes" and "Feature availability by resource". What is backed up unless
 * anything is said: CloudFormation template reference of each type, and the registry of Pulumi where that is another.
 */
const HOLDERS: Readonly<Record<string, DataHolder>> = {
  // Databases
  'AWS::RDS::DBInstance': {
    kind: 'RDS database',
    arn: inSmallLetters(regional('rds', 'db:', 'DBInstanceIdentifier')),
    // An instance of a cluster has none of its own, and a replica has what its source has.
    where: without('DBClusterIdentifier', 'SourceDBInstanceIdentifier', 'SourceDBClusterIdentifier'),
    own: automated({ cloudformation: 1, pulumi: 0 }),
  },
  'AWS::RDS::DBCluster': { kind: 'RDS cluster', arn: clusterArn, own: clusterBackups },
  'AWS::DocDB::DBCluster': { kind: 'DocumentDB cluster', arn: clusterArn, own: clusterBackups },
  'AWS::Neptune::DBCluster': { kind: 'Neptune cluster', arn: clusterArn, own: clusterBackups },
  'AWS::DSQL::Cluster': { kind: 'Aurora DSQL cluster', arn: regional('dsql', 'cluster/') },
  'AWS::DynamoDB::Table': {
    kind: 'DynamoDB table',
    arn: regional('dynamodb', 'table/', 'TableName'),
    own: pointInTimeRecovery,
  },
  'AWS::DynamoDB::GlobalTable': {
    kind: 'DynamoDB table',
    arn: regional('dynamodb', 'table/', 'TableName'),
    own: replicaRecovery,
  },
  'AWS::Redshift::Cluster': {
    kind: 'Redshift cluster',
    arn: inSmallLetters(regional('redshift', 'cluster:', 'ClusterIdentifier')),
    own: keptDays('automated snapshots', 'AutomatedSnapshotRetentionPeriod', 1),
  },
  'AWS::RedshiftServerless::Namespace': {
    kind: 'Redshift Serverless namespace',
    arn: regional('redshift-serverless', 'namespace/'),
    // Source: Amazon Redshift Management Guide, "Snapshots and recovery points".
    own: () => 'recovery points, kept 24 hours',
  },
  'AWS::Timestream::Table': { kind: 'Timestream table', arn: timestreamArn },
  'AWS::SystemsManagerSAP::Application': {
    kind: 'SAP HANA database',
    arn: regional('ssm-sap', 'HANA/', 'ApplicationId'),
    where: saying('ApplicationType', 'HANA'),
  },
  // Volumes and file systems
  'AWS::EC2::Volume': { kind: 'EBS volume', arn: regional('ec2', 'volume/') },
  'AWS::EC2::Instance': {
    kind: 'server with data volumes',
    arn: regional('ec2', 'instance/'),
    where: (instance) => volumesOf(instance).length > 0,
  },
  'AWS::EFS::FileSystem': {
    kind: 'EFS file system',
    arn: regional('elasticfilesystem', 'file-system/'),
    own: automaticBackups,
  },
  'AWS::FSx::FileSystem': {
    kind: 'FSx file system',
    arn: regional('fsx', 'file-system/'),
    where: isBackedUpWhole,
    own: fileSystemBackups,
  },
  'AWS::FSx::Volume': {
    kind: 'FSx for ONTAP volume',
    arn: regional('fsx', 'volume/'),
    where: saying('VolumeType', 'ONTAP'),
    own: volumeBackups,
  },
  // Objects and clusters
  'AWS::S3::Bucket': { kind: 'S3 bucket', arn: bucketArn },
  'AWS::EKS::Cluster': { kind: 'EKS cluster', arn: regional('eks', 'cluster/', 'Name') },
};

/** Every type that AWS Backup can back up. */
export const HOLDER_TYPES: readonly string[] = Object.keys(HOLDERS);

/** What resources of a type are that AWS Backup takes, whether or not they hold data of their own. */
export function holderOfType(type: string): DataHolder | undefined {
  return Object.hasOwn(HOLDERS, type) ? HOLDERS[type] : undefined;
}

/** What a resource is that holds data; `undefined` where it holds none that a plan could back up. */
export function holderOf(resource: Resource): DataHolder | undefined {
  const holder = holderOfType(resource.type);
  return holder?.where?.(resource) === false ? undefined : holder;
}

function without(...properties: readonly string[]): (resource: Resource) => boolean {
  return (resource) => properties.every((property) => (resource.value(property) ?? undefined) === undefined);
}

/** What may say so is taken to do so. */
function saying(property: string, word: string): (resource: Resource) => boolean {
  return (resource) => {
    const text = resource.text(property);
    return isUnknown(text) || text?.toUpperCase() === word;
  };
}
