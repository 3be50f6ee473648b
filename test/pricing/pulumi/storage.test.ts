import { usd } from '../price';
import { Graph } from './graph';
import { expectCosts } from './worked';

describe('a bucket', () => {
  test('is billed by the GB and request', () => {
    const graph = new Graph();
    graph.add('aws:s3/bucket:Bucket', 'data');
    graph.add('aws:s3/bucketV2:BucketV2', 'older');
    const used = { Storage: usd(10 * 0.023), 'Write requests': usd(10 * 0.005), 'Read requests': usd(100 * 0.0004) };
    expectCosts(graph, 'data', used);
    expectCosts(graph, 'older', used);
  });

  test('is billed with all that stands beside it, which costs nothing by itself', () => {
    const graph = new Graph();
    const data = graph.add('aws:s3/bucket:Bucket', 'data');
    const bucket = data.id;
    graph.add('aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration', 'ages', {
      bucket,
      rules: [{ id: 'cold', status: 'Enabled', transitions: [{ days: 30, storageClass: 'STANDARD_IA' }] }],
    });
    graph.add('aws:s3/bucketVersioning:BucketVersioning', 'versions', {
      bucket,
      versioningConfiguration: { status: 'Enabled' },
    });
    graph.add('aws:s3/inventory:Inventory', 'list', {
      bucket,
      ...{ includedObjectVersions: 'All', schedule: { frequency: 'Daily' } },
      destination: { bucket: { bucketArn: 'arn:aws:s3:::reports', format: 'CSV' } },
    });
    graph.add('aws:s3/bucketMetric:BucketMetric', 'metrics', { bucket, name: 'EntireBucket' });
    graph.add('aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock', 'private', { bucket, blockPublicAcls: true });
    expectCosts(graph, 'data', {
      // Half of the ten GB are older than the rule.
      Storage: usd(5 * 0.023),
      'Storage that rules have moved': usd(5 * 0.0125),
      'Objects moved': usd(10 * 0.01),
      Retrieval: 0,
      'Write requests': usd(10 * 0.005),
      'Read requests': usd(100 * 0.0004),
      // A tenth of a million objects, daily.
      'Objects listed': usd(0.1 * (365 / 12) * 0.0025),
      'Request metrics': usd(16 * 0.3),
    });
    for (const beside of ['ages', 'versions', 'list', 'metrics', 'private']) expectCosts(graph, beside, {});
  });
});

test('volumes are billed by the GB, and gp3 for speed beyond what is included', () => {
  const graph = new Graph();
  const inZone = { availabilityZone: 'eu-west-1a' };
  graph.add('aws:ebs/volume:Volume', 'fast', { ...inZone, size: 500, type: 'gp3', iops: 4000, throughput: 225 });
  graph.add('aws:ebs/volume:Volume', 'unsaid', { ...inZone, size: 100 });
  expectCosts(graph, 'fast', {
    'Volume storage': usd(500 * 0.088),
    'Volume IOPS': usd((4000 - 3000) * 0.0055),
    'Volume throughput': usd((225 - 125) * 0.044),
  });
  // gp2, as the API has it
  expectCosts(graph, 'unsaid', { 'Volume storage': usd(100 * 0.11) });
});

describe('EFS', () => {
  test('is billed by the GB, and for throughput beyond what comes with it', () => {
    const graph = new Graph();
    graph.add('aws:efs/fileSystem:FileSystem', 'plain');
    graph.add('aws:efs/fileSystem:FileSystem', 'one', { availabilityZoneName: 'eu-west-1a' });
    graph.add('aws:efs/fileSystem:FileSystem', 'fast', {
      ...{ throughputMode: 'provisioned', provisionedThroughputInMibps: 10 },
    });
    graph.add('aws:efs/fileSystem:FileSystem', 'elastic', { throughputMode: 'elastic' });
    expectCosts(graph, 'plain', { Storage: usd(50 * 0.33) });
    expectCosts(graph, 'one', { Storage: usd(50 * 0.176) });
    expectCosts(graph, 'fast', { Storage: usd(50 * 0.33), 'Provisioned throughput': usd((10 - 50 * 0.05) * 6.6) });
    expectCosts(graph, 'elastic', {
      Storage: usd(50 * 0.33),
      'Elastic reads': usd(50 * 0.03),
      'Elastic writes': usd(20 * 0.07),
    });
  });
});

describe('FSx', () => {
  const backups = { Backups: usd(100 * 0.05) };

  test('for Windows is billed by media and zones', () => {
    const graph = new Graph();
    const windows = { storageCapacity: 1024, throughputCapacity: 32, subnetIds: ['subnet-1'] };
    graph.add('aws:fsx/windowsFileSystem:WindowsFileSystem', 'ssd', windows);
    graph.add('aws:fsx/windowsFileSystem:WindowsFileSystem', 'hdd', {
      ...{ ...windows, storageType: 'HDD', deploymentType: 'MULTI_AZ_1', automaticBackupRetentionDays: 0 },
    });
    expectCosts(graph, 'ssd', { Storage: usd(1024 * 0.143), 'Throughput capacity': usd(32 * 2.42), ...backups });
    expectCosts(graph, 'hdd', { Storage: usd(1024 * 0.025), 'Throughput capacity': usd(32 * 4.95) });
  });

  test('for Lustre, ONTAP and OpenZFS is billed each in its way', () => {
    const graph = new Graph();
    graph.add('aws:fsx/lustreFileSystem:LustreFileSystem', 'lustre', {
      ...{ storageCapacity: 1024, deploymentType: 'PERSISTENT_2', perUnitStorageThroughput: 250, subnetIds: 's' },
    });
    graph.add('aws:fsx/ontapFileSystem:OntapFileSystem', 'ontap', {
      ...{ storageCapacity: 1024, deploymentType: 'MULTI_AZ_1', throughputCapacity: 256, subnetIds: ['a', 'b'] },
      ...{ preferredSubnetId: 'a', automaticBackupRetentionDays: 7 },
    });
    graph.add('aws:fsx/openZfsFileSystem:OpenZfsFileSystem', 'zfs', {
      ...{ storageCapacity: 1024, deploymentType: 'SINGLE_AZ_1', throughputCapacity: 64, subnetIds: 'a' },
      ...{ diskIopsConfiguration: { mode: 'USER_PROVISIONED', iops: 5000 }, automaticBackupRetentionDays: 0 },
    });
    expectCosts(graph, 'lustre', { Storage: usd(1024 * 0.231) });
    expectCosts(graph, 'ontap', {
      Storage: usd(1024 * 0.275),
      'Throughput capacity': usd(256 * 1.355),
      'Capacity pool': usd(100 * 0.0438),
      ...backups,
    });
    expectCosts(graph, 'zfs', {
      Storage: usd(1024 * 0.099),
      'Throughput capacity': usd(64 * 0.286),
      'Provisioned IOPS': usd((5000 - 3 * 1024) * 0.0066),
    });
  });
});

test('a vault is billed for what changes between the backups that its plans keep', () => {
  const graph = new Graph();
  const vault = graph.add('aws:backup/vault:Vault', 'vault', { name: 'vault' });
  graph.add('aws:backup/plan:Plan', 'plan', {
    name: 'plan',
    rules: [
      { ruleName: 'daily', targetVaultName: vault.name, lifecycle: { deleteAfter: 35 } },
      {
        ...{ ruleName: 'weekly', targetVaultName: vault.name, schedule: 'cron(0 5 ? * SUN *)' },
        lifecycle: { deleteAfter: 364 },
      },
    ],
  });
  expectCosts(graph, 'vault', {
    'EBS backups': usd(100 * 0.05),
    // 35 daily ones, the first of all whole, and 52 weekly ones: 1% of 100 GB changes in a day, what changes twice counts once.
    'EBS changes since': usd(((35 - 1) * 1 + 52 * 100 * (1 - 0.99 ** 7)) * 0.05),
    'EFS backups': 0,
    'S3 backups': 0,
    'DynamoDB backups': 0,
  });
});
