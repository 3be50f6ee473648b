import { costs, price, priceOf, ref, resource, usd } from '../../price';

/** Properties that are easily misread, each of which changes a bill. */
const LINUX = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64';
const WINDOWS = 'resolve:ssm:/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base';

test('an RDS instance in a cluster has no storage, backups or standby of its own', () => {
  const instance = { DBInstanceClass: 'db.r6g.large', AllocatedStorage: 100, MultiAZ: true, Iops: 5000 };
  const Cluster = resource('RDS::DBCluster', { Engine: 'aurora-postgresql' });
  expect(
    costs(priceOf(resource('RDS::DBInstance', { ...instance, DBClusterIdentifier: ref('Cluster') }), { Cluster })),
  ).toEqual({
    'Instance hours': usd(730 * 0.286),
  });
});

test('a file system is billed by its type: the same GiB and throughput at rates of their own', () => {
  const settings = { ThroughputCapacity: 64, AutomaticBackupRetentionDays: 0, DeploymentType: 'SINGLE_AZ_1' };
  const storage = (FileSystemType: string, configuration: string): number | undefined =>
    costs(priceOf(resource('FSx::FileSystem', { FileSystemType, StorageCapacity: 1024, [configuration]: settings })))[
      'Storage'
    ];
  expect(storage('WINDOWS', 'WindowsConfiguration')).toBe(usd(1024 * 0.143));
  expect(storage('OPENZFS', 'OpenZFSConfiguration')).toBe(usd(1024 * 0.099));
});

test('the lifecycle of a bucket is a property of it, and moves storage to another rate', () => {
  const Rules = [{ Status: 'Enabled', Transitions: [{ StorageClass: 'GLACIER_IR', TransitionInDays: 90 }] }];
  expect(costs(priceOf(resource('S3::Bucket', { LifecycleConfiguration: { Rules } })))).toMatchObject({
    Storage: usd(5 * 0.023),
    'Storage that rules have moved': usd(5 * 0.004),
  });
});

test.each(['Lambda::Alias', 'Lambda::Version'])('provisioned concurrency is billed with the %s that has it', (type) => {
  const Fn = resource('Lambda::Function', { MemorySize: 1024 });
  const ProvisionedConcurrencyConfig = { ProvisionedConcurrentExecutions: 2 };
  expect(costs(priceOf(resource(type, { FunctionName: ref('Fn'), ProvisionedConcurrencyConfig }), { Fn }))).toEqual({
    'Provisioned concurrency': usd(2 * 1 * 730 * 3600 * 0.000004646),
  });
  expect(priceOf(resource(type, { FunctionName: ref('Fn') }), { Fn }).status).toBe('free');
});

describe('an override of a launch template', () => {
  const template = (data: object): object => resource('EC2::LaunchTemplate', { LaunchTemplateData: data });
  const Launch = template({ InstanceType: 'm6i.large', ImageId: LINUX });
  const group = (...Overrides: object[]): object =>
    resource('AutoScaling::AutoScalingGroup', {
      MinSize: 1,
      MaxSize: 1,
      MixedInstancesPolicy: {
        LaunchTemplate: { LaunchTemplateSpecification: { LaunchTemplateId: ref('Launch') }, Overrides },
      },
    });
  const hours = (override: object, others: object = {}): unknown =>
    costs(priceOf(group(override), { Launch, ...others }))['Instance hours'];

  test('states the type, the image or a template of its own', () => {
    expect(hours({ InstanceType: 'm5.large' })).toBe(usd(730 * 0.107));
    expect(hours({ InstanceType: 'm7g.large' })).toBe(usd(730 * 0.091));
    expect(hours({ ImageId: WINDOWS })).toBe(usd(730 * 0.199));
    const Other = template({ InstanceType: 'm7g.large' });
    expect(hours({ LaunchTemplateSpecification: { LaunchTemplateId: ref('Other') } }, { Other })).toBe(
      usd(730 * 0.091),
    );
  });

  test('that is elsewhere, or that only requires something, leaves the type unknown', () => {
    const because = (override: object): string | undefined =>
      priceOf(group(override), { Launch }).missing?.[0]?.because;
    expect(because({ LaunchTemplateSpecification: { LaunchTemplateId: 'lt-0abc' } })).toBe(
      'its launch template is not among the inputs',
    );
    const InstanceRequirements = { VCpuCount: { Min: 2 }, MemoryMiB: { Min: 4096 } };
    const chosen = 'the instance type is chosen at launch, by what is required of it';
    expect(because({ InstanceRequirements })).toBe(chosen);
    const required = priceOf(
      resource('AutoScaling::AutoScalingGroup', {
        MinSize: 1,
        MaxSize: 1,
        LaunchTemplate: { LaunchTemplateId: ref('Launch') },
      }),
      { Launch: template({ InstanceRequirements }) },
    );
    expect(required.missing?.[0]?.because).toBe(chosen);
  });
});

test('the capacity of a group is what is desired, kept between its limits, with the limits as low and high', () => {
  const Launch = resource('EC2::LaunchTemplate', { LaunchTemplateData: { InstanceType: 'm6i.large', ImageId: LINUX } });
  const group = (sizes: object): object =>
    resource('AutoScaling::AutoScalingGroup', { LaunchTemplate: { LaunchTemplateId: ref('Launch') }, ...sizes });
  const monthly = (sizes: object): unknown => priceOf(group(sizes), { Launch }).lines[0]?.monthly;
  const SERVER = 730 * 0.107;
  const servers = (low: number, expected: number, high: number): object => ({
    low: usd(low * SERVER),
    expected: usd(expected * SERVER),
    high: usd(high * SERVER),
  });
  expect(monthly({ MinSize: '1', MaxSize: '5', DesiredCapacity: '3' })).toEqual(servers(1, 3, 5));
  expect(monthly({ MinSize: 1, MaxSize: 5 })).toEqual(servers(1, 1, 5));
  expect(monthly({ MinSize: 0, MaxSize: 0 })).toEqual(servers(0, 0, 0));
});

test('Fargate is billed by the task definition, and only the tasks that capacity providers give it', () => {
  const Task = resource('ECS::TaskDefinition', { Cpu: '512', Memory: '1024' });
  const Own = resource('ECS::CapacityProvider', { AutoScalingGroupProvider: { AutoScalingGroupArn: 'arn' } });
  const service = resource('ECS::Service', {
    TaskDefinition: ref('Task'),
    DesiredCount: 5,
    CapacityProviderStrategy: [
      { CapacityProvider: 'FARGATE', Base: 2, Weight: 1 },
      { CapacityProvider: ref('Own'), Weight: 2 },
    ],
  });
  // Two at the base and one of the other three; two run on servers that are billed by themselves.
  expect(costs(priceOf(service, { Task, Own }))).toEqual({
    'Fargate vCPU': usd(3 * 0.5 * 730 * 0.04048),
    'Fargate memory': usd(3 * 1 * 730 * 0.004445),
  });
});

test('Aurora I/O-Optimized costs more for instances and storage, and nothing for I/O', () => {
  const cluster = (StorageType: string): object => resource('RDS::DBCluster', { Engine: 'aurora-mysql', StorageType });
  const instance = resource('RDS::DBInstance', {
    DBInstanceClass: 'db.t4g.medium',
    Engine: 'aurora-mysql',
    DBClusterIdentifier: ref('Cluster'),
  });
  const rate = (type: string): string | undefined => {
    const { lines, missing = [] } = priceOf(instance, { Cluster: cluster(type) });
    return [...lines, ...missing][0]?.rate;
  };
  expect(rate('aurora')).toBe('rds/aurora-mysql/single-az/db.t4g.medium');
  expect(rate('aurora-iopt1')).toBe('rds/aurora-mysql-io-optimized/single-az/db.t4g.medium');
  const names = (type: string): string[] => Object.keys(costs(priceOf(cluster(type), {}, 'us-east-2')));
  expect(names('aurora')).toContain('I/O requests');
  expect(names('aurora-iopt1')).not.toContain('I/O requests');
});

test('gp3 includes 3,000 IOPS and 125 MiB/s, and bills what is beyond', () => {
  const volume = (Iops: number, Throughput: number): Record<string, number> =>
    costs(priceOf(resource('EC2::Volume', { VolumeType: 'gp3', Size: 100, Iops, Throughput })));
  expect(volume(3000, 125)).toEqual({ 'Volume storage': usd(100 * 0.088) });
  expect(volume(3001, 126)).toEqual({
    'Volume storage': usd(100 * 0.088),
    'Volume IOPS': usd(1 * 0.0055),
    'Volume throughput': usd(1 * 0.044),
  });
});

describe('what each resource includes', () => {
  const Task = resource('ECS::TaskDefinition', { Cpu: '256', Memory: '512', EphemeralStorage: { SizeInGiB: 20 } });
  const replication = { ReplicationInstanceClass: 'dms.t3.medium', AllocatedStorage: 50 };
  const openZfs = {
    DeploymentType: 'SINGLE_AZ_1',
    ThroughputCapacity: 64,
    AutomaticBackupRetentionDays: 0,
    DiskIopsConfiguration: { Mode: 'USER_PROVISIONED', Iops: 3072 },
  };
  const allotted: readonly (readonly [what: string, it: object])[] = [
    ['3,000 IOPS of a gp3 volume', resource('EC2::Volume', { VolumeType: 'gp3', Size: 10, Iops: 3000 })],
    [
      '3,000 IOPS of a gp3 database',
      resource('RDS::DBInstance', {
        DBInstanceClass: 'db.m6g.large',
        Engine: 'postgres',
        AllocatedStorage: 100,
        Iops: 3000,
        StorageType: 'gp3',
      }),
    ],
    ['512 MB of a function', resource('Lambda::Function', { EphemeralStorage: { Size: 512 } })],
    ['20 GB of a task', resource('ECS::Service', { LaunchType: 'FARGATE', TaskDefinition: ref('Task') })],
    ['50 GB of a replication instance', resource('DMS::ReplicationInstance', replication)],
    [
      '3 IOPS for each GiB of a file system',
      resource('FSx::FileSystem', { FileSystemType: 'OPENZFS', StorageCapacity: 1024, OpenZFSConfiguration: openZfs }),
    ],
    [
      '1 worker of an Airflow environment',
      resource('MWAA::Environment', { EnvironmentClass: 'mw1.small', MaxWorkers: 1 }),
    ],
  ];
  const EXTRA = /IOPS|storage over|Ephemeral|beyond the included|Additional workers/;

  test.each(allotted)('%s is in each of three, and none of them pays for it', (_, it) => {
    const { resources } = price({ One: it, Two: it, Three: it, Task }, 'us-east-1');
    const lines = resources.flatMap((each) => [...each.lines, ...(each.missing ?? [])]);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.filter(({ name }) => EXTRA.test(name))).toEqual([]);
  });

  test.each(allotted)('%s: three cost three times as much as one', (_, it) => {
    const one = price({ One: it, Task }, 'us-east-1').monthly.expected;
    const three = price({ One: it, Two: it, Three: it, Task }, 'us-east-1').monthly.expected;
    expect(three).toBeCloseTo(3 * one, 5);
  });
});
