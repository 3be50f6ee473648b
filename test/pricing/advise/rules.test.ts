import { RULES } from '../../../lib/pricing/advise/rules';
import { usd } from '../price';
import { savingOf } from './advice';
import { database, endpoint, HOURS, LINUX, nat, NETWORK, ref, resource, server, WINDOWS } from './templates';

/** Each rule with a template, and what it saves there at the list prices of eu-west-1. */
const CASES: readonly (readonly [rule: string, resources: object, saving: number])[] = [
  ['idle-addresses', { It: resource('AWS::EC2::EIP') }, HOURS * 0.005],
  [
    'duplicate-endpoints',
    { ...NETWORK, One: endpoint('sqs', 'A'), Two: endpoint('sqs', 'A') },
    HOURS * 0.011, // what the second one carries goes through the first
  ],
  ['gateway-endpoints', { ...NETWORK, It: endpoint('s3', 'A') }, HOURS * 0.011 + 10 * 0.01],
  ['endpoint-zones', { ...NETWORK, It: endpoint('sqs', 'A', 'B') }, HOURS * 0.011],
  [
    'shared-nat-gateway',
    {
      ...NETWORK,
      EipA: resource('AWS::EC2::EIP'),
      EipB: resource('AWS::EC2::EIP'),
      One: nat('A', 'EipA'),
      Two: nat('B', 'EipB'),
    },
    HOURS * (0.048 + 0.005), // with its address, and without its traffic
  ],
  ['shared-keys', { One: resource('AWS::KMS::Key'), Two: resource('AWS::KMS::Key') }, 1],
  ['dashboards', { It: resource('AWS::CloudWatch::Dashboard') }, 3],
  [
    'single-zone-databases',
    { It: database({ DBInstanceClass: 'db.m6g.large', MultiAZ: true }) },
    HOURS * (0.336 - 0.168) + 100 * (0.254 - 0.127),
  ],
  [
    'cluster-readers',
    {
      Cluster: resource('AWS::RDS::DBCluster', { Engine: 'aurora-mysql' }),
      Writer: resource('AWS::RDS::DBInstance', {
        DBClusterIdentifier: ref('Cluster'),
        DBInstanceClass: 'db.t4g.medium',
      }),
      Reader: resource('AWS::RDS::DBInstance', {
        DBClusterIdentifier: ref('Cluster'),
        DBInstanceClass: 'db.t4g.medium',
      }),
    },
    HOURS * 0.078,
  ],
  [
    'single-node-caches',
    {
      It: resource('AWS::ElastiCache::ReplicationGroup', {
        Engine: 'valkey',
        CacheNodeType: 'cache.m6g.large',
        NumCacheClusters: 2,
      }),
    },
    HOURS * 0.1312,
  ],
  [
    'provisioned-concurrency',
    {
      Code: resource('AWS::Lambda::Function', { MemorySize: 1024, Architectures: ['arm64'] }),
      It: resource('AWS::Lambda::Alias', {
        FunctionName: ref('Code'),
        ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 1 },
      }),
    },
    HOURS * 3600 * 0.0000037168 - 100_000 * 0.2 * (0.0000133334 - 0.0000086726), // runs cost more on instances that are cold
  ],
  ['detailed-monitoring', { It: server('m7g.large', LINUX, { Monitoring: true }) }, 7 * 0.3],
  ['high-resolution-alarms', { It: resource('AWS::CloudWatch::Alarm', { Period: 10 }) }, 0.3 - 0.1],
  ['gp3-volumes', { It: resource('AWS::EC2::Volume', { Size: 100 }) }, 100 * (0.11 - 0.088)],
  [
    'io1-volumes', // 1,000 IOPS of io1 carry 250 MiB/s, 125 beyond what gp3 includes
    { It: resource('AWS::EC2::Volume', { Size: 100, VolumeType: 'io1', Iops: 1000 }) },
    100 * (0.138 - 0.088) + 1000 * 0.072 - 125 * 0.044,
  ],
  [
    'gp3-baseline',
    { It: resource('AWS::EC2::Volume', { Size: 100, VolumeType: 'gp3', Iops: 5000, Throughput: 225 }) },
    2000 * 0.0055 + 100 * 0.044,
  ],
  ['previous-generation-servers', { It: server('m4.large', LINUX) }, HOURS * (0.111 - 0.107)],
  ['graviton-servers', { It: server('m6i.large', LINUX) }, HOURS * (0.107 - 0.091)],
  ['amd-servers', { It: server('m5.large', WINDOWS) }, HOURS * (0.199 - 0.1883)],
  ['previous-generation-databases', { It: database({ DBInstanceClass: 'db.m4.large' }) }, HOURS * (0.193 - 0.189)],
  ['graviton-databases', { It: database({ DBInstanceClass: 'db.m5.large' }) }, HOURS * (0.189 - 0.168)],
  [
    'previous-generation-caches',
    {
      It: resource('AWS::ElastiCache::CacheCluster', {
        Engine: 'memcached',
        CacheNodeType: 'cache.t2.medium',
        NumCacheNodes: 1,
      }),
    },
    HOURS * (0.073 - 0.072),
  ],
  [
    'graviton-caches',
    {
      It: resource('AWS::ElastiCache::CacheCluster', {
        Engine: 'redis',
        CacheNodeType: 'cache.m5.large',
        NumCacheNodes: 1,
      }),
    },
    HOURS * (0.172 - 0.164),
  ],
  [
    'valkey-caches',
    {
      It: resource('AWS::ElastiCache::ReplicationGroup', {
        Engine: 'redis',
        CacheNodeType: 'cache.m6g.large',
        NumCacheClusters: 1,
      }),
    },
    HOURS * (0.164 - 0.1312),
  ],
  [
    'arm64-tasks',
    {
      Task: resource('AWS::ECS::TaskDefinition', { Cpu: '1024', Memory: '2048' }),
      It: resource('AWS::ECS::Service', { LaunchType: 'FARGATE', DesiredCount: 1, TaskDefinition: ref('Task') }),
    },
    HOURS * (0.04048 - 0.03238 + 2 * (0.004445 - 0.00356)),
  ],
  [
    'single-instance-brokers',
    {
      It: resource('AWS::AmazonMQ::Broker', {
        EngineType: 'ACTIVEMQ',
        DeploymentMode: 'ACTIVE_STANDBY_MULTI_AZ',
        HostInstanceType: 'mq.m5.large',
      }),
    },
    HOURS * (0.642 - 0.321),
  ],
  [
    'office-hours-fleets', // with its volumes: 8 GiB of gp3 as the image has
    {
      Launch: resource('AWS::EC2::LaunchTemplate', {
        LaunchTemplateData: { InstanceType: 'm7g.large', ImageId: LINUX },
      }),
      It: resource('AWS::AutoScaling::AutoScalingGroup', {
        MinSize: 2,
        MaxSize: 2,
        VPCZoneIdentifier: ['subnet-1'],
        LaunchTemplate: { LaunchTemplateId: ref('Launch') },
      }),
    },
    2 * (HOURS * 0.091 + 8 * 0.088) * (1 - 50 / 168),
  ],
  ['reserved-servers', { It: server('m5.large', LINUX) }, HOURS * (0.107 - 0.067)],
  [
    'single-zone-replication',
    { It: resource('AWS::DMS::ReplicationInstance', { ReplicationInstanceClass: 'dms.t3.medium', MultiAZ: true }) },
    HOURS * (0.156 - 0.078),
  ],
  [
    'database-volumes',
    { It: database({ DBInstanceClass: 'db.m6g.large', StorageType: 'io1', Iops: 1000 }) },
    100 * (0.138 - 0.127) + 1000 * 0.11,
  ],
  [
    'arm64-functions', // 100,000 runs of 0.2 s with 1 GB
    { It: resource('AWS::Lambda::Function', { Runtime: 'nodejs22.x', MemorySize: 1024 }) },
    100_000 * 0.2 * (0.0000166667 - 0.0000133334),
  ],
  [
    'log-class', // 5 GB a month
    { It: resource('AWS::Logs::LogGroup') },
    5 * (0.57 - 0.285),
  ],
  [
    'log-retention', // 5 GB a month at 15 %: of twelve months, 30 days are kept
    { It: resource('AWS::Logs::LogGroup') },
    5 * 0.15 * 0.03 * (12 - 30 / (365 / 12)),
  ],
  [
    'snapshot-retention', // of 1 GB that changes each day
    {
      It: resource('AWS::DLM::LifecyclePolicy', { PolicyDetails: { Schedules: [{ RetainRule: { Count: 30 } }] } }),
    },
    (29 - 6) * 1 * 0.05,
  ],
  [
    'backup-retention', // of 1 GB that changes each day, 35 days of it
    {
      Vault: resource('AWS::Backup::BackupVault'),
      It: resource('AWS::Backup::BackupPlan', {
        BackupPlan: { BackupPlanRule: [{ TargetBackupVault: ref('Vault'), Lifecycle: { DeleteAfterDays: 35 } }] },
      }),
    },
    (35 - 14) * 1 * 0.05,
  ],
  [
    'classic-load-balancers', // its 100 GB are 100 hours of a capacity unit, at the same price
    {
      It: resource('AWS::ElasticLoadBalancing::LoadBalancer', {
        Scheme: 'internal',
        Listeners: [{ Protocol: 'https', LoadBalancerPort: '443' }],
      }),
    },
    HOURS * (0.028 - 0.0252) + 100 * (0.008 - 0.008),
  ],
  [
    'office-hours-clusters', // both instances, and not the storage
    {
      Cluster: resource('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql' }),
      One: resource('AWS::RDS::DBInstance', { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: ref('Cluster') }),
      Two: resource('AWS::RDS::DBInstance', { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: ref('Cluster') }),
    },
    2 * HOURS * 0.286 * (1 - 50 / 168),
  ],
  [
    'office-hours-tasks', // 1 vCPU and 2 GB
    {
      Task: resource('AWS::ECS::TaskDefinition', { Cpu: '1024', Memory: '2048' }),
      It: resource('AWS::ECS::Service', { LaunchType: 'FARGATE', TaskDefinition: ref('Task') }),
    },
    HOURS * (0.04048 + 2 * 0.004445) * (1 - 50 / 168),
  ],
  ['supported-kubernetes', { It: resource('AWS::EKS::Cluster', { Version: '1.29' }) }, HOURS * 0.5],
  [
    'supported-databases',
    {
      Cluster: resource('AWS::RDS::DBCluster', { Engine: 'aurora-mysql', EngineVersion: '5.7.mysql_aurora.2.11.3' }),
      It: resource('AWS::RDS::DBInstance', { DBClusterIdentifier: ref('Cluster'), DBInstanceClass: 'db.r5.large' }),
    },
    HOURS * 2 * 0.112,
  ],
  [
    'supported-databases',
    {
      Cluster: resource('AWS::DocDB::DBCluster', { EngineVersion: '3.6.0' }),
      It: resource('AWS::DocDB::DBInstance', { DBClusterIdentifier: ref('Cluster'), DBInstanceClass: 'db.t3.medium' }),
    },
    HOURS * 2 * 0.0336,
  ],
  [
    'supported-databases',
    {
      It: resource('AWS::ElastiCache::ReplicationGroup', {
        Engine: 'redis',
        EngineVersion: '5.0.6',
        CacheNodeType: 'cache.m6g.large',
        NumCacheClusters: 2,
      }),
    },
    HOURS * 2 * 0.131,
  ],
  ['office-hours-servers', { It: server('m7g.large', LINUX) }, HOURS * 0.091 * (1 - 50 / 168)],
  ['office-hours-databases', { It: database({ DBInstanceClass: 'db.m6g.large' }) }, HOURS * 0.168 * (1 - 50 / 168)],
];

test.each(CASES)('%s saves the difference of the list prices', (rule, resources, amount) => {
  expect(savingOf(rule, resources)).toBeCloseTo(usd(amount), 5);
});

test('there are 46 rules, and no two of one name', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(46);
});

test.each(CASES.filter(([name]) => RULES.find((rule) => rule.name === name)?.scope === 'outside-production'))(
  '%s leaves production alone',
  (rule, resources) => {
    expect(savingOf(rule, resources, 'production')).toBeUndefined();
    expect(savingOf(rule, resources, 'shop')).toBeUndefined();
  },
);

test('a fleet that always runs is reserved at its least: 2 of 2 to 4 servers', () => {
  const resources = {
    Launch: resource('AWS::EC2::LaunchTemplate', {
      LaunchTemplateData: { InstanceType: 'm5.large', ImageId: WINDOWS },
    }),
    It: resource('AWS::AutoScaling::AutoScalingGroup', {
      MinSize: 2,
      MaxSize: 4,
      LaunchTemplate: { LaunchTemplateId: ref('Launch') },
    }),
  };
  expect(savingOf('reserved-servers', resources, 'production')).toBeUndefined(); // Windows has no reserved price
  const onLinux = {
    ...resources,
    Launch: resource('AWS::EC2::LaunchTemplate', { LaunchTemplateData: { InstanceType: 'm5.large', ImageId: LINUX } }),
  };
  expect(savingOf('reserved-servers', onLinux, 'production')).toBeCloseTo(2 * HOURS * (0.107 - 0.067), 6);
});
