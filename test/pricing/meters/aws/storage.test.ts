import { costs, priceOf, usd } from '../../price';

const priced = (type: string, properties: object = {}, region = 'eu-west-1'): Record<string, number> =>
  costs(priceOf({ Type: `AWS::${type}`, Properties: properties }, {}, region));
const missing = (type: string, properties: object = {}): Record<string, string | undefined> =>
  Object.fromEntries(
    (priceOf({ Type: `AWS::${type}`, Properties: properties }).missing ?? []).map(({ name, rate }) => [name, rate]),
  );

describe('an EFS file system', () => {
  const fileSystem = (properties: object): Record<string, number> => priced('EFS::FileSystem', properties);

  test('is billed by the GB, less in one zone', () => {
    expect(fileSystem({})).toEqual({ Storage: usd(50 * 0.33) });
    expect(fileSystem({ AvailabilityZoneName: 'eu-west-1a' })).toEqual({ Storage: usd(50 * 0.176) });
  });

  test('is billed for throughput beyond what comes with the GB', () => {
    const provisioned = { ThroughputMode: 'provisioned', ProvisionedThroughputInMibps: 10 };
    expect(fileSystem(provisioned)).toEqual({
      Storage: usd(50 * 0.33),
      'Provisioned throughput': usd((10 - 50 * 0.05) * 6.6),
    });
  });

  test('at elastic throughput is billed for what is moved', () => {
    expect(fileSystem({ ThroughputMode: 'elastic' })).toEqual({
      Storage: usd(50 * 0.33),
      'Elastic reads': usd(50 * 0.03),
      'Elastic writes': usd(20 * 0.07),
    });
  });
});

describe('an FSx file system', () => {
  const fsx = (FileSystemType: string, properties: object): Record<string, number> =>
    priced('FSx::FileSystem', { FileSystemType, StorageCapacity: 1024, ...properties });
  const backups = { Backups: usd(100 * 0.05) };

  test('for Windows is billed by media and zones', () => {
    const windows = (properties: object, WindowsConfiguration: object): Record<string, number> =>
      fsx('WINDOWS', { ...properties, WindowsConfiguration: { ThroughputCapacity: 32, ...WindowsConfiguration } });
    expect(windows({}, {})).toEqual({
      Storage: usd(1024 * 0.143),
      'Throughput capacity': usd(32 * 2.42),
      ...backups,
    });
    expect(windows({ StorageType: 'HDD' }, { DeploymentType: 'MULTI_AZ_1', AutomaticBackupRetentionDays: 0 })).toEqual({
      Storage: usd(1024 * 0.025),
      'Throughput capacity': usd(32 * 4.95),
    });
    expect(windows({}, { DeploymentType: 'SINGLE_AZ_2' }).Storage).toBe(usd(1024 * 0.143));
  });

  test('for Lustre has its throughput in the price of its storage', () => {
    const LustreConfiguration = { DeploymentType: 'PERSISTENT_2', PerUnitStorageThroughput: 250 };
    expect(fsx('LUSTRE', { LustreConfiguration })).toEqual({ Storage: usd(1024 * 0.231) });
    const scratch = { FileSystemType: 'LUSTRE', StorageCapacity: 1200 };
    expect(missing('FSx::FileSystem', scratch)).toEqual({ Storage: 'fsx-for-lustre/scratch-ssd-storage' });
  });

  test('for ONTAP has a capacity pool beside its SSDs', () => {
    const OntapConfiguration = { DeploymentType: 'MULTI_AZ_1', ThroughputCapacity: 256 };
    expect(fsx('ONTAP', { OntapConfiguration })).toEqual({
      Storage: usd(1024 * 0.275),
      'Throughput capacity': usd(256 * 1.355),
      'Capacity pool': usd(100 * 0.0438),
      ...backups,
    });
  });

  test('for OpenZFS is billed for IOPS beyond three for each GiB', () => {
    const OpenZFSConfiguration = {
      DeploymentType: 'SINGLE_AZ_1',
      ThroughputCapacity: 64,
      AutomaticBackupRetentionDays: 0,
      DiskIopsConfiguration: { Mode: 'USER_PROVISIONED', Iops: 5000 },
    };
    expect(fsx('OPENZFS', { OpenZFSConfiguration })).toEqual({
      Storage: usd(1024 * 0.099),
      'Throughput capacity': usd(64 * 0.286),
      'Provisioned IOPS': usd((5000 - 3 * 1024) * 0.0066),
    });
  });

  test('from a backup has a size that no template tells', () => {
    const restored = { FileSystemType: 'WINDOWS', BackupId: 'b', WindowsConfiguration: { ThroughputCapacity: 32 } };
    expect(priceOf({ Type: 'AWS::FSx::FileSystem', Properties: restored }).missing).toEqual([
      { name: 'Storage', rate: 'fsx-for-windows/ssd-storage-single-az', because: 'its size comes from a backup' },
    ]);
  });
});

test('a vault is billed for what changes between the backups that plans keep in it', () => {
  const rule = (more: object): object => ({ TargetBackupVault: { Ref: 'It' }, ...more });
  const Plan = {
    Type: 'AWS::Backup::BackupPlan',
    Properties: {
      BackupPlan: {
        BackupPlanRule: [
          rule({ Lifecycle: { DeleteAfterDays: 35 } }),
          rule({ ScheduleExpression: 'cron(0 5 ? * SUN *)', Lifecycle: { DeleteAfterDays: 364 } }),
        ],
      },
    },
  };
  // 35 daily ones and 52 weekly ones, the first of all whole; of 100 GB, 1% changes in a day, and in a week what has not changed before.
  const changes = costs(priceOf({ Type: 'AWS::Backup::BackupVault' }, { Plan }))['EBS changes since'];
  expect(changes).toBeCloseTo((34 * 0.01 + 52 * (1 - 0.99 ** 7)) * 100 * 0.05, 1);
});

test('backups are billed by the GB, tests and controls by the piece', () => {
  expect(priced('Backup::BackupVault')).toEqual({
    'EBS backups': usd(100 * 0.05),
    'EFS backups': 0,
    'S3 backups': 0,
    'DynamoDB backups': 0,
  });
  expect(priced('Backup::LogicallyAirGappedBackupVault', {}, 'us-east-1')).toEqual({
    'EBS backups': usd(100 * 0.0575),
  });
  expect(priced('Backup::RestoreTestingPlan')).toEqual({ 'Restore tests': usd(4 * 1.5) });
  expect(priced('Backup::Framework')).toEqual({ 'Control evaluations': usd(1000 * 0.00125) });
  // One a day is kept for a week where the policy does not say: the first whole, and what has changed in six.
  expect(priced('DLM::LifecyclePolicy')).toEqual({
    'First snapshots': usd(50 * 0.05),
    'Changes since': usd(6 * 1 * 0.05),
  });
  const schedules = (...Schedules: object[]): object => ({ PolicyDetails: { Schedules } });
  const byCount = schedules({ RetainRule: { Count: 30 } }, { RetainRule: { Count: 12 } });
  expect(priced('DLM::LifecyclePolicy', byCount)).toMatchObject({ 'Changes since': usd((30 + 12 - 1) * 0.05) });
  const everySixHours = { CreateRule: { Interval: 6 }, RetainRule: { Interval: 2, IntervalUnit: 'WEEKS' } };
  expect(priced('DLM::LifecyclePolicy', schedules(everySixHours))).toMatchObject({
    'Changes since': usd((14 * 4 - 1) * 0.05),
  });
  expect(priced('DLM::LifecyclePolicy', { State: 'DISABLED' })).toEqual({});
});

test('a DataSync task is billed by the GB and mode', () => {
  expect(priced('DataSync::Task')).toEqual({ 'Data copied': usd(100 * 0.0125) });
  expect(missing('DataSync::Task', { TaskMode: 'ENHANCED' })).toEqual({
    'Data copied': 'datasync/data-transferred-enhanced-mode',
    Executions: 'datasync/task-execution-enhanced-mode',
  });
});

describe('Transfer Family', () => {
  test('bills a server for each protocol', () => {
    const data = { 'Data transferred': usd(50 * 0.04) };
    expect(priced('Transfer::Server')).toEqual({ Protocols: usd(730 * 0.3), ...data });
    expect(priced('Transfer::Server', { Protocols: ['SFTP', 'FTPS'] })).toEqual({
      Protocols: usd(2 * 730 * 0.3),
      ...data,
    });
  });

  test('bills connectors by call and web apps by unit', () => {
    expect(priced('Transfer::Connector')).toEqual({
      'Connector calls': usd(1000 * 0.001),
      'Data transferred': usd(10 * 0.4),
    });
    expect(missing('Transfer::Connector', { As2Config: {} })).toEqual({
      'AS2 messages': 'transfer-family/as2-message',
    });
    expect(priced('Transfer::WebApp', { WebAppUnits: { Provisioned: 2 } })).toEqual({
      'Web app units': usd(2 * 730 * 0.5),
    });
  });
});

test('Storage Gateway names the rates of volumes and tapes', () => {
  expect(missing('StorageGateway::Volume')).toEqual({ Storage: 'storage-gateway/volume-storage' });
  expect(missing('StorageGateway::Tape')).toEqual({ Storage: 'storage-gateway/virtual-tape-storage' });
});
