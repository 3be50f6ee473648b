import { ANALYTICS } from './analytics';
import { APPLICATION } from './application';
import { COMPUTE } from './compute';
import { CONTAINERS } from './containers';
import { DATABASE } from './database';
import { EDGE } from './edge';
import { MACHINE_LEARNING } from './machine-learning';
import { MANAGEMENT } from './management';
import { MESSAGING } from './messaging';
import { MONITORING } from './monitoring';
import { NETWORK } from './network';
import type { NoEffect, Reason } from './reasons';
import { SECURITY } from './security';
import { STORAGE } from './storage';

/** By reason, names of properties that mean the same in every type: a path that has one of them in it changes no charge, unless it is read or billed. */
const IN_EVERY_TYPE: NoEffect = {
  tags: `
EnableECSManagedTags PropagateTags ResourceTags TagSpecifications Tags
`,
  keys: `
Encrypted EncryptionAtRestOptions EncryptionConfiguration EncryptionKey EncryptionKeyArn EncryptionOption EncryptionType KmsKey KmsKeyArn KmsKeyId
KmsKeyIdentifier SSEEnabled SSESpecification StorageEncrypted TransitEncryptionEnabled
`,
  access: `
AuthenticationType ClientAuthentication CloudWatchLogsRoleArn ExecutionRoleArn IamInstanceProfile IamRoleArn InstanceRole MasterUserPassword
MasterUsername Password PolicyDocument ResourcePolicy Role RoleARN RoleArn SecurityGroupIds SecurityGroups
ServiceRole Username VpcSecurityGroupIds
`,
  names: `
AlarmName Alias ApplicationName BucketName ClusterName Comment ConnectionName DBClusterParameterGroupName DBSubnetGroupName
DatabaseName Description DeviceName DiskName DisplayName DomainName FeatureName FinalSnapshotName GroupName HeaderName Identifier IndexName
KeyName LoadBalancerName LogGroupName MetricName Name NamespaceName NetworkFunctionGroupName ObjectKeyPrefix Prefix RegionName RuleName S3BucketName S3KeyPrefix SnapshotName StageName TableName TopicName
`,
  network: `
AvailabilityZone AvailabilityZoneId AvailabilityZones FromPort IpAddressType Ipv6Address Ipv6AddressCount NetworkType
Port SubnetId SubnetIds Subnets ToPort VpcConfig VpcId
`,
  maintenance: `
AutoMinorVersionUpgrade DeletionProtection DeletionProtectionEnabled IdleTimeout PreferredBackupWindow PreferredMaintenanceWindow Timeout
TimeoutAction TimeoutInMinutes
`,
  related: `
Arn CloudWatchLogsLogGroupArn LogGroupArn OutpostArn SecretArn SnapshotArns SnsTopicArn SourceArn TargetArn
`,
};

const FAMILIES: readonly NoEffect[] = [
  ANALYTICS,
  APPLICATION,
  COMPUTE,
  CONTAINERS,
  DATABASE,
  EDGE,
  MACHINE_LEARNING,
  MANAGEMENT,
  MESSAGING,
  MONITORING,
  NETWORK,
  SECURITY,
  STORAGE,
];

/** An entry of the lists. */
export interface Entry {
  /** @default - every type */
  readonly type?: string;
  readonly path: string;
  readonly reason: Reason;
}

/** Every entry of the lists, those of single types first. */
export const NO_EFFECT: readonly Entry[] = [
  ...FAMILIES.flatMap((family) => entriesOf(family)),
  ...entriesOf(IN_EVERY_TYPE),
];

/** Whether an entry means a leaf path of a type. */
export function means(entry: Entry, type: string, leaf: string): boolean {
  if (entry.type === undefined) return leaf.split('.').includes(entry.path);
  return entry.type === type && leaf.startsWith(entry.path) && /^($|[.[,])/.test(leaf.slice(entry.path.length));
}

function entriesOf(lists: NoEffect): readonly Entry[] {
  return Object.entries(lists).flatMap(([reason, text]) => {
    const entries: Entry[] = [];
    let type: string | undefined;
    for (const word of text.trim().split(/\s+/)) {
      if (word.endsWith(':')) type = word.slice(0, -1);
      else entries.push({ path: word, reason: reason as Reason, ...(type === undefined ? {} : { type }) });
    }
    return entries;
  });
}
