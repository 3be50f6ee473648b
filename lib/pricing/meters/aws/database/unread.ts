import type { Unread, UnreadByType } from '../../unread';

/** Of tables in DynamoDB, in one region or in several. */
const WARM_THROUGHPUT: Unread = {
  name: 'Warm throughput',
  billed: 'by-use',
  paths: [
    'WarmThroughput.ReadUnitsPerSecond',
    'WarmThroughput.WriteUnitsPerSecond',
    'GlobalSecondaryIndexes.*.WarmThroughput.ReadUnitsPerSecond',
    'GlobalSecondaryIndexes.*.WarmThroughput.WriteUnitsPerSecond',
  ],
};

/** Of replicas in RDS and Aurora. */
const FROM_ANOTHER_REGION: Unread = {
  name: 'Data replicated from another region',
  billed: 'by-use',
  paths: ['SourceRegion'],
};

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const DATABASE_UNREAD: UnreadByType = {
  'AWS::Cassandra::Table': [
    { name: 'Change data streams', billed: 'by-use', paths: ['CdcSpecification.Status'] },
    {
      name: 'Warm throughput',
      billed: 'by-use',
      paths: ['WarmThroughput.ReadUnitsPerSecond', 'WarmThroughput.WriteUnitsPerSecond'],
    },
    { name: 'Deletes by time to live', billed: 'by-use', paths: ['DefaultTimeToLive'] },
    { name: 'Replicas in other regions', billed: 'by-existence', paths: ['ReplicaSpecifications'] },
    { name: 'Capacity that scaling adds', billed: 'by-use', paths: ['AutoScalingSpecifications'] },
  ],
  'AWS::DSQL::Cluster': [
    { name: 'Writes replicated to other regions', billed: 'by-use', paths: ['MultiRegionProperties.Clusters.*'] },
  ],
  'AWS::DocDB::DBCluster': [
    { name: 'Secret of the administrator', billed: 'by-existence', paths: ['ManageMasterUserPassword'] },
  ],
  'AWS::DynamoDB::GlobalTable': [
    { name: 'Deletes by time to live in replicas', billed: 'by-use', paths: ['TimeToLiveSpecification.Enabled'] },
    WARM_THROUGHPUT,
  ],
  'AWS::DynamoDB::Table': [
    WARM_THROUGHPUT,
    { name: 'Import from S3', billed: 'by-use', paths: ['ImportSourceSpecification'] },
  ],
  'AWS::ElastiCache::ReplicationGroup': [
    { name: 'Data replicated between regions', billed: 'by-use', paths: ['GlobalReplicationGroupId'] },
  ],
  'AWS::MemoryDB::Cluster': [
    { name: 'Data replicated between regions', billed: 'by-use', paths: ['MultiRegionClusterName'] },
  ],
  'AWS::NeptuneGraph::Graph': [
    {
      name: 'Memory that the import asks for',
      billed: 'by-use',
      paths: ['ImportTask.MaxProvisionedMemory', 'ImportTask.MinProvisionedMemory'],
    },
  ],
  'AWS::RDS::DBCluster': [
    FROM_ANOTHER_REGION,
    { name: 'Secret of the administrator', billed: 'by-existence', paths: ['ManageMasterUserPassword'] },
  ],
  'AWS::RDS::DBInstance': [
    FROM_ANOTHER_REGION,
    { name: 'Secret of the administrator', billed: 'by-existence', paths: ['ManageMasterUserPassword'] },
  ],
  'AWS::RDS::DBShardGroup': [{ name: 'Public IPv4 addresses', billed: 'by-existence', paths: ['PubliclyAccessible'] }],
};
