import { usd } from '../price';
import { Graph } from './graph';
import { expectCosts } from './worked';

test('ElastiCache counts the nodes of a group, however they are given', () => {
  const graph = new Graph();
  const group = { engine: 'redis', nodeType: 'cache.r6g.large', description: 'sessions' };
  const nodes = (name: string, inputs: object): void => {
    graph.add('aws:elasticache/replicationGroup:ReplicationGroup', name, { ...group, ...inputs });
  };
  nodes('three', { numCacheClusters: 3, automaticFailoverEnabled: true });
  nodes('sharded', { numNodeGroups: 3, replicasPerNodeGroup: 2 });
  nodes('valkey', { engine: 'valkey', numCacheClusters: 1 });
  nodes('kept', { numCacheClusters: 1, snapshotRetentionLimit: 7 });
  graph.add('aws:elasticache/cluster:Cluster', 'memcached', {
    ...{ engine: 'memcached', nodeType: 'cache.t4g.small', numCacheNodes: 2 },
  });
  expectCosts(graph, 'three', { 'Node hours': usd(3 * 730 * 0.229) });
  expectCosts(graph, 'sharded', { 'Node hours': usd(3 * (1 + 2) * 730 * 0.229) });
  expectCosts(graph, 'valkey', { 'Node hours': usd(730 * 0.1832) });
  expectCosts(graph, 'kept', { 'Node hours': usd(730 * 0.229), Backups: usd(5 * 0.085) });
  expectCosts(graph, 'memcached', { 'Node hours': usd(2 * 730 * 0.034) });
});

test('MSK bills each broker and its storage, and private connectivity by way to sign in', () => {
  const graph = new Graph();
  const group = {
    ...{ instanceType: 'kafka.m5.large', clientSubnets: ['a', 'b', 'c'], securityGroups: ['sg-1'] },
    storageInfo: { ebsStorageInfo: { volumeSize: 100 } },
  };
  const cluster = { clusterName: 'events', kafkaVersion: '3.6.0', numberOfBrokerNodes: 3 };
  graph.add('aws:msk/cluster:Cluster', 'events', { ...cluster, brokerNodeGroupInfo: group });
  graph.add('aws:msk/cluster:Cluster', 'open', {
    ...{ ...cluster, storageMode: 'TIERED' },
    brokerNodeGroupInfo: {
      ...group,
      connectivityInfo: { vpcConnectivity: { clientAuthentication: { sasl: { iam: true, scram: true } } } },
    },
  });
  const brokers = { 'Broker hours': usd(3 * 730 * 0.234), Storage: usd(3 * 100 * 0.11) };
  expectCosts(graph, 'events', brokers);
  expectCosts(graph, 'open', {
    ...brokers,
    'Low-cost storage': usd(100 * 0.06),
    'Private connectivity': usd(2 * 730 * 0.0252),
    'Private data': usd(10 * 0.006),
  });
});

test('OpenSearch bills every kind of node, and the volumes of its data', () => {
  const graph = new Graph();
  graph.add('aws:opensearch/domain:Domain', 'search', {
    engineVersion: 'OpenSearch_2.19',
    clusterConfig: {
      ...{ instanceType: 'm6g.large.search', instanceCount: 3 },
      ...{ dedicatedMasterEnabled: true, dedicatedMasterType: 'c6g.large.search', dedicatedMasterCount: 3 },
      ...{ warmEnabled: true, warmType: 'ultrawarm1.medium.search', warmCount: 2 },
    },
    ebsOptions: { ebsEnabled: true, volumeType: 'gp2', volumeSize: 50 },
  });
  expectCosts(graph, 'search', {
    'Data nodes': usd(3 * 730 * 0.143),
    'Master nodes': usd(3 * 730 * 0.127),
    'UltraWarm nodes': usd(2 * 730 * 0.262),
    Storage: usd(3 * 50 * 0.149),
  });
});

test('Redshift bills each node, and the storage of those that keep nothing themselves', () => {
  const graph = new Graph();
  graph.add('aws:redshift/cluster:Cluster', 'two', {
    ...{ clusterIdentifier: 'two', clusterType: 'multi-node', nodeType: 'dc2.large', numberOfNodes: 2 },
  });
  graph.add('aws:redshift/cluster:Cluster', 'managed', { clusterIdentifier: 'managed', nodeType: 'ra3.xlplus' });
  graph.add('aws:redshiftserverless/workgroup:Workgroup', 'queries', {
    ...{ workgroupName: 'queries', namespaceName: 'shop', baseCapacity: 8 },
  });
  expectCosts(graph, 'two', { 'Node hours': usd(2 * 730 * 0.3) });
  expectCosts(graph, 'managed', { 'Node hours': usd(730 * 1.202), 'Managed storage': usd(100 * 0.024) });
  expectCosts(graph, 'queries', { 'Capacity units': usd(30 * 8 * 0.387) });
});

test('Kinesis bills shards, and longer retention for each of them', () => {
  const graph = new Graph();
  const stream = graph.add('aws:kinesis/stream:Stream', 'clicks', { shardCount: 2, retentionPeriod: 168 });
  graph.add('aws:kinesis/stream:Stream', 'demand', { streamModeDetails: { streamMode: 'ON_DEMAND' } });
  graph.add('aws:kinesis/streamConsumer:StreamConsumer', 'reader', { streamArn: stream.arn, name: 'reader' });
  expectCosts(graph, 'clicks', {
    Shards: usd(2 * 730 * 0.017),
    'Payload units': usd(100 * 0.04 * 0.0165),
    'Retention up to a week': usd(2 * 730 * 0.023),
  });
  expectCosts(graph, 'demand', {
    Stream: usd(730 * 0.045),
    'Data ingested': usd(100 * 0.091),
    'Data retrieved': usd(100 * 0.045),
  });
  expectCosts(graph, 'reader', { 'Shards consumed': usd(2 * 730 * 0.017), 'Data retrieved': usd(100 * 0.0147) });
});

test('Firehose bills what comes in, what is converted, and delivery into a network', () => {
  const graph = new Graph('dev', 'eu-west-2');
  graph.add('aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream', 'converted', {
    destination: 'extended_s3',
    extendedS3Configuration: {
      ...{ bucketArn: 'arn:aws:s3:::lake', roleArn: 'r' },
      dataFormatConversionConfiguration: { enabled: true },
    },
  });
  graph.add('aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream', 'searched', {
    destination: 'opensearch',
    opensearchConfiguration: { indexName: 'i', roleArn: 'r', vpcConfig: { subnetIds: ['a', 'b'], roleArn: 'r' } },
  });
  expectCosts(graph, 'converted', { 'Data ingested': usd(100 * 0.035), 'Format conversion': usd(100 * 0.021) });
  expectCosts(graph, 'searched', {
    'Data ingested': usd(100 * 0.035),
    'Delivery into a network': usd(2 * 730 * 0.011),
    'Data delivered into a network': usd(100 * 0.01),
  });
});
