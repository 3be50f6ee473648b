import { Program, presented, properties } from './written';

test('a service on Fargate says where its tasks stand, and has none unless it says how many', () => {
  const service = {
    cluster: 'arn:cluster',
    taskDefinition: 'arn:task',
    launchType: 'FARGATE',
    networkConfiguration: { subnets: ['subnet-1'], assignPublicIp: true },
    deploymentMaximumPercent: 200,
    volumeConfiguration: { name: 'data', managedEbsVolume: { roleArn: 'arn:role', sizeInGb: 20 } },
  };
  const expected = {
    Cluster: 'arn:cluster',
    TaskDefinition: 'arn:task',
    LaunchType: 'FARGATE',
    NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ['subnet-1'], AssignPublicIp: 'ENABLED' } },
    DeploymentConfiguration: { MaximumPercent: 200 },
    VolumeConfigurations: [{ Name: 'data', ManagedEBSVolume: { RoleArn: 'arn:role', SizeInGiB: 20 } }],
  };
  expect(properties('aws:ecs/service:Service', service)).toEqual({ DesiredCount: 0, ...expected });
  expect(properties('aws:ecs/service:Service', { ...service, desiredCount: 3 })).toEqual({
    ...expected,
    DesiredCount: 3,
  });
});

test('a task has its containers as text of JSON', () => {
  expect(
    properties('aws:ecs/taskDefinition:TaskDefinition', {
      family: 'web',
      cpu: '512',
      memory: '1024',
      containerDefinitions: '[{"name":"web","portMappings":[{"containerPort":80}]}]',
      ephemeralStorage: { sizeInGib: 30 },
      runtimePlatform: { cpuArchitecture: 'ARM64' },
    }),
  ).toEqual({
    Family: 'web',
    Cpu: '512',
    Memory: '1024',
    ContainerDefinitions: [{ Name: 'web', PortMappings: [{ ContainerPort: 80 }] }],
    EphemeralStorage: { SizeInGiB: 30 },
    RuntimePlatform: { CpuArchitecture: 'ARM64' },
  });
});

test('what scales a service knows its schedules, and a policy what it scales', () => {
  const program = new Program();
  const target = program.add('aws:appautoscaling/target:Target', {
    minCapacity: 1,
    maxCapacity: 4,
    resourceId: 'service/shop/web',
    scalableDimension: 'ecs:service:DesiredCount',
    serviceNamespace: 'ecs',
  });
  program.add('aws:appautoscaling/scheduledAction:ScheduledAction', {
    name: 'night',
    resourceId: target.id,
    schedule: 'cron(0 20 * * ? *)',
    timezone: 'Europe/Berlin',
    scalableTargetAction: { minCapacity: 0, maxCapacity: 0 },
  });
  const policy = program.add('aws:appautoscaling/policy:Policy', {
    resourceId: target.id,
    policyType: 'TargetTrackingScaling',
  });
  expect(target.presented).toEqual({
    type: 'AWS::ApplicationAutoScaling::ScalableTarget',
    properties: {
      MinCapacity: 1,
      MaxCapacity: 4,
      ResourceId: 'service/shop/web',
      ScalableDimension: 'ecs:service:DesiredCount',
      ServiceNamespace: 'ecs',
      ScheduledActions: [
        {
          ScheduledActionName: 'night',
          Schedule: 'cron(0 20 * * ? *)',
          Timezone: 'Europe/Berlin',
          ScalableTargetAction: { MinCapacity: 0, MaxCapacity: 0 },
        },
      ],
    },
  });
  expect(policy.presented.properties).toMatchObject({ ResourceId: target.id, ScalingTargetId: target.id });
});

test.each([
  [
    'aws:ecs/clusterCapacityProviders:ClusterCapacityProviders',
    'AWS::ECS::ClusterCapacityProviderAssociations',
    {
      clusterName: 'shop',
      capacityProviders: ['FARGATE_SPOT'],
      defaultCapacityProviderStrategies: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
    },
    {
      Cluster: 'shop',
      CapacityProviders: ['FARGATE_SPOT'],
      DefaultCapacityProviderStrategy: [{ CapacityProvider: 'FARGATE_SPOT', Weight: 1 }],
    },
  ],
  [
    'aws:eks/cluster:Cluster',
    'AWS::EKS::Cluster',
    { name: 'shop', version: '1.31', enabledClusterLogTypes: ['audit'], vpcConfig: { subnetIds: ['subnet-1'] } },
    {
      Name: 'shop',
      Version: '1.31',
      Logging: { ClusterLogging: { EnabledTypes: [{ Type: 'audit' }] } },
      ResourcesVpcConfig: { SubnetIds: ['subnet-1'] },
    },
  ],
  [
    'aws:eks/nodeGroup:NodeGroup',
    'AWS::EKS::Nodegroup',
    {
      clusterName: 'shop',
      nodeGroupName: 'spot',
      nodeRoleArn: 'arn:role',
      subnetIds: ['subnet-1'],
      capacityType: 'SPOT',
      instanceTypes: ['m7g.large'],
      scalingConfig: { minSize: 1, maxSize: 3, desiredSize: 2 },
    },
    {
      ClusterName: 'shop',
      NodegroupName: 'spot',
      NodeRole: 'arn:role',
      Subnets: ['subnet-1'],
      CapacityType: 'SPOT',
      InstanceTypes: ['m7g.large'],
      ScalingConfig: { MinSize: 1, MaxSize: 3, DesiredSize: 2 },
    },
  ],
  [
    'aws:lightsail/database:Database',
    'AWS::Lightsail::Database',
    { relationalDatabaseName: 'shop', bundleId: 'micro_2_0', blueprintId: 'mysql_8_0' },
    {
      RelationalDatabaseName: 'shop',
      RelationalDatabaseBundleId: 'micro_2_0',
      RelationalDatabaseBlueprintId: 'mysql_8_0',
    },
  ],
])('%s is %s', (token, type, inputs, expected) => {
  expect(presented(token, inputs)).toEqual({ type, properties: expected });
});

test('an address of Lightsail is attached by a resource of its own', () => {
  const program = new Program();
  const address = program.add('aws:lightsail/staticIp:StaticIp', { name: 'web' });
  program.add('aws:lightsail/staticIpAttachment:StaticIpAttachment', { staticIpName: address.id, instanceName: 'web' });
  expect(address.presented.properties).toEqual({ StaticIpName: 'web', AttachedTo: 'web' });
});
