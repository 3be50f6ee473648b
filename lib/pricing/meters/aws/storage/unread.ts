import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const STORAGE_UNREAD: UnreadByType = {
  'AWS::Backup::BackupPlan': [
    {
      name: 'Cold storage of backups',
      billed: 'by-use',
      paths: [
        'BackupPlan.BackupPlanRule.*.Lifecycle.MoveToColdStorageAfterDays',
        'BackupPlan.BackupPlanRule.*.Lifecycle.OptInToArchiveForSupportedResources',
        'BackupPlan.BackupPlanRule.*.CopyActions.*.Lifecycle.MoveToColdStorageAfterDays',
        'BackupPlan.BackupPlanRule.*.CopyActions.*.Lifecycle.OptInToArchiveForSupportedResources',
      ],
    },
    { name: 'Continuous backups', billed: 'by-use', paths: ['BackupPlan.BackupPlanRule.*.EnableContinuousBackup'] },
    { name: 'Backup indexes', billed: 'by-use', paths: ['BackupPlan.BackupPlanRule.*.IndexActions'] },
    {
      name: 'Malware scans of backups',
      billed: 'by-use',
      paths: ['BackupPlan.BackupPlanRule.*.ScanActions', 'BackupPlan.ScanSettings'],
    },
  ],
  'AWS::DLM::LifecyclePolicy': [
    { name: 'Archived snapshots', billed: 'by-use', paths: ['PolicyDetails.Schedules.*.ArchiveRule'] },
    {
      name: 'Snapshots copied to another region',
      billed: 'by-use',
      paths: ['PolicyDetails.Actions.*.CrossRegionCopy', 'PolicyDetails.CrossRegionCopyTargets'],
    },
  ],
  'AWS::EFS::FileSystem': [
    { name: 'Archive storage', billed: 'by-use', paths: ['LifecyclePolicies.*.TransitionToArchive'] },
  ],
  'AWS::FSx::FileSystem': [
    {
      name: 'SSD read cache',
      billed: 'by-existence',
      paths: [
        'LustreConfiguration.DataReadCacheConfiguration.SizingMode',
        'OpenZFSConfiguration.ReadCacheConfiguration.SizingMode',
      ],
      values: ['USER_PROVISIONED', 'PROPORTIONAL_TO_THROUGHPUT_CAPACITY', 'READ'],
    },
    { name: 'Throughput capacity', billed: 'by-existence', paths: ['LustreConfiguration.ThroughputCapacity'] },
  ],
  'AWS::S3::Bucket': [
    {
      name: 'Live inventory of metadata',
      billed: 'by-use',
      paths: ['MetadataConfiguration.InventoryTableConfiguration.ConfigurationState'],
      values: ['ENABLED'],
    },
    {
      name: 'Annotations of objects',
      billed: 'by-use',
      paths: ['MetadataConfiguration.AnnotationTableConfiguration.ConfigurationState'],
      values: ['ENABLED'],
    },
    {
      name: 'Copies in another storage class',
      billed: 'by-use',
      paths: ['ReplicationConfiguration.Rules.*.Destination.StorageClass'],
      values: ['STANDARD_IA', 'ONEZONE_IA', 'INTELLIGENT_TIERING', 'GLACIER', 'GLACIER_IR', 'DEEP_ARCHIVE'],
    },
    {
      name: 'Transitions of noncurrent versions',
      billed: 'by-use',
      paths: [
        'LifecycleConfiguration.Rules.*.NoncurrentVersionTransition',
        'LifecycleConfiguration.Rules.*.NoncurrentVersionTransitions',
      ],
    },
    {
      name: 'Events sent to EventBridge',
      billed: 'by-use',
      paths: ['NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled'],
    },
  ],
  'AWS::S3::StorageLens': [
    {
      name: 'Metrics of all prefixes',
      billed: 'by-use',
      paths: ['StorageLensConfiguration.ExpandedPrefixesDataExport.S3BucketDestination'],
    },
    {
      name: 'Tables of exported metrics',
      billed: 'by-use',
      paths: [
        'StorageLensConfiguration.DataExport.StorageLensTableDestination.IsEnabled',
        'StorageLensConfiguration.ExpandedPrefixesDataExport.StorageLensTableDestination.IsEnabled',
      ],
    },
  ],
  'AWS::S3Express::DirectoryBucket': [
    { name: 'Inventory', billed: 'by-use', paths: ['InventoryConfigurations.*.Enabled'] },
  ],
  'AWS::S3ObjectLambda::AccessPoint': [
    { name: 'Request metrics', billed: 'by-use', paths: ['ObjectLambdaConfiguration.CloudWatchMetricsEnabled'] },
  ],
  'AWS::S3Tables::TableBucket': [
    { name: 'Request metrics', billed: 'by-use', paths: ['MetricsConfiguration.Status'], values: ['Enabled'] },
    {
      name: 'Intelligent-Tiering',
      billed: 'by-use',
      paths: ['StorageClassConfiguration.StorageClass'],
      values: ['INTELLIGENT_TIERING'],
    },
    { name: 'Replication', billed: 'by-use', paths: ['ReplicationConfiguration'] },
  ],
  'AWS::Transfer::Connector': [
    { name: 'Data through VPC Lattice', billed: 'by-use', paths: ['EgressType'], values: ['VPC_LATTICE'] },
  ],
};
