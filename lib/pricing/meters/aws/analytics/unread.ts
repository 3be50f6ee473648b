import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const ANALYTICS_UNREAD: UnreadByType = {
  'AWS::Athena::WorkGroup': [
    {
      name: 'Query logs',
      billed: 'by-use',
      paths: ['WorkGroupConfiguration.MonitoringConfiguration.CloudWatchLoggingConfiguration.Enabled'],
    },
  ],
  'AWS::EMR::Cluster': [
    { name: 'Servers that managed scaling adds', billed: 'by-existence', paths: ['ManagedScalingPolicy'] },
    {
      name: 'Servers that automatic scaling adds',
      billed: 'by-use',
      paths: ['Instances.CoreInstanceGroup.AutoScalingPolicy', 'Instances.TaskInstanceGroups.*.AutoScalingPolicy'],
    },
    {
      name: 'EBS volumes of the servers',
      billed: 'by-existence',
      paths: [
        'Instances.MasterInstanceGroup.EbsConfiguration.EbsBlockDeviceConfigs',
        'Instances.CoreInstanceGroup.EbsConfiguration.EbsBlockDeviceConfigs',
        'Instances.TaskInstanceGroups.*.EbsConfiguration.EbsBlockDeviceConfigs',
        'Instances.MasterInstanceFleet.InstanceTypeConfigs.*.EbsConfiguration.EbsBlockDeviceConfigs',
        'Instances.CoreInstanceFleet.InstanceTypeConfigs.*.EbsConfiguration.EbsBlockDeviceConfigs',
        'Instances.TaskInstanceFleets.*.InstanceTypeConfigs.*.EbsConfiguration.EbsBlockDeviceConfigs',
      ],
    },
    {
      name: 'Root volumes larger than the default',
      billed: 'by-existence',
      paths: ['EbsRootVolumeSize', 'EbsRootVolumeIops', 'EbsRootVolumeThroughput'],
    },
  ],
  'AWS::EMR::InstanceFleetConfig': [
    {
      name: 'EBS volumes of the servers',
      billed: 'by-existence',
      paths: ['InstanceTypeConfigs.*.EbsConfiguration.EbsBlockDeviceConfigs'],
    },
  ],
  'AWS::EMR::InstanceGroupConfig': [
    { name: 'EBS volumes of the servers', billed: 'by-existence', paths: ['EbsConfiguration.EbsBlockDeviceConfigs'] },
    { name: 'Servers that automatic scaling adds', billed: 'by-use', paths: ['AutoScalingPolicy'] },
  ],
  'AWS::EMRServerless::Application': [
    { name: 'Workers kept ready', billed: 'by-existence', paths: ['InitialCapacity'] },
    { name: 'Logs', billed: 'by-use', paths: ['MonitoringConfiguration.CloudWatchLoggingConfiguration.Enabled'] },
  ],
  'AWS::Kinesis::Stream': [{ name: 'Rates of On-demand Advantage', billed: 'by-use', paths: ['WarmThroughputMiBps'] }],
  'AWS::KinesisAnalyticsV2::Application': [
    {
      name: 'Durable application backups',
      billed: 'by-use',
      paths: ['ApplicationConfiguration.ApplicationSnapshotConfiguration.SnapshotsEnabled'],
    },
  ],
  'AWS::KinesisFirehose::DeliveryStream': [
    { name: 'Delivery to Snowflake', billed: 'by-use', paths: ['SnowflakeDestinationConfiguration'] },
    {
      name: 'Decompression of logs',
      billed: 'by-use',
      paths: [
        'HttpEndpointDestinationConfiguration.ProcessingConfiguration.Processors.*.Type',
        'RedshiftDestinationConfiguration.ProcessingConfiguration.Processors.*.Type',
        'AmazonopensearchserviceDestinationConfiguration.ProcessingConfiguration.Processors.*.Type',
        'AmazonOpenSearchServerlessDestinationConfiguration.ProcessingConfiguration.Processors.*.Type',
        'ElasticsearchDestinationConfiguration.ProcessingConfiguration.Processors.*.Type',
        'SplunkDestinationConfiguration.ProcessingConfiguration.Processors.*.Type',
        'SnowflakeDestinationConfiguration.ProcessingConfiguration.Processors.*.Type',
        'IcebergDestinationConfiguration.ProcessingConfiguration.Processors.*.Type',
      ],
      values: ['Decompression'],
    },
  ],
  'AWS::MSK::Cluster': [
    {
      name: 'Broker logs',
      billed: 'by-use',
      paths: [
        'LoggingInfo.AuthorizerLogs.CloudWatchLogs.Enabled',
        'LoggingInfo.AuthorizerLogs.S3.Enabled',
        'LoggingInfo.AuthorizerLogs.Firehose.Enabled',
      ],
    },
  ],
  'AWS::MSK::Replicator': [
    {
      name: 'Replicator logs',
      billed: 'by-use',
      paths: [
        'LogDelivery.ReplicatorLogDelivery.CloudWatchLogs.Enabled',
        'LogDelivery.ReplicatorLogDelivery.S3.Enabled',
        'LogDelivery.ReplicatorLogDelivery.Firehose.Enabled',
      ],
    },
  ],
  'AWS::OpenSearchServerless::Collection': [
    {
      name: 'Vector acceleration',
      billed: 'by-use',
      paths: ['VectorOptions.ServerlessVectorAcceleration'],
      values: ['ENABLED', 'ALLOWED'],
    },
  ],
  'AWS::OpenSearchService::Domain': [
    { name: 'Vector acceleration', billed: 'by-use', paths: ['AIMLOptions.ServerlessVectorAcceleration.Enabled'] },
    { name: 'S3 vectors', billed: 'by-use', paths: ['AIMLOptions.S3VectorsEngine.Enabled'] },
  ],
  'AWS::Redshift::Cluster': [
    { name: 'Secret of the administrator', billed: 'by-existence', paths: ['ManageMasterPassword'] },
  ],
  'AWS::RedshiftServerless::Namespace': [
    { name: 'Secret of the administrator', billed: 'by-existence', paths: ['ManageAdminPassword'] },
  ],
  'AWS::RedshiftServerless::Workgroup': [
    { name: 'Public IPv4 addresses', billed: 'by-existence', paths: ['PubliclyAccessible'] },
  ],
};
