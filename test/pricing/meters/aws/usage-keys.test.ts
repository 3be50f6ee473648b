import type { Range } from '../../../../lib/pricing';
import type { UsageValues } from '../../../../lib/pricing/usage';
import { costs, priceOf, priceWith, ref, resource, usd } from '../../price';

/** What a usage file can say of each service. Prices are those of us-east-1, but where another region is named. */

function using(
  use: Record<string, number>,
  it: object,
  others: object = {},
  region = 'us-east-1',
): Record<string, number> {
  return costs(priceWith(use, it, others, region));
}

/** What a use adds to a bill: lines of their own. */
function added(use: Record<string, number>, it: object, region = 'us-east-1'): Record<string, number> {
  const before = costs(priceOf(it, {}, region));
  return Object.fromEntries(Object.entries(using(use, it, {}, region)).filter(([name]) => before[name] === undefined));
}

describe('how long runs take, and how much memory', () => {
  test('of a function, whose memory its template tells', () => {
    const fn = resource('Lambda::Function', { MemorySize: 512, EphemeralStorage: { Size: 1536 } });
    expect(using({ requests: 1_000_000, durationMs: 1500 }, fn)).toEqual({
      Requests: usd(1 * 0.2),
      Duration: usd(1_000_000 * 1.5 * 0.5 * 0.0000166667),
      'Ephemeral storage': usd(1_000_000 * 1.5 * 1 * 0.0000000309),
    });
    expect(priceWith({ durationMs: 1500 }, fn).lines[1]?.note).toBe('each run takes 1500 ms');
  });

  test('of an express workflow, in steps of 64 MB', () => {
    const workflow = resource('StepFunctions::StateMachine', { StateMachineType: 'EXPRESS' });
    expect(using({ executions: 1_000_000, durationSeconds: 5, memoryMb: 100 }, workflow)).toEqual({
      Requests: 1,
      // 173.61 GB-hours, as 100 MB are billed as 128 MB.
      Duration: usd(1_000_000 * (5 / 3600) * (128 / 1024) * 0.060012),
    });
  });

  test('of jobs on Fargate, and of pods by their size', () => {
    const environment = resource('Batch::ComputeEnvironment', {
      Type: 'MANAGED',
      ComputeResources: { Type: 'FARGATE' },
    });
    expect(using({ taskHours: 50, jobVcpus: 4, jobGb: 16 }, environment)).toEqual({
      'Fargate vCPU': usd(50 * 4 * 0.04048),
      'Fargate memory': usd(50 * 16 * 0.004445),
    });
    expect(using({ pods: 3, podVcpus: 1, podGb: 2 }, resource('EKS::FargateProfile'))).toEqual({
      'Fargate vCPU': usd(3 * 1 * 730 * 0.04048),
      'Fargate memory': usd(3 * 2 * 730 * 0.004445),
    });
  });

  test('of rendering on the server', () => {
    const app = resource('Amplify::App', { Platform: 'WEB_COMPUTE' });
    expect(using({ renderings: 1_000_000, renderingSeconds: 0.2, renderingGb: 1 }, app)).toMatchObject({
      'Rendering duration': usd(1_000_000 * 0.2 * 1 * 0.0000555556),
    });
  });
});

describe('how large the disk of an image is', () => {
  const server = (BlockDeviceMappings: readonly object[] = []): object =>
    resource('EC2::Instance', {
      InstanceType: 'm5.large',
      ImageId: 'ami-0123456789abcdef0',
      SubnetId: 'subnet-1',
      BlockDeviceMappings,
    });

  test('where the template leaves its size to the image', () => {
    const it = priceWith({ rootGib: { low: 20, expected: 30, high: 40 } }, server(), {}, 'us-east-1');
    const root = it.lines.find(({ name }) => name === 'Root volume storage');
    expect(root).toMatchObject({
      monthly: { low: usd(20 * 0.08), expected: usd(30 * 0.08), high: usd(40 * 0.08) },
      basis: 'usage',
    });
    expect(root?.note).toBeUndefined();
  });

  test('of every server of a group', () => {
    const Template = resource('EC2::LaunchTemplate', {
      LaunchTemplateData: { InstanceType: 'm5.large', ImageId: 'ami-0123456789abcdef0' },
    });
    const group = resource('AutoScaling::AutoScalingGroup', {
      MinSize: '3',
      MaxSize: '3',
      LaunchTemplate: { LaunchTemplateId: ref('Template'), Version: '1' },
    });
    expect(using({ rootGib: 30 }, group, { Template })).toMatchObject({
      'Root volume storage': usd(3 * 30 * 0.08),
    });
  });

  test('and not where the template states it', () => {
    const stated = server([{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 12, VolumeType: 'gp3' } }]);
    expect(using({ rootGib: 30 }, stated)).toMatchObject({ 'Root volume storage': usd(12 * 0.08) });
  });
});

describe('who else reads a stream at a speed of its own', () => {
  test('by the shard and by the GB', () => {
    const stream = resource('Kinesis::Stream', { ShardCount: 4 });
    expect(added({ fanOutConsumers: 2, fanOutGb: 500 }, stream)).toEqual({
      'Fan-out shards': usd(4 * 2 * 730 * 0.015),
      'Fan-out retrieval': usd(500 * 0.013),
    });
  });

  test('by the GB alone where the stream is on demand', () => {
    const stream = resource('Kinesis::Stream', { StreamModeDetails: { StreamMode: 'ON_DEMAND' } });
    expect(added({ fanOutConsumers: 2, fanOutGb: 500 }, stream)).toEqual({ 'Fan-out retrieval': usd(500 * 0.05) });
  });
});

describe('storage by class', () => {
  test('of a bucket, with its requests and retrievals', () => {
    const bucket = resource('S3::Bucket');
    expect(added({ standardIaGb: 1000, standardIaReads: 50_000, standardIaRetrievedGb: 20 }, bucket)).toEqual({
      'Standard-IA': usd(1000 * 0.0125),
      'Reads of Standard-IA': usd(50 * 0.001),
      'Retrieval from Standard-IA': usd(20 * 0.01),
    });
    expect(added({ glacierDeepGb: 10_000, glacierDeepBulkGb: 100 }, bucket)).toEqual({
      'Glacier Deep Archive': usd(10_000 * 0.00099),
      'Bulk retrieval from Glacier Deep Archive': usd(100 * 0.0025),
    });
    expect(added({ glacierInstantGb: 500, glacierFlexibleGb: 500, oneZoneIaGb: 100 }, bucket)).toEqual({
      'One Zone-IA': usd(100 * 0.01),
      'Glacier Instant Retrieval': usd(500 * 0.004),
      'Glacier Flexible Retrieval': usd(500 * 0.0036),
    });
    expect(added({ intelligentTieringGb: 100, intelligentTieringArchiveGb: 100 }, bucket)).toEqual({
      'Intelligent-Tiering, frequent': usd(100 * 0.023),
      'Intelligent-Tiering, archive': usd(100 * 0.0036),
    });
    expect(added({ objectTags: 1_000_000 }, bucket)).toEqual({ 'Object tags': usd(100 * 0.0065) });
  });

  test('of a file system, where infrequent access costs less with elastic throughput', () => {
    const elastic = resource('EFS::FileSystem', { ThroughputMode: 'elastic' });
    expect(added({ iaGb: 200, archiveGb: 1000, iaReadGb: 10 }, elastic)).toEqual({
      'Infrequent Access': usd(200 * 0.016),
      Archive: usd(1000 * 0.008),
      'Read from Infrequent Access': usd(10 * 0.01),
    });
    expect(added({ iaGb: 200 }, resource('EFS::FileSystem'))).toEqual({ 'Infrequent Access': usd(200 * 0.025) });
    const oneZone = resource('EFS::FileSystem', { AvailabilityZoneName: 'us-east-1a' });
    expect(added({ iaGb: 200 }, oneZone)).toEqual({ 'Infrequent Access': usd(200 * 0.0133) });
  });

  test('of a vault, by what the backups are of', () => {
    const vault = resource('Backup::BackupVault');
    expect(added({ rdsGb: 100, auroraGb: 100, dynamodbColdGb: 50 }, vault)).toEqual({
      'RDS backups': usd(100 * 0.095),
      'Aurora backups': usd(100 * 0.021),
      'DynamoDB backups in cold storage': usd(50 * 0.03),
    });
    expect(added({ s3RestoredGb: 100, itemRestores: 4 }, vault)).toEqual({
      'Restores of S3': usd(100 * 0.02),
      'Restores of single items': 4 * 0.5,
    });
    expect(added({ efsGb: 100 }, resource('Backup::LogicallyAirGappedBackupVault'))).toEqual({
      'EFS backups': usd(100 * 0.0575),
    });
  });
});

describe('for how long what is kept for ever is counted', () => {
  test('of backups that a plan never deletes', () => {
    const Plan = resource('Backup::BackupPlan', {
      BackupPlan: { BackupPlanRule: [{ TargetBackupVault: ref('It'), ScheduleExpression: 'rate(1 day)' }] },
    });
    const vault = resource('Backup::BackupVault');
    const kept = (months: number): number => ((730 / 24) * months - 1) * 1 * 0.05;
    expect(costs(priceOf(vault, { Plan }, 'us-east-1'))['EBS changes since']).toBe(usd(kept(12)));
    expect(using({ keptMonths: 36 }, vault, { Plan })['EBS changes since']).toBe(usd(kept(36)));
  });

  test('of time series', () => {
    const table = resource('Timestream::Table');
    const rate = (costs(priceOf(table, {}, 'us-east-1'))['Magnetic store'] ?? 0) / (10 * 12);
    expect(using({ keptMonths: 24 }, table)['Magnetic store']).toBeCloseTo(10 * 24 * rate, 5);
  });
});

describe('of a range', () => {
  const monthly = (use: UsageValues, it: object, name: string, others: object = {}): Range | undefined =>
    priceWith(use, it, others, 'us-east-1').lines.find((line) => line.name === name)?.monthly;

  test('months that are counted are a range of what is kept', () => {
    const keptMonths = { low: 6, expected: 12, high: 24 };
    const Plan = resource('Backup::BackupPlan', {
      BackupPlan: { BackupPlanRule: [{ TargetBackupVault: ref('It'), ScheduleExpression: 'rate(1 day)' }] },
    });
    const kept = (months: number): number => usd(((730 / 24) * months - 1) * 0.05);
    const use = { keptMonths, changedPerDay: 0.01 };
    expect(monthly(use, resource('Backup::BackupVault'), 'EBS changes since', { Plan })).toEqual({
      low: kept(6),
      expected: kept(12),
      high: kept(24),
    });
    expect(monthly({ keptMonths }, resource('Timestream::Table'), 'Magnetic store')).toEqual({
      low: usd(10 * 6 * 0.03),
      expected: usd(10 * 12 * 0.03),
      high: usd(10 * 24 * 0.03),
    });
  });

  test('records of several sizes fill between the fewest and the most payload units', () => {
    const stream = resource('Kinesis::Stream', { ShardCount: 1 });
    // A record takes a whole unit: 1 KB as much as 25 KB.
    const recordKb = { low: 1, expected: 5, high: 25 };
    expect(monthly({ ingestedGb: 1000, recordKb }, stream, 'Payload units')).toEqual({
      low: usd((1000 / 25) * 0.014),
      expected: usd((1000 / 5) * 0.014),
      high: usd(1000 * 0.014),
    });
  });
});

test('domain controllers that are added to a directory', () => {
  const directory = resource('DirectoryService::MicrosoftAD', { Edition: 'Standard' });
  expect(using({ addedControllers: 2 }, directory)).toEqual({
    'Domain controllers': usd(2 * 730 * 0.06),
    'Added domain controllers': usd(2 * 730 * 0.06),
  });
});

describe('parts of a service', () => {
  test('backups, restores, exports and streams of a table', () => {
    const table = resource('DynamoDB::Table', { BillingMode: 'PAY_PER_REQUEST' });
    expect(added({ backupGb: 40, restoredGb: 40, exportedGb: 25, streamReads: 5_000_000 }, table)).toEqual({
      'On-demand backups': usd(40 * 0.1),
      Restores: usd(40 * 0.15),
      'Exports to S3': usd(25 * 0.1),
      'Stream reads': usd(50 * 0.02),
    });
  });

  test('what is left of logs, for how long, and what is asked of them', () => {
    const group = resource('Logs::LogGroup');
    expect(
      using({ loggedGb: 100, storedPart: 0.2, keptMonths: 24, queriedGb: 500, liveTailMinutes: 60 }, group),
    ).toEqual({
      'Logs ingested': usd(100 * 0.5),
      'Logs kept': usd(100 * 0.2 * 24 * 0.03),
      'Logs Insights queries': usd(500 * 0.005),
      'Live Tail': usd(60 * 0.01),
    });
  });

  test('records of a stream by their size, and what is read late', () => {
    const stream = resource('Kinesis::Stream', { ShardCount: 2 });
    expect(using({ ingestedGb: 100, recordKb: 2, longTermRetrievedGb: 30 }, stream)).toEqual({
      Shards: usd(2 * 730 * 0.015),
      // 50 million records, each a unit.
      'Payload units': usd(50 * 0.014),
      'Long-term retrieval': usd(30 * 0.021),
    });
    expect(using({ ingestedGb: 100, recordKb: 30 }, stream)['Payload units']).toBe(usd((100 / 30) * 2 * 0.014));
  });

  test('queries of a zone by how they are routed, and records beyond ten thousand', () => {
    const zone = resource('Route53::HostedZone');
    const use = { queries: 0, latencyQueries: 3_000_000, geoQueries: 1_000_000, records: 12_000 };
    expect(using(use, zone)).toEqual({
      'Hosted zone': 0.5,
      Queries: 0,
      'Latency-based queries': usd(3 * 0.6),
      'Geolocation queries': usd(1 * 0.7),
      'Records beyond 10,000': usd(2000 * 0.0015),
    });
  });

  test('viewers of a distribution by where they are', () => {
    const site = resource('CloudFront::Distribution', { DistributionConfig: { Enabled: true } });
    expect(added({ unitedStatesGb: 1000, japanGb: 50, unitedStatesRequests: 2_000_000, toOriginGb: 10 }, site)).toEqual(
      {
        'Data out to the United States and Mexico': usd(1000 * 0.085),
        'Requests from the United States and Mexico': usd(200 * 0.01),
        'Data out to Japan': usd(50 * 0.114),
        'Data to the origin': usd(10 * 0.02),
      },
    );
  });

  test('processing units of Flink that scaling adds, and hours that they run', () => {
    const flink = resource('KinesisAnalyticsV2::Application', { RuntimeEnvironment: 'FLINK-1_20' });
    const before = costs(priceOf(flink, {}, 'eu-west-2'));
    const kpus = using({ runningHours: 365 }, flink, {}, 'eu-west-2')['Processing units'];
    expect(kpus).toBeCloseTo((before['Processing units'] ?? 0) / 2, 5);
    const scaled = using({ addedKpus: 2 }, flink, {}, 'eu-west-2')['Processing units of scaling'];
    expect(scaled).toBeCloseTo(before['Processing units'] ?? 0, 5);
  });

  test('chunks of messages, and users by how they sign in', () => {
    expect(using({ requests: 1_000_000, requestChunks: 4 }, resource('SQS::Queue'))).toEqual({
      Requests: usd(4 * 0.4),
    });
    expect(using({ events: 1_000_000, eventChunks: 2, partnerEvents: 500_000 }, resource('Events::EventBus'))).toEqual({
      'Custom events': 2 * 1,
      'Partner events': usd(0.5 * 1),
    });
    expect(using({ requests: 1_000_000, requestChunks: 3 }, resource('Pipes::Pipe'))).toEqual({
      Requests: usd(3 * 0.4),
    });
    expect(added({ federatedUsers: 150 }, resource('Cognito::UserPool'))).toEqual({
      'Federated users': usd(150 * 0.015),
    });
    expect(using({ emails: 1000, emailChunks: 2 }, resource('SES::ReceiptRule'))).toMatchObject({
      'Chunks received': usd(2 * 0.09),
    });
    expect(using({ sessions: 10_000, sessionEvents: 50 }, resource('RUM::AppMonitor'))).toEqual({
      Events: usd(((10_000 * 0.1 * 50) / 100_000) * 1),
    });
  });
});
