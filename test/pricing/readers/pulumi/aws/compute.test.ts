import { Reference } from '../../../../../lib/pricing/readers/reference';

import { Program, presented, properties } from './written';

const TEMPLATE = 'aws:ec2/launchTemplate:LaunchTemplate';
const GROUP = 'aws:autoscaling/group:Group';

describe('a launch template', () => {
  test('has most of its inputs in one bag', () => {
    const { type, properties: found } = presented(TEMPLATE, {
      name: 'web',
      description: 'of 2026',
      imageId: 'ami-1',
      instanceType: 'm7g.large',
      vpcSecurityGroupIds: ['sg-1'],
      updateDefaultVersion: true,
      metadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 1 },
      blockDeviceMappings: [{ deviceName: '/dev/xvda', ebs: { volumeSize: 40, volumeType: 'gp3', encrypted: 'true' } }],
      networkInterfaces: [{ associatePublicIpAddress: 'false', securityGroups: ['sg-1'] }],
      tagSpecifications: [{ resourceType: 'instance', tags: { team: 'web', costCentre: '7' } }],
    });
    expect(type).toBe('AWS::EC2::LaunchTemplate');
    expect(found).toMatchObject({
      LaunchTemplateName: 'web',
      VersionDescription: 'of 2026',
      LaunchTemplateData: {
        ImageId: 'ami-1',
        InstanceType: 'm7g.large',
        SecurityGroupIds: ['sg-1'],
        MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
        BlockDeviceMappings: [
          { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 40, VolumeType: 'gp3', Encrypted: 'true' } },
        ],
        NetworkInterfaces: [{ AssociatePublicIpAddress: 'false', Groups: ['sg-1'] }],
        TagSpecifications: [
          {
            ResourceType: 'instance',
            Tags: [
              { Key: 'team', Value: 'web' },
              { Key: 'costCentre', Value: '7' },
            ],
          },
        ],
      },
    });
  });
});

describe('an auto scaling group', () => {
  test('names its launch template by ID and version', () => {
    const program = new Program();
    const template = program.add(TEMPLATE, {});
    const version = new Reference(template.urn, 'known after deployment', 'LatestVersionNumber');
    const group = program.add(GROUP, {
      minSize: 1,
      maxSize: 4,
      desiredCapacity: 2,
      vpcZoneIdentifiers: ['subnet-1', 'subnet-2'],
      launchTemplate: { id: template.id, version },
      defaultCooldown: 60,
      enabledMetrics: ['GroupInServiceInstances'],
      metricsGranularity: '1Minute',
      protectFromScaleIn: true,
      tags: [{ key: 'Name', value: 'web', propagateAtLaunch: true }],
    });
    expect(group.presented).toEqual({
      type: 'AWS::AutoScaling::AutoScalingGroup',
      properties: {
        MinSize: 1,
        MaxSize: 4,
        DesiredCapacity: 2,
        VPCZoneIdentifier: ['subnet-1', 'subnet-2'],
        LaunchTemplate: { LaunchTemplateId: template.id, Version: version },
        Cooldown: 60,
        MetricsCollection: [{ Metrics: ['GroupInServiceInstances'], Granularity: '1Minute' }],
        NewInstancesProtectedFromScaleIn: true,
        Tags: [{ Key: 'Name', Value: 'web', PropagateAtLaunch: true }],
      },
    });
  });

  test('mixes instance types as CloudFormation does, weights as text', () => {
    const mixedInstancesPolicy = {
      instancesDistribution: { onDemandBaseCapacity: 1, onDemandPercentageAboveBaseCapacity: 0, spotMaxPrice: '0.1' },
      launchTemplate: {
        launchTemplateSpecification: { launchTemplateId: 'lt-1', version: '$Latest' },
        overrides: [
          { instanceType: 'm7g.large', weightedCapacity: '2' },
          { instanceType: 'm6i.large', launchTemplateSpecification: { launchTemplateName: 'x86' } },
        ],
      },
    };
    expect(properties(GROUP, { minSize: 1, maxSize: 2, mixedInstancesPolicy })['MixedInstancesPolicy']).toEqual({
      InstancesDistribution: {
        OnDemandBaseCapacity: 1,
        OnDemandPercentageAboveBaseCapacity: 0,
        SpotMaxPrice: '0.1',
      },
      LaunchTemplate: {
        LaunchTemplateSpecification: { LaunchTemplateId: 'lt-1', Version: '$Latest' },
        Overrides: [
          { InstanceType: 'm7g.large', WeightedCapacity: '2' },
          { InstanceType: 'm6i.large', LaunchTemplateSpecification: { LaunchTemplateName: 'x86' } },
        ],
      },
    });
  });

  test('rolls its servers by an instance refresh, and else leaves them as they are', () => {
    const sizes = { minSize: 1, maxSize: 2 };
    expect(presented(GROUP, { ...sizes, instanceRefresh: { strategy: 'Rolling' } }).updatePolicy).toEqual({
      AutoScalingRollingUpdate: {},
    });
    expect(presented(GROUP, sizes).updatePolicy).toBeUndefined();
  });

  test('has its warm pool beside it', () => {
    const group = new Program().add(GROUP, {
      minSize: 1,
      maxSize: 2,
      warmPool: { poolState: 'Stopped', minSize: 1, maxGroupPreparedCapacity: 4 },
    });
    expect(group.presented.properties).toEqual({ MinSize: 1, MaxSize: 2 });
    expect(group.presented.more).toEqual([
      {
        type: 'AWS::AutoScaling::WarmPool',
        properties: {
          PoolState: 'Stopped',
          MinSize: 1,
          MaxGroupPreparedCapacity: 4,
          AutoScalingGroupName: expect.objectContaining({ to: group.urn }) as unknown,
        },
      },
    ]);
  });

  test('has the target groups that attachments name', () => {
    const program = new Program();
    const group = program.add(GROUP, { minSize: 1, maxSize: 2, targetGroupArns: ['arn:one'] });
    program.add('aws:autoscaling/attachment:Attachment', {
      autoscalingGroupName: group.id,
      lbTargetGroupArn: 'arn:other',
    });
    expect(group.presented.properties['TargetGroupARNs']).toEqual(['arn:one', 'arn:other']);
  });
});

test('schedules, policies and hooks of a group name it', () => {
  const program = new Program();
  const group = program.add(GROUP, { minSize: 1, maxSize: 2 });
  const named = { autoscalingGroupName: group.id };
  const schedule = program.add('aws:autoscaling/schedule:Schedule', {
    ...named,
    scheduledActionName: 'evening',
    desiredCapacity: 0,
    recurrence: '0 20 * * MON-FRI',
    timeZone: 'Europe/Berlin',
  });
  expect(schedule.presented).toMatchObject({
    type: 'AWS::AutoScaling::ScheduledAction',
    properties: {
      AutoScalingGroupName: group.id,
      DesiredCapacity: 0,
      Recurrence: '0 20 * * MON-FRI',
      TimeZone: 'Europe/Berlin',
    },
  });
  const policy = program.add('aws:autoscaling/policy:Policy', {
    ...named,
    policyType: 'TargetTrackingScaling',
    targetTrackingConfiguration: {
      predefinedMetricSpecification: { predefinedMetricType: 'ASGAverageCPUUtilization' },
      targetValue: 60,
    },
  });
  expect(policy.presented).toEqual({
    type: 'AWS::AutoScaling::ScalingPolicy',
    properties: {
      AutoScalingGroupName: group.id,
      PolicyType: 'TargetTrackingScaling',
      TargetTrackingConfiguration: {
        PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' },
        TargetValue: 60,
      },
    },
  });
  const hook = program.add('aws:autoscaling/lifecycleHook:LifecycleHook', {
    ...named,
    name: 'first-boot',
    lifecycleTransition: 'autoscaling:EC2_INSTANCE_LAUNCHING',
    heartbeatTimeout: 900,
  });
  expect(hook.presented).toEqual({
    type: 'AWS::AutoScaling::LifecycleHook',
    properties: {
      AutoScalingGroupName: group.id,
      LifecycleHookName: 'first-boot',
      LifecycleTransition: 'autoscaling:EC2_INSTANCE_LAUNCHING',
      HeartbeatTimeout: 900,
    },
  });
});

test('a server has its volumes, its image and its first interface where CloudFormation has them', () => {
  const server = properties('aws:ec2/instance:Instance', {
    ami: 'ami-1',
    instanceType: 't4g.small',
    subnetId: 'subnet-1',
    monitoring: true,
    associatePublicIpAddress: true,
    userData: '<powershell>',
    creditSpecification: { cpuCredits: 'unlimited' },
    rootBlockDevice: { volumeSize: 30, volumeType: 'gp3', tags: { a: 'b' } },
    ebsBlockDevices: [{ deviceName: '/dev/sdf', volumeSize: 100, throughput: 250, deleteOnTermination: false }],
  });
  expect(server).toEqual({
    ImageId: 'ami-1',
    InstanceType: 't4g.small',
    SubnetId: 'subnet-1',
    Monitoring: true,
    UserData: 'PHBvd2Vyc2hlbGw+',
    CreditSpecification: { CPUCredits: 'unlimited' },
    BlockDeviceMappings: [
      { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 30, VolumeType: 'gp3' } },
      { DeviceName: '/dev/sdf', Ebs: { VolumeSize: 100, Throughput: 250, DeleteOnTermination: false } },
    ],
    NetworkInterfaces: [{ AssociatePublicIpAddress: true, DeviceIndex: '0', SubnetId: 'subnet-1' }],
  });
});

test('a volume calls its type by another name', () => {
  expect(
    presented('aws:ebs/volume:Volume', { type: 'io2', size: 100, iops: 5000, availabilityZone: 'eu-west-1a' }),
  ).toEqual({
    type: 'AWS::EC2::Volume',
    properties: { VolumeType: 'io2', Size: 100, Iops: 5000, AvailabilityZone: 'eu-west-1a' },
  });
});
