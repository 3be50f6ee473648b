import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const STORAGE_UNREAD: UnreadByType = {
  'AWS::DLM::LifecyclePolicy': [
    {
      name: 'Fast snapshot restore',
      billed: 'by-existence',
      paths: ['PolicyDetails.Schedules.*.FastRestoreRule'],
    },
    {
      name: 'Archived snapshots',
      billed: 'by-use',
      paths: ['PolicyDetails.Schedules.*.ArchiveRule'],
    },
    {
      name: 'Snapshots copied to another region',
      billed: 'by-use',
      paths: [
        'PolicyDetails.Schedules.*.CrossRegionCopyRules',
        'PolicyDetails.Actions.*.CrossRegionCopy',
        'PolicyDetails.CrossRegionCopyTargets',
        'CrossRegionCopyTargets',
      ],
    },
  ],
  'AWS::EFS::FileSystem': [
    { name: 'Archive storage', billed: 'by-use', paths: ['LifecyclePolicies.*.TransitionToArchive'] },
    {
      name: 'Replica of the file system',
      billed: 'by-use',
      paths: ['ReplicationConfiguration'],
    },
    { name: 'Backups', billed: 'by-use', paths: ['BackupPolicy.Status'], values: ['ENABLED'] },
  ],
  'AWS::FSx::FileSystem': [
    {
      name: 'Audit logs',
      billed: 'by-use',
      paths: [
        'WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel',
        'WindowsConfiguration.AuditLogConfiguration.FileShareAccessAuditLogLevel',
      ],
    },
    {
      name: 'SSD read cache',
      billed: 'by-existence',
      paths: [
        'LustreConfiguration.DataReadCacheConfiguration.SizingMode',
        'OpenZFSConfiguration.ReadCacheConfiguration.SizingMode',
        'LustreConfiguration.DriveCacheType',
      ],
      values: ['USER_PROVISIONED', 'PROPORTIONAL_TO_THROUGHPUT_CAPACITY', 'READ'],
    },
    { name: 'Metadata IOPS', billed: 'by-existence', paths: ['LustreConfiguration.MetadataConfiguration.Iops'] },
    { name: 'Throughput capacity', billed: 'by-existence', paths: ['LustreConfiguration.ThroughputCapacity'] },
    { name: 'Logs of the data repository', billed: 'by-use', paths: ['LustreConfiguration.LogConfiguration.Level'] },
  ],
  'AWS::S3::Bucket': [
    {
      name: 'Transitions of noncurrent versions',
      billed: 'by-use',
      paths: [
        'LifecycleConfiguration.Rules.*.NoncurrentVersionTransition',
        'LifecycleConfiguration.Rules.*.NoncurrentVersionTransitions',
      ],
    },
    {
      name: 'Transfer acceleration',
      billed: 'by-use',
      paths: ['AccelerateConfiguration.AccelerationStatus'],
      values: ['Enabled'],
    },
    { name: 'Storage class analysis', billed: 'by-use', paths: ['AnalyticsConfigurations'] },
    { name: 'Request metrics', billed: 'by-use', paths: ['MetricsConfigurations'] },
    { name: 'Replication', billed: 'by-use', paths: ['ReplicationConfiguration'] },
    { name: 'Metadata tables', billed: 'by-use', paths: ['MetadataTableConfiguration', 'MetadataConfiguration'] },
    {
      name: 'Events sent to EventBridge',
      billed: 'by-use',
      paths: ['NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled'],
    },
  ],
};
