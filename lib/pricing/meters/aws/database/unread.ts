import type { UnreadByType } from '../../unread';

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
    {
      name: 'Capacity that scaling adds',
      billed: 'by-use',
      paths: ['AutoScalingSpecifications'],
    },
  ],
  'AWS::DocDB::DBCluster': [
    { name: 'Exported database logs', billed: 'by-use', paths: ['EnableCloudwatchLogsExports.*'] },
    { name: 'Secret of the administrator', billed: 'by-existence', paths: ['ManageMasterUserPassword'] },
  ],
  'AWS::DynamoDB::GlobalTable': [
    { name: 'Vector indexes', billed: 'by-use', paths: ['VectorIndexes'] },

    {
      name: 'Contributor Insights',
      billed: 'by-use',
      paths: [
        'Replicas.*.ContributorInsightsSpecification.Enabled',
        'Replicas.*.GlobalSecondaryIndexes.*.ContributorInsightsSpecification.Enabled',
      ],
    },
    { name: 'Stream reads', billed: 'by-use', paths: ['StreamSpecification.StreamViewType'] },
    {
      name: 'Warm throughput',
      billed: 'by-use',
      paths: [
        'WarmThroughput.ReadUnitsPerSecond',
        'WarmThroughput.WriteUnitsPerSecond',
        'GlobalSecondaryIndexes.*.WarmThroughput.ReadUnitsPerSecond',
        'GlobalSecondaryIndexes.*.WarmThroughput.WriteUnitsPerSecond',
      ],
    },
  ],
  'AWS::DynamoDB::Table': [
    {
      name: 'Contributor Insights',
      billed: 'by-use',
      paths: [
        'ContributorInsightsSpecification.Enabled',
        'GlobalSecondaryIndexes.*.ContributorInsightsSpecification.Enabled',
      ],
    },
    { name: 'Stream reads', billed: 'by-use', paths: ['StreamSpecification.StreamViewType'] },
    {
      name: 'Warm throughput',
      billed: 'by-use',
      paths: [
        'WarmThroughput.ReadUnitsPerSecond',
        'WarmThroughput.WriteUnitsPerSecond',
        'GlobalSecondaryIndexes.*.WarmThroughput.ReadUnitsPerSecond',
        'GlobalSecondaryIndexes.*.WarmThroughput.WriteUnitsPerSecond',
      ],
    },
    { name: 'Import from S3', billed: 'by-use', paths: ['ImportSourceSpecification'] },
    { name: 'Vector indexes', billed: 'by-use', paths: ['VectorIndexes'] },
  ],
  'AWS::Neptune::DBCluster': [
    { name: 'Exported database logs', billed: 'by-use', paths: ['EnableCloudwatchLogsExports.*'] },
  ],
  'AWS::RDS::DBCluster': [
    { name: 'Enhanced monitoring', billed: 'by-use', paths: ['MonitoringInterval'] },
    { name: 'Exported database logs', billed: 'by-use', paths: ['EnableCloudwatchLogsExports.*'] },
    { name: 'Public IPv4 addresses', billed: 'by-existence', paths: ['PubliclyAccessible'] },
    { name: 'Secret of the administrator', billed: 'by-existence', paths: ['ManageMasterUserPassword'] },
    { name: 'Data API requests', billed: 'by-use', paths: ['EnableHttpEndpoint'] },
  ],
  'AWS::RDS::DBInstance': [
    { name: 'Enhanced monitoring', billed: 'by-use', paths: ['MonitoringInterval'] },
    { name: 'Exported database logs', billed: 'by-use', paths: ['EnableCloudwatchLogsExports.*'] },
    { name: 'Public IPv4 addresses', billed: 'by-existence', paths: ['PubliclyAccessible'] },
    { name: 'Secret of the administrator', billed: 'by-existence', paths: ['ManageMasterUserPassword'] },
    { name: 'Backups replicated to another region', billed: 'by-use', paths: ['AutomaticBackupReplicationRegion'] },
  ],
  'AWS::RDS::DBShardGroup': [{ name: 'Public IPv4 addresses', billed: 'by-existence', paths: ['PubliclyAccessible'] }],
  'AWS::Timestream::InfluxDBCluster': [
    { name: 'Public IPv4 addresses', billed: 'by-existence', paths: ['PubliclyAccessible'] },
  ],
  'AWS::Timestream::InfluxDBInstance': [
    { name: 'Public IPv4 addresses', billed: 'by-existence', paths: ['PubliclyAccessible'] },
  ],
  'AWS::ElastiCache::ReplicationGroup': [{ name: 'Durability', billed: 'by-use', paths: ['Durability'] }],
};
