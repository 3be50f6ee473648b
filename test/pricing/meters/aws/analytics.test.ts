import { costs, priceOf, usd } from '../../price';

type Answer = Record<string, number>;

function costsOf(type: string, Properties: object = {}, others: object = {}, region?: string): Answer {
  return costs(priceOf({ Type: type, Properties }, others, region));
}

function missingRates(type: string, Properties: object = {}): (string | undefined)[] {
  return priceOf({ Type: type, Properties }).missing?.map(({ rate }) => rate) ?? [];
}

describe('Redshift', () => {
  const cluster = (properties: object): Answer => costsOf('AWS::Redshift::Cluster', properties);

  test('bills each node, and the storage of those that keep nothing themselves', () => {
    expect(cluster({ ClusterType: 'multi-node', NodeType: 'dc2.large', NumberOfNodes: 2 })).toEqual({
      'Node hours': usd(2 * 730 * 0.3),
    });
    expect(cluster({ ClusterType: 'single-node', NodeType: 'ra3.xlplus' })).toEqual({
      'Node hours': usd(730 * 1.202),
      'Managed storage': usd(100 * 0.024),
    });
  });

  test('has twice the nodes in two zones', () => {
    const both = { ClusterType: 'multi-node', NodeType: 'ra3.xlplus', NumberOfNodes: 2, MultiAZ: true };
    expect(cluster(both)).toMatchObject({ 'Node hours': usd(2 * 2 * 730 * 1.202) });
  });

  test('without servers is billed while queries run, and for storage', () => {
    expect(costsOf('AWS::RedshiftServerless::Workgroup', { BaseCapacity: 8 })).toEqual({
      'Capacity units': usd(30 * 8 * 0.387),
    });
    expect(costsOf('AWS::RedshiftServerless::Workgroup')).toEqual({ 'Capacity units': usd(30 * 128 * 0.387) });
    expect(costsOf('AWS::RedshiftServerless::Namespace')).toEqual({ 'Managed storage': usd(100 * 0.024) });
  });

  test('bills snapshots', () => {
    expect(costsOf('AWS::Redshift::Snapshot', {}, {}, 'us-east-1')).toEqual({ 'Snapshot storage': usd(100 * 0.023) });
  });
});

describe('an OpenSearch domain', () => {
  const domain = (properties: object, region?: string): Answer =>
    costsOf('AWS::OpenSearchService::Domain', properties, {}, region);

  test('is billed for its data nodes and their volumes', () => {
    const small = {
      ClusterConfig: { InstanceType: 'm6g.large.search', InstanceCount: 2 },
      EBSOptions: { EBSEnabled: true, VolumeType: 'gp2', VolumeSize: 50 },
    };
    expect(domain(small)).toEqual({ 'Data nodes': usd(2 * 730 * 0.143), Storage: usd(2 * 50 * 0.149) });
  });

  test('is billed for every other node', () => {
    const large = {
      ClusterConfig: {
        InstanceType: 'm6g.large.search',
        InstanceCount: 3,
        DedicatedMasterEnabled: true,
        DedicatedMasterType: 'c6g.large.search',
        DedicatedMasterCount: 3,
        WarmEnabled: true,
        WarmType: 'ultrawarm1.medium.search',
        WarmCount: 2,
        NodeOptions: [{ NodeType: 'coordinator', NodeConfig: { Enabled: true, Type: 'm6g.large.search', Count: 2 } }],
      },
    };
    expect(domain(large)).toEqual({
      'Data nodes': usd(3 * 730 * 0.143),
      'Master nodes': usd(3 * 730 * 0.127),
      'UltraWarm nodes': usd(2 * 730 * 0.262),
      'Coordinator nodes': usd(2 * 730 * 0.143),
    });
  });

  test('does not bill masters and warm nodes that are switched off', () => {
    const off = {
      ClusterConfig: {
        InstanceType: 't3.small.search',
        DedicatedMasterEnabled: false,
        DedicatedMasterType: 'c6g.large.search',
        DedicatedMasterCount: 3,
      },
    };
    expect(domain(off)).toEqual({ 'Data nodes': usd(730 * 0.039) });
  });

  test('of gp3 pays for throughput beyond what is included', () => {
    const fast = {
      ClusterConfig: { InstanceType: 't3.small.search' },
      EBSOptions: { EBSEnabled: true, VolumeType: 'gp3', VolumeSize: 100, Iops: 3000, Throughput: 225 },
    };
    expect(domain(fast, 'us-east-1')).toEqual({
      'Data nodes': usd(730 * 0.036),
      Storage: usd(100 * 0.122),
      Throughput: usd((225 - 125) * 0.064),
    });
  });

  test('of gp3 has 250 MiB/s included in each 3 TiB that it begins', () => {
    const large = (VolumeSize: number): object => ({
      ClusterConfig: { InstanceType: 't3.small.search' },
      EBSOptions: { EBSEnabled: true, VolumeType: 'gp3', VolumeSize, Throughput: 600 },
    });
    expect(domain(large(171), 'us-east-1')).toMatchObject({ Throughput: usd((600 - 250) * 0.064) });
    expect(domain(large(4096), 'us-east-1')).toMatchObject({ Throughput: usd((600 - 2 * 250) * 0.064) });
  });

  test('of the old name has the same rates', () => {
    const old = { ElasticsearchClusterConfig: { InstanceType: 't3.small.elasticsearch' } };
    expect(costsOf('AWS::Elasticsearch::Domain', { ...old, ElasticsearchVersion: '7.10' })).toEqual({
      'Data nodes': usd(730 * 0.039),
    });
  });

  test('of the old name has a version past its standard support where it names none', () => {
    const old = { ElasticsearchClusterConfig: { InstanceType: 't3.small.elasticsearch' } };
    expect(costsOf('AWS::Elasticsearch::Domain', old)).toEqual({
      'Data nodes': usd(730 * 0.039),
      'Extended support (Data nodes)': usd(730 * 0.039),
    });
  });

  test('without servers always has some units', () => {
    const collection = (properties: object): Answer =>
      costsOf('AWS::OpenSearchServerless::Collection', properties, {}, 'ap-northeast-1');
    expect(collection({})).toEqual({
      'Indexing units': usd(730 * 1 * 0.334),
      'Search units': usd(730 * 1 * 0.334),
      Storage: usd(10 * 0.026),
    });
    expect(collection({ StandbyReplicas: 'DISABLED' })).toMatchObject({ 'Search units': usd(730 * 0.5 * 0.334) });
    expect(missingRates('AWS::OSIS::Pipeline', { MinUnits: 1, MaxUnits: 4 })).toEqual(['opensearch/ingestion-ocu']);
  });
});

describe('Glue', () => {
  const job = (properties: object): Answer => costsOf('AWS::Glue::Job', properties);

  test('bills a job for the units of its workers while it runs', () => {
    expect(job({ Command: { Name: 'glueetl' } })).toEqual({ 'Processing units': usd(10 * 10 * 0.44) });
    expect(job({ WorkerType: 'G.2X', NumberOfWorkers: 4 })).toEqual({ 'Processing units': usd(10 * 4 * 2 * 0.44) });
    expect(job({ Command: { Name: 'pythonshell' } })).toEqual({ 'Processing units': usd(10 * 0.0625 * 0.44) });
    expect(job({ MaxCapacity: 2, ExecutionClass: 'FLEX' })).toEqual({ 'Processing units': usd(10 * 2 * 0.29) });
  });

  test('bills a streaming job all the time', () => {
    const streaming = { Command: { Name: 'gluestreaming' }, WorkerType: 'G.025X', NumberOfWorkers: 2 };
    expect(job(streaming)).toEqual({ 'Processing units': usd(730 * 2 * 0.25 * 0.44) });
  });

  test('gives a job that asks for nothing what its command gets', () => {
    expect(job({ Command: { Name: 'glueetl' } })).toEqual({ 'Processing units': usd(10 * 10 * 0.44) });
    expect(job({ Command: { Name: 'pythonshell' } })).toEqual({ 'Processing units': usd(10 * 0.0625 * 0.44) });
    expect(job({ Command: { Name: 'glueray' } })).toEqual({ 'Processing units': usd(10 * 6 * 0.44) });
  });

  test('does not guess the size of a worker', () => {
    const strange = { Type: 'AWS::Glue::Job', Properties: { WorkerType: 'Q.1X', NumberOfWorkers: 2 } };
    expect(priceOf(strange).missing?.[0]?.because).toBe('the processing units of a Q.1X worker are not known');
  });

  test('bills everything else that runs', () => {
    expect(costsOf('AWS::Glue::Crawler')).toEqual({ 'Processing units': usd(5 * 0.44) });
    expect(costsOf('AWS::Glue::DevEndpoint', { NumberOfNodes: 2 })).toEqual({
      'Processing units': usd(2 * 730 * 0.44),
    });
    expect(costsOf('AWS::Glue::Session', { MaxCapacity: 2 })).toEqual({ 'Processing units': usd(10 * 2 * 0.44) });
    expect(costsOf('AWS::Glue::MLTransform')).toEqual({ 'Processing units': usd(10 * 10 * 0.44) });
    expect(costsOf('AWS::Glue::TableOptimizer')).toEqual({ 'Processing units': usd(5 * 0.44) });
    expect(costsOf('AWS::DataBrew::Job', { MaxCapacity: 2 })).toEqual({ 'Node hours': usd(10 * 2 * 0.48) });
    expect(costsOf('AWS::DataBrew::Project')).toEqual({ Sessions: usd(20 * 1) });
  });

  test('bills a hundred thousandth of a dollar for an object of the catalogue', () => {
    for (const type of ['Database', 'Table', 'Partition'])
      expect(costsOf(`AWS::Glue::${type}`)).toEqual({ 'Catalogue object': usd(1 / 100_000) });
  });
});

describe('Athena', () => {
  test('is billed for what is scanned, or for what runs', () => {
    expect(costsOf('AWS::Athena::WorkGroup')).toEqual({ 'Data scanned': usd(0.1 * 5) });
    const spark = { EngineVersion: { SelectedEngineVersion: 'PySpark engine version 3' } };
    expect(costsOf('AWS::Athena::WorkGroup', { WorkGroupConfiguration: spark })).toEqual({ Spark: usd(10 * 0.38) });
  });

  test('is billed for capacity that is set aside', () => {
    expect(costsOf('AWS::Athena::CapacityReservation', { TargetDpus: 24 })).toEqual({
      'Processing units': usd(24 * 730 * 0.31),
    });
  });
});

describe('EMR', () => {
  const group = (InstanceType: string, InstanceCount: number): object => ({ InstanceType, InstanceCount });

  test('is billed for its instances; its own part has no price', () => {
    const it = priceOf({
      Type: 'AWS::EMR::Cluster',
      Properties: {
        Instances: {
          Ec2SubnetId: 'subnet-1',
          MasterInstanceGroup: group('m6i.large', 1),
          CoreInstanceGroup: group('m6i.large', 2),
        },
      },
    });
    expect(it.status).toBe('unpriced');
    expect(it.lines.map(({ monthly }) => monthly.expected)).toEqual([usd(730 * 0.107), usd(2 * 730 * 0.107)]);
    expect(it.missing?.slice(0, 2)).toEqual([
      { name: 'EMR on instances', rate: 'emr/m6i.large', because: 'the catalogue has no price in eu-west-1' },
      { name: 'Volumes', because: 'which volumes EMR adds depends on the instance type' },
    ]);
  });

  test('counts a fleet by the units of its first type', () => {
    const fleet = {
      InstanceTypeConfigs: [{ InstanceType: 'm6i.large', WeightedCapacity: 2 }],
      TargetOnDemandCapacity: 4,
      TargetSpotCapacity: 2,
    };
    expect(costsOf('AWS::EMR::InstanceFleetConfig', fleet)).toEqual({ 'Instance hours': usd(3 * 730 * 0.107) });
    expect(costsOf('AWS::EMR::InstanceGroupConfig', group('m6i.large', 3))).toEqual({
      'Instance hours': usd(3 * 730 * 0.107),
    });
  });

  test('without servers is billed for processors and memory', () => {
    expect(costsOf('AWS::EMRServerless::Application', { Architecture: 'ARM64' }, {}, 'ap-northeast-1')).toEqual({
      'Virtual processors': usd(100 * 0.052585),
      Memory: usd(400 * 0.005746),
    });
    expect(missingRates('AWS::EMRContainers::VirtualCluster')).toEqual(['emr/eks-vcpu', 'emr/eks-memory']);
  });
});

test('QuickSight bills what a data set keeps in memory', () => {
  expect(costsOf('AWS::QuickSight::DataSet', { ImportMode: 'SPICE' })).toEqual({ 'SPICE capacity': usd(1 * 0.38) });
  expect(priceOf({ Type: 'AWS::QuickSight::DataSet', Properties: { ImportMode: 'DIRECT_QUERY' } }).status).toBe('free');
});
