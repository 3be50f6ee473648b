import { costs, priceOf, priceWith, usd } from '../../price';

/** Copies in other regions and vaults that a property asks for; prices of us-east-1 unless said. */
const REGION = 'us-east-1';

function costsOf(Type: string, Properties: object, others: object = {}, region = REGION): Record<string, number> {
  return costs(priceOf({ Type, Properties }, others, region));
}

describe('a file system of EFS', () => {
  const files = (properties: object, region = REGION): Record<string, number> =>
    costsOf('AWS::EFS::FileSystem', properties, {}, region);

  test('that is replicated pays for its copy there, and for what is sent', () => {
    const copied = files({ ReplicationConfiguration: { Destinations: [{ Region: 'us-west-2' }] } });
    expect(copied).toEqual({
      Storage: usd(50 * 0.3),
      'Copy in us-west-2': usd(50 * 0.3),
      'Changes copied to us-west-2': usd(5 * 0.02),
    });
  });

  test('pays for a copy in its own region as storage alone, of one zone where it names that', () => {
    const Destinations = [{ AvailabilityZoneName: 'us-east-1a' }];
    expect(files({ ReplicationConfiguration: { Destinations } })).toEqual({
      Storage: usd(50 * 0.3),
      'Copy in us-east-1': usd(50 * 0.16),
    });
  });

  test('pays for its backups where they are on', () => {
    expect(files({ BackupPolicy: { Status: 'ENABLED' } }, 'eu-west-1')).toEqual({
      Storage: usd(50 * 0.33),
      Backups: usd(50 * 0.05),
    });
    expect(files({ BackupPolicy: { Status: 'DISABLED' } }, 'eu-west-1')).toEqual({ Storage: usd(50 * 0.33) });
    expect(files({ BackupPolicy: { Status: 'ENABLED' } })).toEqual({ Storage: usd(50 * 0.3), Backups: usd(50 * 0.05) });
  });
});

describe('a bucket', () => {
  const bucket = (properties: object, others: object = {}): ReturnType<typeof priceOf> =>
    priceOf({ Type: 'AWS::S3::Bucket', Properties: properties }, others, REGION);

  test('with request metrics pays for up to 16 of them', () => {
    const [, , , metrics] = bucket({ MetricsConfigurations: [{ Id: 'EntireBucket' }] }).lines;
    expect(metrics?.monthly).toEqual({ low: 0, expected: usd(16 * 0.3), high: usd(16 * 0.3) });
  });

  const replicated = (Destination: object, Status = 'Enabled'): object => ({
    ReplicationConfiguration: { Role: 'arn:aws:iam::111111111111:role/r', Rules: [{ Status, Destination }] },
  });
  const CONTROLLED = { ReplicationTime: { Status: 'Enabled' }, Metrics: { Status: 'Enabled' } };

  test('that is copied pays for the requests, for time control and its metrics', () => {
    const Copy = { Type: 'AWS::S3::Bucket', Properties: {} };
    const Bucket = { 'Fn::GetAtt': ['Copy', 'Arn'] };
    expect(costs(bucket(replicated({ Bucket, ...CONTROLLED }), { Copy }))).toMatchObject({
      'Objects copied': usd(10 * 0.005),
      'Replication time control': usd(5 * 0.015),
      'Replication metrics': usd(4 * 0.3),
    });
  });

  test('that is copied elsewhere may pay for what leaves the region', () => {
    const { missing } = bucket(replicated({ Bucket: 'arn:aws:s3:::copy' }));
    expect(missing).toEqual([
      {
        name: 'Objects sent to another region',
        because: 'the region of the other bucket, which is not among the inputs, is not known',
      },
    ]);
  });

  test('pays nothing for a rule that is off', () => {
    expect(costs(bucket(replicated({ Bucket: 'arn:aws:s3:::copy' }, 'Disabled')))).toEqual(costs(bucket({})));
  });
});

describe('copies of backups', () => {
  const plan = (CopyActions: readonly object[], others: object = {}): ReturnType<typeof priceOf> =>
    priceOf(
      {
        Type: 'AWS::Backup::BackupPlan',
        Properties: {
          BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ TargetBackupVault: { Ref: 'Own' }, CopyActions }] },
        },
      },
      { Own: { Type: 'AWS::Backup::BackupVault', Properties: { BackupVaultName: 'own' } }, ...others },
      REGION,
    );

  test('are billed where they are kept, and for what is sent', () => {
    const DestinationBackupVaultArn = 'arn:aws:backup:eu-west-1:111111111111:backup-vault:x';
    expect(costs(plan([{ DestinationBackupVaultArn }]))).toEqual({
      'Copies in eu-west-1': usd(100 * 0.05),
      'Copies sent to eu-west-1': usd(10 * 0.02),
    });
  });

  test('in a vault of the same input are billed with it', () => {
    const Vault = { Type: 'AWS::Backup::BackupVault', Properties: { BackupVaultName: 'x' } };
    const DestinationBackupVaultArn = { 'Fn::GetAtt': ['Vault', 'BackupVaultArn'] };
    expect(plan([{ DestinationBackupVaultArn }], { Vault })).toMatchObject({ status: 'free' });
  });

  test('cost nothing where a plan makes none', () => {
    expect(plan([])).toMatchObject({ status: 'free' });
  });

  test('of Redshift are billed where they are kept', () => {
    const cluster = { ClusterType: 'single-node', NodeType: 'ra3.xlplus', DestinationRegion: REGION };
    expect(costsOf('AWS::Redshift::Cluster', cluster, {}, 'us-east-2')).toMatchObject({
      'Snapshots in us-east-1': usd(100 * 0.023),
      'Snapshots sent to us-east-1': usd(10 * 0.01),
    });
  });
});

describe('a policy for snapshots', () => {
  const policy = (schedule: object): ReturnType<typeof priceOf> => {
    const Schedules = [{ Name: 's', CreateRule: { Interval: 24 }, RetainRule: { Count: 7 }, ...schedule }];
    return priceOf({ Type: 'AWS::DLM::LifecyclePolicy', Properties: { PolicyDetails: { Schedules } } }, {}, REGION);
  };

  test('pays for its copies in other regions', () => {
    expect(costs(policy({ CrossRegionCopyRules: [{ TargetRegion: 'us-west-2' }] }))).toMatchObject({
      'Copies in us-west-2': usd(50 * 0.05),
      'Copies sent to us-west-2': usd(10 * 0.02),
    });
  });

  test('pays for each snapshot that is restored at once, in each zone and hour', () => {
    const FastRestoreRule = { Count: 2, AvailabilityZones: ['us-east-1a', 'us-east-1b'] };
    expect(costs(policy({ FastRestoreRule }))['Fast snapshot restore']).toBe(usd(2 * 2 * 730 * 0.75));
    const byId = { FastRestoreRule: { Count: 2, AvailabilityZoneIds: ['use1-az1', 'use1-az2', 'use1-az3'] } };
    expect(costs(policy(byId))['Fast snapshot restore']).toBe(usd(2 * 3 * 730 * 0.75));
  });

  test('of the default kind keeps what its intervals say, wherever they stand', () => {
    const PolicyDetails = { PolicyLanguage: 'SIMPLIFIED', CreateInterval: 2, RetainInterval: 14 };
    const byDefault = priceOf({ Type: 'AWS::DLM::LifecyclePolicy', Properties: { PolicyDetails } }, {}, REGION);
    expect(costs(byDefault)['Changes since']).toBe(usd((14 / 2 - 1) * 0.05));
  });

  test('keeps as many snapshots as its expression makes in the time that they are kept', () => {
    const weekly = {
      CreateRule: { CronExpression: 'cron(0 5 ? * SUN *)' },
      RetainRule: { Interval: 10, IntervalUnit: 'WEEKS' },
    };
    // One a week, kept for ten: 52 or 53 Sundays a year, so about ten.
    expect(Math.round((costs(policy(weekly))['Changes since'] ?? 0) / 0.05)).toBe(9);
  });
});

test('what is known of the use takes the place of what is assumed', () => {
  const bucket = {
    Type: 'AWS::EFS::FileSystem',
    Properties: { ReplicationConfiguration: { Destinations: [{ Region: 'us-west-2' }] } },
  };
  expect(costs(priceWith({ storedGb: 200, replicatedGb: 30 }, bucket, {}, REGION))).toEqual({
    Storage: usd(200 * 0.3),
    'Copy in us-west-2': usd(200 * 0.3),
    'Changes copied to us-west-2': usd(30 * 0.02),
  });
});
