import { costs, priceOf, usd } from '../../price';

type Answer = Record<string, number>;

function costsOf(type: string, Properties: object = {}, others: object = {}, region?: string): Answer {
  return costs(priceOf({ Type: type, Properties }, others, region));
}

function missingRates(type: string, Properties: object = {}): (string | undefined)[] {
  return priceOf({ Type: type, Properties }).missing?.map(({ rate }) => rate) ?? [];
}

describe('a Kinesis stream', () => {
  test('is billed by shard', () => {
    expect(costsOf('AWS::Kinesis::Stream', { ShardCount: 2 })).toEqual({
      Shards: usd(2 * 730 * 0.017),
      'Payload units': usd(100 * 0.04 * 0.0165),
    });
  });

  test('that keeps data longer than a day pays for each shard, and beyond a week for what is kept', () => {
    expect(costsOf('AWS::Kinesis::Stream', { ShardCount: 2, RetentionPeriodHours: 168 })).toMatchObject({
      'Retention up to a week': usd(2 * 730 * 0.023),
    });
    expect(costsOf('AWS::Kinesis::Stream', { ShardCount: 2, RetentionPeriodHours: 168 + 730 })).toMatchObject({
      'Retention beyond a week': usd(100 * 1 * 0.023),
    });
  });

  test('on demand is billed by the hour and by the GB', () => {
    const onDemand = { StreamModeDetails: { StreamMode: 'ON_DEMAND' } };
    expect(costsOf('AWS::Kinesis::Stream', onDemand)).toEqual({
      Stream: usd(730 * 0.045),
      'Data ingested': usd(100 * 0.091),
      'Data retrieved': usd(100 * 0.045),
    });
    expect(costsOf('AWS::Kinesis::Stream', { ...onDemand, RetentionPeriodHours: 24 + 73 })).toMatchObject({
      'Retention up to a week': usd(100 * (73 / 730) * 0.11),
    });
  });

  test('bills consumers that read at a speed of their own', () => {
    const consumer = { StreamARN: { 'Fn::GetAtt': ['Stream', 'Arn'] } };
    const stream = (Properties: object): object => ({ Stream: { Type: 'AWS::Kinesis::Stream', Properties } });
    expect(costsOf('AWS::Kinesis::StreamConsumer', consumer, stream({ ShardCount: 3 }))).toEqual({
      'Shards consumed': usd(3 * 730 * 0.017),
      'Data retrieved': usd(100 * 0.0147),
    });
    const onDemand = stream({ StreamModeDetails: { StreamMode: 'ON_DEMAND' } });
    expect(costsOf('AWS::Kinesis::StreamConsumer', consumer, onDemand)).toEqual({
      'Data retrieved': usd(100 * 0.057),
    });
    expect(priceOf({ Type: 'AWS::Kinesis::StreamConsumer' }).missing?.[0]?.because).toBe(
      'its stream is not among the inputs',
    );
  });
});

describe('Firehose', () => {
  test('is billed per GB that comes in and that is converted', () => {
    const converting = { ExtendedS3DestinationConfiguration: { DataFormatConversionConfiguration: { Enabled: true } } };
    expect(costsOf('AWS::KinesisFirehose::DeliveryStream', converting, {}, 'eu-west-2')).toEqual({
      'Data ingested': usd(100 * 0.035),
      'Format conversion': usd(100 * 0.021),
    });
  });

  test('pays for delivery into a network, in each zone', () => {
    const inside = {
      AmazonopensearchserviceDestinationConfiguration: { VpcConfiguration: { SubnetIds: ['a', 'b'] } },
    };
    expect(costsOf('AWS::KinesisFirehose::DeliveryStream', inside, {}, 'eu-west-2')).toEqual({
      'Data ingested': usd(100 * 0.035),
      'Delivery into a network': usd(2 * 730 * 0.011),
      'Data delivered into a network': usd(100 * 0.01),
    });
  });

  test('names the rates that have no price, also those of video', () => {
    expect(missingRates('AWS::KinesisFirehose::DeliveryStream', { DeliveryStreamType: 'MSKAsSource' })).toEqual([
      'data-firehose/msk-source-ingested',
    ]);
    expect(missingRates('AWS::KinesisVideo::Stream', { DataRetentionInHours: 24 })).toEqual([
      'kinesis-video-streams/data-ingested',
      'kinesis-video-streams/data-consumed',
      'kinesis-video-streams/data-stored',
    ]);
    expect(missingRates('AWS::KinesisVideo::SignalingChannel')).toEqual([
      'kinesis-video-streams/signaling-channel',
      'kinesis-video-streams/signaling-messages',
      'kinesis-video-streams/turn-minutes',
    ]);
  });
});

describe('MSK', () => {
  const cluster = (group: object, properties: object = {}): object => ({
    Type: 'AWS::MSK::Cluster',
    Properties: { NumberOfBrokerNodes: 3, BrokerNodeGroupInfo: group, ...properties },
  });
  const storage = { StorageInfo: { EBSStorageInfo: { VolumeSize: 100 } } };

  test('bills each broker and its storage', () => {
    expect(costs(priceOf(cluster({ InstanceType: 'kafka.m5.large', ...storage })))).toEqual({
      'Broker hours': usd(3 * 730 * 0.234),
      Storage: usd(3 * 100 * 0.11),
    });
  });

  test('bills the low-cost tier, and each way to sign in from other networks', () => {
    const ConnectivityInfo = {
      VpcConnectivity: { ClientAuthentication: { Sasl: { Iam: { Enabled: true }, Scram: { Enabled: true } } } },
    };
    const open = cluster({ InstanceType: 'kafka.m5.large', ...storage, ConnectivityInfo }, { StorageMode: 'TIERED' });
    expect(costs(priceOf(open))).toMatchObject({
      'Low-cost storage': usd(100 * 0.06),
      'Private connectivity': usd(2 * 730 * 0.0252),
      'Private data': usd(10 * 0.006),
    });
  });

  test('of express brokers is billed for what is stored', () => {
    expect(priceOf(cluster({ InstanceType: 'express.m7g.large' })).missing?.map(({ rate }) => rate)).toEqual([
      'msk/express/m7g.large',
      'msk/express-storage',
      'msk/express-data-in',
    ]);
  });

  test('without servers is billed by the hour, by partition and by the GB', () => {
    expect(costsOf('AWS::MSK::ServerlessCluster')).toEqual({
      Cluster: usd(730 * 0.8625),
      Partitions: usd(10 * 730 * 0.001725),
      Storage: usd(100 * 0.115),
      'Data ingested': usd(100 * 0.115),
      'Data retrieved': usd(100 * 0.0575),
    });
  });

  test('bills what moves data', () => {
    expect(costsOf('AWS::MSK::Replicator')).toEqual({ Replicator: usd(730 * 0.3), 'Data copied': usd(100 * 0.08) });
    const connector = (Capacity: object): Answer => costsOf('AWS::KafkaConnect::Connector', { Capacity });
    expect(connector({ ProvisionedCapacity: { McuCount: 2, WorkerCount: 3 } })).toEqual({
      'Worker units': usd(2 * 3 * 730 * 0.123),
    });
    expect(connector({ AutoScaling: { McuCount: 1, MinWorkerCount: 1, MaxWorkerCount: 5 } })).toEqual({
      'Worker units': usd((1 + 0.5 * 4) * 730 * 0.123),
    });
  });
});

describe('Managed Flink', () => {
  const application = (properties: object): Answer =>
    costsOf('AWS::KinesisAnalyticsV2::Application', properties, {}, 'eu-west-2');
  const parallelism = (configuration: object): object => ({
    ApplicationConfiguration: { FlinkApplicationConfiguration: { ParallelismConfiguration: configuration } },
  });

  test('is billed for one unit more than it works with, and for storage', () => {
    expect(application({ RuntimeEnvironment: 'FLINK-1_20' })).toEqual({
      'Processing units': usd((1 + 1) * 730 * 0.127),
      'Running storage': usd(1 * 50 * 0.116),
      Backups: usd(1 * 0.024),
    });
  });

  test('of the SQL that ended names the rate that has no price', () => {
    const sql = priceOf({ Type: 'AWS::KinesisAnalytics::Application', Properties: {} });
    expect(sql.status).toBe('unpriced');
    expect(sql.missing).toMatchObject([{ name: 'Processing units', rate: 'kinesis-data-analytics/sql-kpu' }]);
  });

  test('shares units among tasks, where it has a configuration of its own', () => {
    const custom = parallelism({ ConfigurationType: 'CUSTOM', Parallelism: 9, ParallelismPerKPU: 4 });
    expect(application(custom)).toMatchObject({ 'Processing units': usd((3 + 1) * 730 * 0.127) });
    const byDefault = parallelism({ ConfigurationType: 'DEFAULT', Parallelism: 9 });
    expect(application(byDefault)).toMatchObject({ 'Processing units': usd((1 + 1) * 730 * 0.127) });
  });

  test('as a notebook has another unit', () => {
    expect(application({ ApplicationMode: 'INTERACTIVE' })).toMatchObject({
      'Processing units': usd((1 + 2) * 730 * 0.127),
    });
  });
});
