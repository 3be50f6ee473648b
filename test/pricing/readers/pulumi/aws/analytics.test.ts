import { Program, presented, properties } from './written';

test.each(['aws:opensearch/domain:Domain', 'aws:elasticsearch/domain:Domain'])(
  '%s names its logs by their kind',
  (token) => {
    expect(
      properties(token, {
        ebsOptions: { ebsEnabled: true, volumeSize: 50, volumeType: 'gp3' },
        logPublishingOptions: [{ logType: 'SEARCH_SLOW_LOGS', cloudwatchLogGroupArn: 'arn:logs' }],
      }),
    ).toEqual({
      EBSOptions: { EBSEnabled: true, VolumeSize: 50, VolumeType: 'gp3' },
      LogPublishingOptions: { SEARCH_SLOW_LOGS: { CloudWatchLogsLogGroupArn: 'arn:logs', Enabled: true } },
    });
  },
);

test('a search domain has its nodes under the name of its service', () => {
  const clusterConfig = { instanceType: 'm6g.large.search', instanceCount: 3, warmEnabled: false };
  const expected = { InstanceType: 'm6g.large.search', InstanceCount: 3, WarmEnabled: false };
  expect(properties('aws:opensearch/domain:Domain', { clusterConfig })).toEqual({ ClusterConfig: expected });
  expect(properties('aws:elasticsearch/domain:Domain', { clusterConfig })).toEqual({
    ElasticsearchClusterConfig: expected,
  });
});

test('a cluster of EMR has its groups in one bag, one instance in each unless it says more, on spot where it bids', () => {
  expect(
    properties('aws:emr/cluster:Cluster', {
      name: 'reports',
      releaseLabel: 'emr-7.0.0',
      ec2Attributes: { subnetId: 'subnet-1' },
      masterInstanceGroup: { instanceType: 'm7g.xlarge' },
      coreInstanceGroup: {
        instanceType: 'r7g.xlarge',
        instanceCount: 4,
        bidPrice: '0.10',
        ebsConfigs: [{ size: 64, type: 'gp3', volumesPerInstance: 2 }],
      },
    }),
  ).toEqual({
    Name: 'reports',
    ReleaseLabel: 'emr-7.0.0',
    Instances: {
      Ec2SubnetId: 'subnet-1',
      MasterInstanceGroup: { InstanceType: 'm7g.xlarge', InstanceCount: 1, Market: 'ON_DEMAND' },
      CoreInstanceGroup: {
        InstanceType: 'r7g.xlarge',
        InstanceCount: 4,
        BidPrice: '0.10',
        Market: 'SPOT',
        EbsConfiguration: {
          EbsBlockDeviceConfigs: [{ VolumeSpecification: { SizeInGB: 64, VolumeType: 'gp3' }, VolumesPerInstance: 2 }],
        },
      },
    },
  });
});

test.each([
  [
    'aws:emr/instanceGroup:InstanceGroup',
    'AWS::EMR::InstanceGroupConfig',
    { clusterId: 'j-1', instanceType: 'm7g.xlarge' },
    {
      JobFlowId: 'j-1',
      InstanceType: 'm7g.xlarge',
      InstanceCount: 1,
      InstanceRole: 'TASK',
      Market: 'ON_DEMAND',
    },
  ],
  [
    'aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream',
    'AWS::KinesisFirehose::DeliveryStream',
    {
      name: 'events',
      destination: 'extended_s3',
      extendedS3Configuration: {
        bucketArn: 'arn:bucket',
        dynamicPartitioningConfiguration: { enabled: true },
        dataFormatConversionConfiguration: { enabled: true },
      },
    },
    {
      DeliveryStreamName: 'events',
      DeliveryStreamType: 'DirectPut',
      ExtendedS3DestinationConfiguration: {
        BucketARN: 'arn:bucket',
        DynamicPartitioningConfiguration: { Enabled: true },
        DataFormatConversionConfiguration: { Enabled: true },
      },
    },
  ],
  [
    'aws:kinesis/stream:Stream',
    'AWS::Kinesis::Stream',
    { shardCount: 2, retentionPeriod: 48, shardLevelMetrics: ['IncomingBytes'] },
    { ShardCount: 2, RetentionPeriodHours: 48, DesiredShardLevelMetrics: ['IncomingBytes'] },
  ],
  [
    'aws:msk/cluster:Cluster',
    'AWS::MSK::Cluster',
    {
      clusterName: 'events',
      numberOfBrokerNodes: 3,
      brokerNodeGroupInfo: {
        instanceType: 'kafka.m7g.large',
        storageInfo: { ebsStorageInfo: { volumeSize: 500 } },
        connectivityInfo: { vpcConnectivity: { clientAuthentication: { sasl: { iam: true } } } },
      },
    },
    {
      ClusterName: 'events',
      NumberOfBrokerNodes: 3,
      BrokerNodeGroupInfo: {
        InstanceType: 'kafka.m7g.large',
        StorageInfo: { EBSStorageInfo: { VolumeSize: 500 } },
        ConnectivityInfo: { VpcConnectivity: { ClientAuthentication: { Sasl: { Iam: { Enabled: true } } } } },
      },
    },
  ],
])('%s is %s', (token, type, inputs, expected) => {
  expect(presented(token, inputs)).toEqual({ type, properties: expected });
});

describe('spot instances', () => {
  const launch = { ami: 'ami-1', instanceType: 'm6i.large', monitoring: true, associatePublicIpAddress: false };
  const expected = {
    ImageId: 'ami-1',
    InstanceType: 'm6i.large',
    Monitoring: { Enabled: true },
    NetworkInterfaces: [{ AssociatePublicIpAddress: false }],
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 20 } }],
  };

  test('in a fleet stand in a bag', () => {
    expect(
      properties('aws:ec2/spotFleetRequest:SpotFleetRequest', {
        targetCapacity: 4,
        spotPrice: '0.05',
        launchSpecifications: [{ ...launch, weightedCapacity: '2', rootBlockDevices: [{ volumeSize: 20 }] }],
      }),
    ).toEqual({
      SpotFleetRequestConfigData: {
        TargetCapacity: 4,
        SpotPrice: '0.05',
        LaunchSpecifications: [{ ...expected, WeightedCapacity: '2' }],
      },
    });
  });

  test('requested one by one are fleets of one', () => {
    const request = { ...launch, spotPrice: '0.05', rootBlockDevice: { volumeSize: 20 } };
    expect(presented('aws:ec2/spotInstanceRequest:SpotInstanceRequest', request)).toEqual({
      type: 'AWS::EC2::SpotFleet',
      properties: {
        SpotFleetRequestConfigData: { TargetCapacity: 1, SpotPrice: '0.05', LaunchSpecifications: [expected] },
      },
    });
  });
});

test('a function that publishes has a version of it beside it', () => {
  const program = new Program();
  const code = program.add('aws:lambda/function:Function', {
    name: 'resize',
    runtime: 'nodejs22.x',
    memorySize: 512,
    architectures: ['arm64'],
    publish: true,
    environment: { variables: { logLevel: 'info' } },
    snapStart: { applyOn: 'PublishedVersions' },
  });
  expect(code.presented.properties).toMatchObject({
    FunctionName: 'resize',
    MemorySize: 512,
    Architectures: ['arm64'],
    Environment: { Variables: { logLevel: 'info' } },
    SnapStart: { ApplyOn: 'PublishedVersions' },
  });
  expect(code.presented.more).toEqual([
    {
      type: 'AWS::Lambda::Version',
      properties: { FunctionName: expect.objectContaining({ to: code.urn }) as unknown },
    },
  ]);
});
