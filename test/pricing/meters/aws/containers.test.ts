import { costs, priceOf, usd } from '../../price';

/** A task of 0.5 vCPU and 1 GB for a month on Fargate, Linux on x86. */
const VCPU = 730 * 0.5 * 0.04048;
const MEMORY = 730 * 1 * 0.004445;

const task = (properties: object = {}): object => ({
  Type: 'AWS::ECS::TaskDefinition',
  Properties: { Cpu: '512', Memory: '1024', RequiresCompatibilities: ['FARGATE'], ...properties },
});
const service = (properties: object): object => ({
  Type: 'AWS::ECS::Service',
  Properties: { TaskDefinition: { Ref: 'Task' }, Cluster: { Ref: 'Cluster' }, ...properties },
});
const Cluster = { Type: 'AWS::ECS::Cluster' };

describe('an ECS service', () => {
  const priced = (properties: object, others: object = {}): Record<string, number> =>
    costs(priceOf(service(properties), { Task: task(), Cluster, ...others }));

  test('on Fargate is billed by what its task definition asks for', () => {
    expect(priced({ LaunchType: 'FARGATE', DesiredCount: 3 })).toEqual({
      'Fargate vCPU': usd(3 * VCPU),
      'Fargate memory': usd(3 * MEMORY),
    });
  });

  test('reads sizes in words, extra storage and public addresses', () => {
    const Task = task({ Cpu: '1 vCPU', Memory: '2GB', EphemeralStorage: { SizeInGiB: 50 } });
    const NetworkConfiguration = { AwsvpcConfiguration: { AssignPublicIp: 'ENABLED', Subnets: ['a'] } };
    expect(priced({ LaunchType: 'FARGATE', NetworkConfiguration }, { Task })).toEqual({
      'Fargate vCPU': usd(730 * 1 * 0.04048),
      'Fargate memory': usd(730 * 2 * 0.004445),
      'Fargate storage over 20 GB': usd(730 * 30 * 0.000122),
      'Fargate public IPv4 addresses': usd(730 * 0.005),
    });
  });

  test('on ARM or Windows has rates of its own', () => {
    const arm = task({ RuntimePlatform: { CpuArchitecture: 'ARM64' } });
    expect(priced({ LaunchType: 'FARGATE' }, { Task: arm })).toEqual({
      'Fargate vCPU': usd(730 * 0.5 * 0.03238),
      'Fargate memory': usd(730 * 0.00356),
    });
    const windows = task({ RuntimePlatform: { OperatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } });
    expect(priced({ LaunchType: 'FARGATE' }, { Task: windows })).toEqual({
      'Fargate vCPU': usd(730 * 0.5 * 0.046552),
      'Fargate memory': usd(730 * 0.00511175),
      'Fargate Windows licence': usd(730 * 0.5 * 0.046),
    });
  });

  test('splits its tasks between capacity providers: the base first, the rest by weight', () => {
    const CapacityProviderStrategy = [
      { CapacityProvider: 'FARGATE', Base: 2, Weight: 1 },
      { CapacityProvider: 'FARGATE_SPOT', Weight: 3 },
    ];
    // Of 10 tasks, 2 are the base; of the other 8, 2 are on demand and 6 on spot.
    expect(priced({ CapacityProviderStrategy, DesiredCount: 10 })).toEqual({
      'Fargate vCPU': usd(4 * VCPU),
      'Fargate memory': usd(4 * MEMORY),
      'Fargate Spot vCPU': usd(6 * VCPU),
      'Fargate Spot memory': usd(6 * MEMORY),
    });
  });

  test('prices spot as a ceiling, and says so', () => {
    const spot = service({ CapacityProviderStrategy: [{ CapacityProvider: 'FARGATE_SPOT' }] });
    expect(priceOf(spot, { Task: task(), Cluster }).lines[0]).toMatchObject({
      note: 'at the on-demand rate, as a ceiling: spot prices move with the market and are in no catalogue',
    });
  });

  test("takes its cluster's strategy where it has none", () => {
    const DefaultCapacityProviderStrategy = [{ CapacityProvider: 'FARGATE', Weight: 1 }];
    const own = { Type: 'AWS::ECS::Cluster', Properties: { DefaultCapacityProviderStrategy } };
    const Association = {
      Type: 'AWS::ECS::ClusterCapacityProviderAssociations',
      Properties: { Cluster: { Ref: 'Cluster' }, DefaultCapacityProviderStrategy },
    };
    const expected = { 'Fargate vCPU': usd(VCPU), 'Fargate memory': usd(MEMORY) };
    expect(priced({}, { Cluster: own })).toEqual(expected);
    expect(priced({}, { Association })).toEqual(expected);
  });

  test('on servers of its own is free: the servers are billed', () => {
    const Provider = {
      Type: 'AWS::ECS::CapacityProvider',
      Properties: { AutoScalingGroupProvider: { AutoScalingGroupArn: 'arn' } },
    };
    const others = { Task: task(), Cluster, Provider };
    const strategy = { CapacityProviderStrategy: [{ CapacityProvider: { Ref: 'Provider' }, Weight: 1 }] };
    for (const properties of [strategy, { LaunchType: 'EC2' }, {}])
      expect(priceOf(service(properties), others).status).toBe('free');
  });

  test('whose cluster or task is elsewhere is unpriced, and says why', () => {
    const imported = { Cluster: { 'Fn::ImportValue': 'cluster' } };
    expect(priceOf(service(imported), { Task: task() })).toMatchObject({
      status: 'unpriced',
      missing: [{ because: 'its cluster, which decides what runs its tasks, is not among the inputs' }],
    });
    const { missing } = priceOf(service({ LaunchType: 'FARGATE', TaskDefinition: 'web:3' }), { Cluster });
    expect(missing?.map(({ because }) => because)).toContain('its task definition is not among the inputs');
  });

  describe('that scales', () => {
    const target = (properties: object): object => ({
      Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
      Properties: {
        ResourceId: { 'Fn::Join': ['/', ['service', { Ref: 'Cluster' }, { 'Fn::GetAtt': ['It', 'Name'] }]] },
        MinCapacity: 2,
        MaxCapacity: 6,
        ...properties,
      },
    });
    const Policy = {
      Type: 'AWS::ApplicationAutoScaling::ScalingPolicy',
      Properties: { ScalingTargetId: { Ref: 'Target' } },
    };
    const onFargate = service({ LaunchType: 'FARGATE', DesiredCount: 2 });

    test('ranges from the fewest to the most tasks', () => {
      const { lines } = priceOf(onFargate, { Task: task(), Cluster, Target: target({}), Policy });
      expect(lines[0]).toMatchObject({
        monthly: { low: usd(2 * VCPU), expected: usd(4 * VCPU), high: usd(6 * VCPU) },
        basis: 'default',
        note: 'expected: midpoint of minimum and maximum capacity',
      });
    });

    test('sleeps by its schedule', () => {
      const to = (count: number, schedule: string): object => ({
        Schedule: schedule,
        ScalableTargetAction: { MinCapacity: count, MaxCapacity: count },
      });
      // Weekdays from 8 to 18: 50 of 168 hours, MON being the vendor's day 2.
      const ScheduledActions = [to(4, 'cron(0 8 ? * MON-FRI *)'), to(0, 'cron(0 18 ? * 2-6 *)')];
      const { lines } = priceOf(onFargate, { Task: task(), Cluster, Target: target({ ScheduledActions }) });
      expect(lines[0]?.monthly.expected).toBe(usd((50 / 168) * 4 * VCPU));
    });

    test('at a rate holds what its only action asks for', () => {
      const daily = { Schedule: 'rate(1 day)', ScalableTargetAction: { MinCapacity: 3 } };
      const target3 = target({ ScheduledActions: [daily] });
      const { lines } = priceOf(onFargate, { Task: task(), Cluster, Target: target3 });
      expect(lines[0]?.monthly).toEqual({ low: usd(3 * VCPU), expected: usd(3 * VCPU), high: usd(6 * VCPU) });
    });

    test('for a term is priced as within it, and says so', () => {
      const sale = {
        Schedule: 'cron(0 0 * * ? *)',
        ScalableTargetAction: { MinCapacity: 4, MaxCapacity: 4 },
        StartTime: '2027-01-01T00:00:00Z',
        EndTime: '2027-02-01T00:00:00Z',
      };
      const { lines } = priceOf(onFargate, { Task: task(), Cluster, Target: target({ ScheduledActions: [sale] }) });
      expect(lines[0]).toMatchObject({
        monthly: { expected: usd(4 * VCPU) },
        note: 'as while its schedule applies, from 2027-01-01T00:00:00Z until 2027-02-01T00:00:00Z',
      });
    });

    test('at a single time cannot be followed', () => {
      const once = { Schedule: 'at(2026-01-01T00:00:00)', ScalableTargetAction: { MinCapacity: 1 } };
      const { missing } = priceOf(onFargate, { Task: task(), Cluster, Target: target({ ScheduledActions: [once] }) });
      expect(missing?.[0]?.because).toBe('"at(2026-01-01T00:00:00)" does not ring at recurring times');
    });
  });
});

test('an ECS cluster is free, but for Container Insights', () => {
  expect(priceOf(Cluster).status).toBe('free');
  const insights = { ClusterSettings: [{ Name: 'containerInsights', Value: 'enabled' }] };
  expect(costs(priceOf({ Type: 'AWS::ECS::Cluster', Properties: insights }))).toEqual({
    'Container Insights metrics': usd(25 * 0.3),
  });
});

describe('EKS', () => {
  test('bills a cluster by the hour', () => {
    expect(costs(priceOf({ Type: 'AWS::EKS::Cluster' }))).toEqual({ Cluster: usd(730 * 0.1) });
  });

  test('in Auto Mode chooses instances that no template tells', () => {
    const auto = { Type: 'AWS::EKS::Cluster', Properties: { ComputeConfig: { Enabled: true } } };
    expect(priceOf(auto)).toMatchObject({
      status: 'unpriced',
      missing: [{ name: 'Auto Mode instances', because: 'Auto Mode chooses instances as pods ask for them' }],
    });
  });

  test('names the rate of a capability', () => {
    const argo = { Type: 'AWS::EKS::Capability', Properties: { Type: 'ARGOCD' } };
    expect(priceOf(argo).missing?.[0]?.rate).toBe('eks/capability-argocd');
  });

  const group = (properties: object): object => ({
    Type: 'AWS::EKS::Nodegroup',
    Properties: { ScalingConfig: { MinSize: 1, DesiredSize: 2, MaxSize: 4 }, Subnets: ['subnet-1'], ...properties },
  });

  test('bills the nodes of a group as servers', () => {
    const { lines } = priceOf(group({ InstanceTypes: ['m5.large'], DiskSize: 40 }));
    expect(lines.map(({ name, monthly }) => [name, monthly])).toEqual([
      ['Instance hours', { low: usd(730 * 0.107), expected: usd(2 * 730 * 0.107), high: usd(4 * 730 * 0.107) }],
      ['Root volume storage', { low: usd(40 * 0.088), expected: usd(2 * 40 * 0.088), high: usd(4 * 40 * 0.088) }],
    ]);
  });

  test("takes type and disk from a group's launch template", () => {
    const Template = {
      Type: 'AWS::EC2::LaunchTemplate',
      Properties: {
        LaunchTemplateData: {
          InstanceType: 'm5.large',
          BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 100, VolumeType: 'gp3' } }],
        },
      },
    };
    const it = group({ LaunchTemplate: { Id: { Ref: 'Template' } }, CapacityType: 'SPOT' });
    expect(costs(priceOf(it, { Template }))).toEqual({
      'Spot instance hours': usd(2 * 730 * 0.107),
      'Root volume storage': usd(2 * 100 * 0.088),
    });
  });

  test('assumes pods under a Fargate profile', () => {
    expect(costs(priceOf({ Type: 'AWS::EKS::FargateProfile' }))).toEqual({
      'Fargate vCPU': usd(2 * 0.25 * 730 * 0.04048),
      'Fargate memory': usd(2 * 0.5 * 730 * 0.004445),
    });
  });
});

describe('an App Runner service', () => {
  const runner = (properties: object, others: object = {}): Record<string, number> =>
    costs(priceOf({ Type: 'AWS::AppRunner::Service', Properties: properties }, others));

  test('is billed for memory at all times and for vCPU while it is active', () => {
    expect(runner({ InstanceConfiguration: { Cpu: '1024', Memory: '2 GB' } })).toEqual({
      'Provisioned memory': usd(730 * 2 * 0.007),
      'Active vCPU': usd(200 * 0.064),
      'Automatic deployments': 1,
    });
  });

  test('keeps as many instances warm as its scaling says', () => {
    const Scaling = { Type: 'AWS::AppRunner::AutoScalingConfiguration', Properties: { MinSize: 3 } };
    const source = { AutoDeploymentsEnabled: false, CodeRepository: { RepositoryUrl: 'https://example.com' } };
    const properties = { AutoScalingConfigurationArn: { Ref: 'Scaling' }, SourceConfiguration: source };
    expect(runner(properties, { Scaling })).toEqual({
      'Provisioned memory': usd(3 * 730 * 2 * 0.007),
      'Active vCPU': usd(200 * 0.064),
      Builds: usd(60 * 0.005),
    });
  });
});

describe('a Batch compute environment', () => {
  const batch = (resources: object): object => ({
    Type: 'AWS::Batch::ComputeEnvironment',
    Properties: { Type: 'MANAGED', ComputeResources: resources },
  });

  test('on Fargate is billed by the size of its jobs', () => {
    expect(costs(priceOf(batch({ Type: 'FARGATE', MaxvCpus: 16 })))).toEqual({
      'Fargate vCPU': usd(100 * 0.04048),
      'Fargate memory': usd(100 * 2 * 0.004445),
    });
  });

  test('on servers is billed by the hour of the first type', () => {
    expect(costs(priceOf(batch({ Type: 'EC2', InstanceTypes: ['m5.large', 'c5.large'] })))).toEqual({
      'Instance hours': usd(100 * 0.107),
    });
  });

  test('that leaves the type to Batch, or keeps vCPUs, cannot be priced', () => {
    expect(priceOf(batch({ Type: 'EC2', InstanceTypes: ['optimal'] })).missing?.[0]?.because).toBe(
      'Batch chooses the instance type: optimal is none',
    );
    expect(priceOf(batch({ Type: 'EC2', InstanceTypes: ['m5.large'], MinvCpus: 8 })).status).toBe('unpriced');
  });

  test('that is unmanaged is free', () => {
    expect(priceOf({ Type: 'AWS::Batch::ComputeEnvironment', Properties: { Type: 'UNMANAGED' } }).status).toBe('free');
  });
});

describe('Lightsail', () => {
  const lightsail = (type: string, properties: object = {}): Record<string, number> =>
    costs(priceOf({ Type: `AWS::Lightsail::${type}`, Properties: properties }));

  test('bills instances by bundle, system and addresses', () => {
    const bundle = (BundleId: string): Record<string, number> => lightsail('Instance', { BundleId });
    expect(bundle('micro_3_0')).toEqual({ 'Instance bundle': usd(730 * 0.0094) });
    expect(bundle('small_win_3_0')).toEqual({ 'Instance bundle': usd(730 * 0.02956) });
    expect(bundle('nano_ipv6_3_0')).toEqual({ 'Instance bundle': usd(730 * 0.0047) });
    const old = { Type: 'AWS::Lightsail::Instance', Properties: { BundleId: 'nano_2_0' } };
    expect(priceOf(old).missing?.[0]?.rate).toBe('lightsail/instance-bundle-nano_2_0');
  });

  test('bills databases, twice with a standby', () => {
    const database = (id: string): Record<string, number> => lightsail('Database', { RelationalDatabaseBundleId: id });
    expect(database('micro_2_0')).toEqual({ 'Database bundle': usd(730 * 0.02016) });
    expect(database('micro_ha_2_0')).toEqual({ 'Database bundle': usd(730 * 0.04032) });
  });

  test('bills containers by node, disks by GB, and the rest at one price', () => {
    expect(lightsail('Container', { Power: 'micro', Scale: 2 })).toEqual({ Nodes: usd(2 * 730 * 0.01344086) });
    expect(lightsail('Disk', { SizeInGb: 64 })).toEqual({ 'Block storage': usd(64 * 0.1) });
    expect(lightsail('LoadBalancer')).toEqual({ 'Load balancer': usd(730 * 0.024193548) });
    expect(lightsail('StaticIp')).toEqual({ 'Unattached address': usd(730 * 0.005) });
    expect(lightsail('StaticIp', { AttachedTo: 'web' })).toEqual({});
    expect(lightsail('DiskSnapshot')).toEqual({ Storage: usd(20 * 0.05) });
  });

  test('names the rates of bundles that have no price', () => {
    const bucket = { Type: 'AWS::Lightsail::Bucket', Properties: { BundleId: 'small_1_0' } };
    expect(priceOf(bucket)).toMatchObject({
      status: 'unpriced',
      missing: [{ rate: 'lightsail/bucket-bundle-small_1_0', because: 'the catalogue has no price in eu-west-1' }],
    });
  });
});
