import { estimate, packagedCatalogue, type Estimate, type Reading } from '../../../../../lib/pricing';
import { price } from '../../../price';
import { from, Program, readProgram } from '../program';

const CATALOGUE = packagedCatalogue();

/** What each resource is charged a month, by the last part of its name: lines with quantities, and what is missing. */
function bill({ resources }: Estimate): Readonly<Record<string, readonly string[]>> {
  const charged = resources.filter(({ lines, missing = [] }) => lines.length > 0 || missing.length > 0);
  return Object.fromEntries(
    charged
      .map(({ logicalId, type, lines, missing = [] }): [string, readonly string[]] => [
        `${type} ${logicalId}`,
        [
          ...lines.map(
            ({ name, quantity, monthly }) => `${name} ${quantity.toFixed(3)} ${monthly.expected.toFixed(4)}`,
          ),
          ...missing.map((each) => JSON.stringify(each)),
        ],
      ])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function priced({ resources, notes }: Reading): Estimate {
  return estimate(resources, { catalogue: CATALOGUE, notes });
}

const ref = (Ref: string): object => ({ Ref });

test('a network with a fleet costs the same, line by line, as its template', () => {
  const program = new Program();
  const vpc = program.add('aws:ec2/vpc:Vpc', 'vpc', { cidrBlock: '10.0.0.0/16' });
  const subnet = program.add('aws:ec2/subnet:Subnet', 'subnet', { vpcId: from(vpc), mapPublicIpOnLaunch: true });
  const eip = program.add('aws:ec2/eip:Eip', 'eip', { domain: 'vpc' });
  program.add('aws:ec2/natGateway:NatGateway', 'nat', { subnetId: from(subnet), allocationId: from(eip) });
  const endpoint = program.add('aws:ec2/vpcEndpoint:VpcEndpoint', 'endpoint', {
    vpcId: from(vpc),
    serviceName: 'com.amazonaws.eu-west-1.ssm',
    vpcEndpointType: 'Interface',
  });
  program.add('aws:ec2/vpcEndpointSubnetAssociation:VpcEndpointSubnetAssociation', 'endpoint-subnet', {
    vpcEndpointId: from(endpoint),
    subnetId: from(subnet),
  });
  const template = program.add('aws:ec2/launchTemplate:LaunchTemplate', 'template', {
    imageId: 'ami-1',
    instanceType: 'm6i.large',
    monitoring: { enabled: true },
    blockDeviceMappings: [{ deviceName: '/dev/xvda', ebs: { volumeSize: 40, volumeType: 'gp3', encrypted: 'true' } }],
  });
  const group = program.add('aws:autoscaling/group:Group', 'group', {
    minSize: 2,
    maxSize: 6,
    vpcZoneIdentifiers: [from(subnet)],
    mixedInstancesPolicy: {
      instancesDistribution: { onDemandBaseCapacity: 1, onDemandPercentageAboveBaseCapacity: 50 },
      launchTemplate: {
        launchTemplateSpecification: { launchTemplateId: from(template), version: '$Latest' },
        overrides: [{ instanceType: 'm6i.large', weightedCapacity: '1' }, { instanceType: 'm5.large' }],
      },
    },
  });
  const schedule = { autoscalingGroupName: from(group), timeZone: 'Europe/Berlin' };
  program.add('aws:autoscaling/schedule:Schedule', 'off', {
    ...schedule,
    scheduledActionName: 'off',
    ...{ minSize: 0, maxSize: 0, desiredCapacity: 0, recurrence: '0 20 * * MON-FRI' },
  });
  program.add('aws:autoscaling/schedule:Schedule', 'on', {
    ...schedule,
    scheduledActionName: 'on',
    ...{ minSize: 2, maxSize: 6, desiredCapacity: 2, recurrence: '0 6 * * MON-FRI' },
  });
  program.add('aws:lb/loadBalancer:LoadBalancer', 'balancer', { subnets: [from(subnet)], internal: false });

  const action = { AutoScalingGroupName: ref('group'), TimeZone: 'Europe/Berlin' };
  const expected = price({
    vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
    subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: ref('vpc'), MapPublicIpOnLaunch: true } },
    eip: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } },
    nat: {
      Type: 'AWS::EC2::NatGateway',
      Properties: { SubnetId: ref('subnet'), AllocationId: { 'Fn::GetAtt': ['eip', 'AllocationId'] } },
    },
    endpoint: {
      Type: 'AWS::EC2::VPCEndpoint',
      Properties: {
        VpcId: ref('vpc'),
        ServiceName: 'com.amazonaws.eu-west-1.ssm',
        VpcEndpointType: 'Interface',
        SubnetIds: [ref('subnet')],
      },
    },
    template: {
      Type: 'AWS::EC2::LaunchTemplate',
      Properties: {
        LaunchTemplateData: {
          ImageId: 'ami-1',
          InstanceType: 'm6i.large',
          Monitoring: { Enabled: true },
          BlockDeviceMappings: [
            { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 40, VolumeType: 'gp3', Encrypted: true } },
          ],
        },
      },
    },
    group: {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      Properties: {
        MinSize: '2',
        MaxSize: '6',
        VPCZoneIdentifier: [ref('subnet')],
        MixedInstancesPolicy: {
          InstancesDistribution: { OnDemandBaseCapacity: 1, OnDemandPercentageAboveBaseCapacity: 50 },
          LaunchTemplate: {
            LaunchTemplateSpecification: {
              LaunchTemplateId: ref('template'),
              Version: { 'Fn::GetAtt': ['template', 'LatestVersionNumber'] },
            },
            Overrides: [{ InstanceType: 'm6i.large', WeightedCapacity: '1' }, { InstanceType: 'm5.large' }],
          },
        },
      },
    },
    off: {
      Type: 'AWS::AutoScaling::ScheduledAction',
      Properties: { ...action, MinSize: 0, MaxSize: 0, DesiredCapacity: 0, Recurrence: '0 20 * * MON-FRI' },
    },
    on: {
      Type: 'AWS::AutoScaling::ScheduledAction',
      Properties: { ...action, MinSize: 2, MaxSize: 6, DesiredCapacity: 2, Recurrence: '0 6 * * MON-FRI' },
    },
    balancer: {
      Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
      Properties: { Subnets: [ref('subnet')], Scheme: 'internet-facing' },
    },
  });
  const found = priced(readProgram(program));
  expect(bill(found)).toEqual(bill(expected));
  expect(found.monthly).toEqual(expected.monthly);
});

test('an application with its data costs the same, line by line, as its template', () => {
  const program = new Program();
  const bucket = program.add('aws:s3/bucket:Bucket', 'bucket', {});
  program.add('aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration', 'ageing', {
    bucket: from(bucket),
    rules: [{ id: 'a', status: 'Enabled', transitions: [{ days: 30, storageClass: 'STANDARD_IA' }] }],
  });
  program.add('aws:s3/inventory:Inventory', 'inventory', {
    bucket: from(bucket),
    includedObjectVersions: 'All',
    schedule: { frequency: 'Daily' },
  });
  const table = program.add('aws:dynamodb/table:Table', 'table', {
    hashKey: 'id',
    readCapacity: 10,
    writeCapacity: 5,
    globalSecondaryIndexes: [{ name: 'by-client', hashKey: 'client', readCapacity: 4, writeCapacity: 2 }],
    pointInTimeRecovery: { enabled: true },
  });
  program.add('aws:dynamodb/contributorInsights:ContributorInsights', 'insights', { tableName: from(table) });
  program.add('aws:rds/instance:Instance', 'database', {
    engine: 'postgres',
    instanceClass: 'db.m6g.large',
    allocatedStorage: 100,
    storageType: 'gp3',
    multiAz: true,
  });
  const cluster = program.add('aws:ecs/cluster:Cluster', 'cluster', {});
  const task = program.add('aws:ecs/taskDefinition:TaskDefinition', 'task', {
    ...{ family: 'web', cpu: '512', memory: '1024' },
    containerDefinitions: '[{"name":"web"}]',
    ephemeralStorage: { sizeInGib: 30 },
    runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
  });
  program.add('aws:ecs/service:Service', 'service', {
    ...{ cluster: from(cluster), taskDefinition: from(task), desiredCount: 2, launchType: 'FARGATE' },
    networkConfiguration: { assignPublicIp: true, subnets: ['subnet-1'] },
  });
  const rule = program.add('aws:cloudwatch/eventRule:EventRule', 'rule', { scheduleExpression: 'rate(1 hour)' });
  program.add('aws:cloudwatch/eventTarget:EventTarget', 'target', {
    rule: from(rule),
    arn: from(cluster),
    ecsTarget: { taskDefinitionArn: from(task), launchType: 'FARGATE', taskCount: 1 },
  });
  const fn = program.add('aws:lambda/function:Function', 'function', { memorySize: 512, architectures: ['arm64'] });
  program.add('aws:lambda/provisionedConcurrencyConfig:ProvisionedConcurrencyConfig', 'warm', {
    functionName: from(fn),
    qualifier: '1',
    provisionedConcurrentExecutions: 3,
  });

  const { resources, ...expected } = price({
    bucket: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        LifecycleConfiguration: {
          Rules: [{ Status: 'Enabled', Transitions: [{ TransitionInDays: 30, StorageClass: 'STANDARD_IA' }] }],
        },
        InventoryConfigurations: [{ Enabled: true, ScheduleFrequency: 'Daily' }],
      },
    },
    table: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        ProvisionedThroughput: { ReadCapacityUnits: 10, WriteCapacityUnits: 5 },
        GlobalSecondaryIndexes: [
          {
            IndexName: 'by-client',
            KeySchema: [{ AttributeName: 'client', KeyType: 'HASH' }],
            ProvisionedThroughput: { ReadCapacityUnits: 4, WriteCapacityUnits: 2 },
          },
        ],
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        ContributorInsightsSpecification: { Enabled: true },
      },
    },
    database: {
      Type: 'AWS::RDS::DBInstance',
      Properties: {
        Engine: 'postgres',
        DBInstanceClass: 'db.m6g.large',
        AllocatedStorage: '100',
        StorageType: 'gp3',
        MultiAZ: true,
      },
    },
    cluster: { Type: 'AWS::ECS::Cluster' },
    task: {
      Type: 'AWS::ECS::TaskDefinition',
      Properties: {
        Cpu: '512',
        Memory: '1024',
        EphemeralStorage: { SizeInGiB: 30 },
        RuntimePlatform: { CpuArchitecture: 'ARM64', OperatingSystemFamily: 'LINUX' },
      },
    },
    service: {
      Type: 'AWS::ECS::Service',
      Properties: {
        Cluster: ref('cluster'),
        TaskDefinition: ref('task'),
        DesiredCount: 2,
        LaunchType: 'FARGATE',
        NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: 'ENABLED', Subnets: ['subnet-1'] } },
      },
    },
    rule: {
      Type: 'AWS::Events::Rule',
      Properties: {
        ScheduleExpression: 'rate(1 hour)',
        Targets: [
          {
            Id: 'target',
            Arn: { 'Fn::GetAtt': ['cluster', 'Arn'] },
            EcsParameters: { TaskDefinitionArn: ref('task'), LaunchType: 'FARGATE', TaskCount: 1 },
          },
        ],
      },
    },
    function: { Type: 'AWS::Lambda::Function', Properties: { MemorySize: 512, Architectures: ['arm64'] } },
    warm: {
      Type: 'AWS::Lambda::Version',
      Properties: {
        FunctionName: ref('function'),
        ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 3 },
      },
    },
  });
  const found = priced(readProgram(program));
  expect(bill(found)).toEqual(bill({ resources, ...expected }));
  expect(found.monthly).toEqual(expected.monthly);
});
