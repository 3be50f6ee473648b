import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { HOLDER_TYPES } from '../../../lib/pricing/protection/data-holders';
import { BACKED_UP, BY_TAG, byStanding, coverageOf, daily } from './stacks';

/** What backs a resource up beside any plan; the word for nothing where it is uncovered. */
function ownOf(Type: string, Properties: object, others: Readonly<Record<string, object>> = {}): string | undefined {
  const { ownBackups, uncovered } = coverageOf({ Data: { Type, Properties }, ...others });
  const isUncovered = uncovered.some(({ logicalId }) => logicalId === 'Data');
  return isUncovered ? 'nothing' : ownBackups.find(({ logicalId }) => logicalId === 'Data')?.ownBackups;
}

test('every type is one that CloudFormation has', () => {
  const spec = loadAwsServiceSpecSync();
  const unknown = HOLDER_TYPES.filter(
    (type) => spec.lookup('resource', 'cloudFormationType', 'equals', type).length === 0,
  );
  expect(unknown).toEqual([]);
});

describe('backups of a service of its own', () => {
  test.each<[type: string, properties: object, own: string | undefined]>([
    ['AWS::RDS::DBInstance', {}, 'automated backups, kept 1 day'],
    ['AWS::RDS::DBInstance', { BackupRetentionPeriod: 7 }, 'automated backups, kept 7 days'],
    ['AWS::RDS::DBInstance', { BackupRetentionPeriod: 0 }, 'nothing'],
    ['AWS::RDS::DBCluster', { BackupRetentionPeriod: 35 }, 'automated backups, kept 35 days'],
    ['AWS::DocDB::DBCluster', {}, 'automated backups, kept 1 day'],
    ['AWS::Redshift::Cluster', { AutomatedSnapshotRetentionPeriod: 0 }, 'nothing'],
    ['AWS::DynamoDB::Table', {}, 'nothing'],
    [
      'AWS::DynamoDB::Table',
      { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
      'point-in-time recovery over 35 days',
    ],
    ['AWS::EFS::FileSystem', { BackupPolicy: { Status: 'ENABLED' } }, 'automatic backups, kept 35 days'],
    ['AWS::EFS::FileSystem', { BackupPolicy: { Status: 'DISABLED' } }, 'nothing'],
    ['AWS::FSx::FileSystem', { FileSystemType: 'WINDOWS' }, 'automatic backups, kept 30 days'],
    [
      'AWS::FSx::FileSystem',
      { FileSystemType: 'LUSTRE', LustreConfiguration: { DeploymentType: 'PERSISTENT_2' } },
      'nothing',
    ],
    ['AWS::Timestream::Table', { DatabaseName: 'metrics' }, 'nothing'],
    ['AWS::DSQL::Cluster', {}, 'nothing'],
  ])('%s with %j has %s', (type, properties, own) => {
    expect(ownOf(type, properties)).toBe(own);
  });

  test('of a volume of ONTAP are those of its file system', () => {
    const FileSystem = {
      Type: 'AWS::FSx::FileSystem',
      Properties: { FileSystemType: 'ONTAP', OntapConfiguration: { AutomaticBackupRetentionDays: 14 } },
    };
    const Machine = { Type: 'AWS::FSx::StorageVirtualMachine', Properties: { FileSystemId: { Ref: 'FileSystem' } } };
    const volume = { VolumeType: 'ONTAP', OntapConfiguration: { StorageVirtualMachineId: { Ref: 'Machine' } } };
    expect(ownOf('AWS::FSx::Volume', volume, { FileSystem, Machine })).toBe('automatic backups, kept 14 days');
  });

  test('of a global table are those of the replica that stands here', () => {
    const here = { Region: 'eu-west-1', PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } };
    const there = { Region: 'us-east-1' };
    expect(ownOf('AWS::DynamoDB::GlobalTable', { Replicas: [there, here] })).toBe(
      'point-in-time recovery over 35 days',
    );
    const Tagged = {
      Type: 'AWS::DynamoDB::GlobalTable',
      Properties: { Replicas: [{ ...there }, { Region: 'eu-west-1', Tags: BACKED_UP }] },
    };
    expect(byStanding({ Tagged, ...daily(BY_TAG) })).toEqual({ planned: ['Tagged'] });
  });
});

describe('what holds no data of its own', () => {
  test.each<[what: string, type: string, properties: object]>([
    ['an instance of a cluster', 'AWS::RDS::DBInstance', { DBClusterIdentifier: 'cluster' }],
    ['a replica', 'AWS::RDS::DBInstance', { SourceDBInstanceIdentifier: 'source' }],
    ['a server whose image fills all it has', 'AWS::EC2::Instance', { ImageId: 'ami-1' }],
    ['a file system for scratch', 'AWS::FSx::FileSystem', { FileSystemType: 'LUSTRE' }],
    ['an SAP application that is no database', 'AWS::SystemsManagerSAP::Application', { ApplicationType: 'SAP_ABAP' }],
  ])('%s', (_, Type, Properties) => {
    expect(byStanding({ It: { Type, Properties } })).toEqual({});
  });
});

describe('servers', () => {
  const BlockDeviceMappings = [{ DeviceName: '/dev/xvdf', Ebs: { VolumeSize: 200 } }];
  const server = (more: object): object => ({
    Type: 'AWS::EC2::Instance',
    Properties: { BlockDeviceMappings, ...more },
  });
  const Volume = { Type: 'AWS::EC2::Volume', Properties: { Size: 10 } };
  const Attachment = {
    Type: 'AWS::EC2::VolumeAttachment',
    Properties: { VolumeId: { Ref: 'Volume' }, InstanceId: { Ref: 'Server' } },
  };

  test('with data volumes are backed up with these', () => {
    expect(byStanding({ Server: server({}) })).toEqual({ uncovered: ['Server'] });
    expect(byStanding({ Server: server({ Tags: BACKED_UP }), ...daily(BY_TAG) })).toEqual({ planned: ['Server'] });
  });

  test('are backed up with what is attached to them', () => {
    const Server = { Type: 'AWS::EC2::Instance', Properties: { Tags: BACKED_UP } };
    expect(byStanding({ Server, Volume, Attachment, ...daily(BY_TAG) })).toEqual({ planned: ['Volume'] });
  });
});

describe('lifecycle policies', () => {
  const policy = (details: object, more: object = {}): object => ({
    Type: 'AWS::DLM::LifecyclePolicy',
    Properties: {
      State: 'ENABLED',
      PolicyDetails: { ResourceTypes: ['VOLUME'], TargetTags: BACKED_UP, ...details },
      ...more,
    },
  });
  const Volume = { Type: 'AWS::EC2::Volume', Properties: { Size: 10, Tags: BACKED_UP } };
  const Other = { Type: 'AWS::EC2::Volume', Properties: { Size: 10 } };

  test('back up the volumes that bear one of their tags, and are no plan', () => {
    expect(byStanding({ Volume, Other, Policy: policy({}) })).toEqual({ uncovered: ['Other'], ownBackups: ['Volume'] });
    expect(ownOf('AWS::EC2::Volume', Volume.Properties, { Policy: policy({}) })).toBe('snapshots by Policy');
  });

  test('back up nothing where they are off, or for servers', () => {
    expect(byStanding({ Volume, Policy: policy({}, { State: 'DISABLED' }) })).toEqual({ uncovered: ['Volume'] });
    expect(byStanding({ Volume, Policy: policy({ ResourceTypes: ['INSTANCE'] }) })).toEqual({ uncovered: ['Volume'] });
  });

  test('by default back up all volumes but those that are excluded', () => {
    const Policy = {
      Type: 'AWS::DLM::LifecyclePolicy',
      Properties: { DefaultPolicy: 'VOLUME', Exclusions: { ExcludeTags: BACKED_UP } },
    };
    expect(byStanding({ Volume, Other, Policy })).toEqual({ uncovered: ['Volume'], ownBackups: ['Other'] });
  });
});

describe('a bucket is for logs and holds no data', () => {
  const Logs = { Type: 'AWS::S3::Bucket', Properties: {} };
  const named = { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'all-logs' } };

  test.each<[where: string, type: string, properties: object]>([
    ['a trail', 'AWS::CloudTrail::Trail', { S3BucketName: { Ref: 'Logs' } }],
    ['a flow log', 'AWS::EC2::FlowLog', { LogDestination: { 'Fn::Sub': '${Logs.Arn}/network' } }],
    [
      'a distribution',
      'AWS::CloudFront::Distribution',
      { DistributionConfig: { Logging: { Bucket: { 'Fn::GetAtt': ['Logs', 'DomainName'] } } } },
    ],
    [
      'a load balancer',
      'AWS::ElasticLoadBalancingV2::LoadBalancer',
      { LoadBalancerAttributes: [{ Key: 'access_logs.s3.bucket', Value: { Ref: 'Logs' } }] },
    ],
    ['a firewall', 'AWS::WAFv2::LoggingConfiguration', { LogDestinationConfigs: [{ 'Fn::GetAtt': ['Logs', 'Arn'] }] }],
  ])('where %s writes to it', (_, Type, Properties) => {
    expect(byStanding({ Logs, Writer: { Type, Properties } })).toEqual({});
  });

  test('where another bucket does, and not that bucket itself', () => {
    const Properties = { LoggingConfiguration: { DestinationBucketName: { Ref: 'Logs' } } };
    expect(byStanding({ Logs, Objects: { Type: 'AWS::S3::Bucket', Properties } })).toEqual({ uncovered: ['Objects'] });
  });

  test.each(['all-logs', 'arn:aws:s3:::all-logs/network', 'all-logs.s3.eu-west-1.amazonaws.com'])(
    'named as %s',
    (name) => {
      expect(
        byStanding({ Logs: named, Flows: { Type: 'AWS::EC2::FlowLog', Properties: { LogDestination: name } } }),
      ).toEqual({});
    },
  );
});
