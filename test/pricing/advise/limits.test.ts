import { savingOf, savingWith } from './advice';
import { database, HOURS, LINUX, nat, NETWORK, ref, resource, server, WINDOWS } from './templates';

describe('where use is known', () => {
  const onDemand = 'on-demand-tables';
  const table = resource('AWS::DynamoDB::Table', {
    ProvisionedThroughput: { ReadCapacityUnits: 100, WriteCapacityUnits: 50 },
  });

  test('a table pays for its requests, if they cost less than its capacity', () => {
    const provisioned = HOURS * (100 * 0.000147 + 50 * 0.000735);
    expect(savingWith(onDemand, { It: table }, { resources: { It: { reads: 20, writes: 5 } } })).toBeCloseTo(
      provisioned - 20 * 0.1415 - 5 * 0.705,
      5,
    );
    // 400 million reads cost $56.60 and the capacity $37.56
    expect(savingWith(onDemand, { It: table }, { resources: { It: { reads: 400, writes: 5 } } })).toBeUndefined();
  });

  test('nothing is said of a table whose requests are assumed, or left out', () => {
    expect(savingOf(onDemand, { It: table })).toBeUndefined();
    expect(savingWith(onDemand, { It: table }, 'none')).toBeUndefined();
    expect(savingWith(onDemand, { It: table }, { resources: { It: { reads: 20 } } })).toBeUndefined();
  });

  test('much in few objects is tiered: half of 5,000 GB is not read, 2 million objects are watched', () => {
    const It = resource('AWS::S3::Bucket');
    const usage = (objects: number): object => ({ storedGb: 5000, objects, writes: 0 });
    const few = savingWith('intelligent-tiering', { It }, { resources: { It: { ...usage(2_000_000) } } });
    expect(few).toBeCloseTo(2500 * (0.023 - 0.0125) - 2000 * 0.0025, 5);
    const many = { resources: { It: { ...usage(20_000_000) } } };
    expect(savingWith('intelligent-tiering', { It }, many)).toBeUndefined();
    const Rules = [{ Status: 'Enabled', Transitions: [{ StorageClass: 'GLACIER_IR', TransitionInDays: 30 }] }];
    const ruled = resource('AWS::S3::Bucket', { LifecycleConfiguration: { Rules } });
    expect(savingWith('intelligent-tiering', { It: ruled }, { resources: { It: { ...usage(0) } } })).toBeUndefined();
  });
});

test('clusters of DocumentDB, Neptune and Redshift sleep outside office hours, and their storage stays', () => {
  const stopped = 1 - 50 / 168;
  const member = (type: string): object =>
    resource(type, { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: ref('Cluster') });
  const graph = { Cluster: resource('AWS::Neptune::DBCluster'), It: member('AWS::Neptune::DBInstance') };
  expect(savingOf('office-hours-clusters', graph)).toBeCloseTo(HOURS * 0.3627 * stopped, 5);
  const nodes = { ClusterType: 'single-node', NodeType: 'ra3.xlplus' };
  expect(savingOf('office-hours-clusters', { It: resource('AWS::Redshift::Cluster', nodes) })).toBeCloseTo(
    HOURS * 1.202 * stopped,
    5,
  );
  const global = resource('AWS::RDS::DBCluster', { Engine: 'aurora-mysql', GlobalClusterIdentifier: 'everywhere' });
  expect(savingOf('office-hours-clusters', { Cluster: global, It: member('AWS::RDS::DBInstance') })).toBeUndefined();
});

test('endpoints save what the usage file says of S3 and DynamoDB, and nothing that is assumed', () => {
  const network = { ...NETWORK, One: nat('A', 'Eip'), Eip: resource('AWS::EC2::EIP') };
  expect(savingOf('endpoints-instead-of-nat', network)).toBeUndefined();
  const usage = { resources: { One: { s3Gb: 20, dynamoDbGb: 5 } } };
  expect(savingWith('endpoints-instead-of-nat', network, usage)).toBeCloseTo((20 + 5) * 0.048, 6);
});

test('replicas that scaling adds sleep with their cluster: between none and two, one', () => {
  const resources = {
    Cluster: resource('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql' }),
    It: resource('AWS::RDS::DBInstance', { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: ref('Cluster') }),
    Target: resource('AWS::ApplicationAutoScaling::ScalableTarget', {
      ScalableDimension: 'rds:cluster:ReadReplicaCount',
      ResourceId: { 'Fn::Sub': 'cluster:${Cluster}' },
      MinCapacity: 0,
      MaxCapacity: 2,
    }),
  };
  expect(savingOf('office-hours-clusters', resources)).toBeCloseTo((1 + 1) * HOURS * 0.286 * (1 - 50 / 168), 5);
});

describe('what is not said', () => {
  test('no endpoint where there is one, nor where the VPC is elsewhere', () => {
    const Eip = resource('AWS::EC2::EIP');
    const gateway = (service: string): object =>
      resource('AWS::EC2::VPCEndpoint', { VpcId: ref('Vpc'), ServiceName: `com.amazonaws.eu-west-1.${service}` });
    const both = { ...NETWORK, Eip, One: nat('A', 'Eip'), S3: gateway('s3'), Tables: gateway('dynamodb') };
    expect(savingOf('endpoints-instead-of-nat', both)).toBeUndefined();
    const elsewhere = resource('AWS::EC2::NatGateway', { SubnetId: 'subnet-1' });
    expect(savingOf('endpoints-instead-of-nat', { One: elsewhere })).toBeUndefined();
    const usage = { assume: { s3Gb: 20, dynamoDbGb: 5 } };
    expect(savingWith('endpoints-instead-of-nat', both, usage)).toBeUndefined();
    expect(savingWith('endpoints-instead-of-nat', { One: elsewhere }, usage)).toBeUndefined();
  });

  test('no shorter retention of what goes to cold storage, nor of what is short', () => {
    const plan = (Lifecycle: object): object =>
      resource('AWS::Backup::BackupPlan', {
        BackupPlan: { BackupPlanRule: [{ TargetBackupVault: ref('Vault'), Lifecycle }] },
      });
    const Vault = resource('AWS::Backup::BackupVault');
    const saving = (Lifecycle: object): number | undefined =>
      savingOf('backup-retention', { Vault, It: plan(Lifecycle) });
    expect(saving({ DeleteAfterDays: 14 })).toBeUndefined();
    expect(saving({ MoveToColdStorageAfterDays: 30, DeleteAfterDays: 365 })).toBeUndefined();
    // For ever is a year of days: all but 14 of 365 are gone.
    expect(saving({})).toBeCloseTo((365 - 14) * 0.05, 5);
  });

  test('no Application Load Balancer for what is no web traffic', () => {
    const Listeners = [{ Protocol: 'HTTP' }, { Protocol: 'TCP' }];
    const It = resource('AWS::ElasticLoadBalancing::LoadBalancer', { Listeners });
    expect(savingOf('classic-load-balancers', { It })).toBeUndefined();
  });

  test('no office hours for what keeps some already', () => {
    const schedule = (call: string, at: string, target: string): object =>
      resource('AWS::Scheduler::Schedule', {
        ScheduleExpression: at,
        Target: { Arn: `arn:aws:scheduler:::aws-sdk:${call}`, Input: { 'Fn::Sub': `["\${${target}}"]` } },
      });
    const hours = (start: string, stop: string, target: string): object => ({
      Start: schedule(start, 'cron(0 6 ? * MON-FRI *)', target),
      Stop: schedule(stop, 'cron(0 22 ? * MON-FRI *)', target),
    });
    const It = server('m7g.large', LINUX);
    const ofServers = hours('ec2:startInstances', 'ec2:stopInstances', 'It');
    expect(savingOf('office-hours-servers', { It, ...ofServers })).toBeUndefined();
    const Db = database({ DBInstanceClass: 'db.m6g.large' });
    const ofDatabases = hours('rds:startDBInstance', 'rds:stopDBInstance', 'Db');
    expect(savingOf('office-hours-databases', { Db, ...ofDatabases })).toBeUndefined();
    const Cluster = resource('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql' });
    const One = resource('AWS::RDS::DBInstance', {
      DBInstanceClass: 'db.r6g.large',
      DBClusterIdentifier: ref('Cluster'),
    });
    const ofClusters = hours('rds:startDBCluster', 'rds:stopDBCluster', 'Cluster');
    expect(savingOf('office-hours-clusters', { Cluster, One, ...ofClusters })).toBeUndefined();
  });

  test('no Graviton for Windows, nor for an image that tells nothing', () => {
    expect(savingOf('graviton-servers', { It: server('m6i.large', WINDOWS) })).toBeUndefined();
    expect(savingOf('graviton-servers', { It: server('m6i.large', 'ami-12345678') })).toBeUndefined();
  });

  test('no type with fewer vCPUs: c4.8xlarge has 36, c6i.8xlarge 32', () => {
    expect(savingOf('previous-generation-servers', { It: server('c4.8xlarge', LINUX) })).toBeUndefined();
  });

  test('no gp3 where the speed of gp2 costs more: 250 GiB carry 188 MiB/s, 63 × $0.044 = $2.77, and save 250 × $0.022 = $5.50', () => {
    const volume = (Size: number): object => ({ It: resource('AWS::EC2::Volume', { Size }) });
    expect(savingOf('gp3-volumes', volume(250))).toBeCloseTo(250 * 0.022 - 63 * 0.044, 6);
  });

  test('nothing where a price is missing', () => {
    // Oracle does not run on Graviton, so no list has a price for it there.
    expect(
      savingOf('graviton-databases', {
        It: database({ Engine: 'oracle-se2', LicenseModel: 'license-included', DBInstanceClass: 'db.m5.large' }),
      }),
    ).toBeUndefined();
  });
});
