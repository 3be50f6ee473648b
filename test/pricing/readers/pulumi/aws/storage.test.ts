import { Program, presented } from './written';

test.each([
  [
    'aws:fsx/windowsFileSystem:WindowsFileSystem',
    'AWS::FSx::FileSystem',
    { storageCapacity: 300, subnetIds: ['subnet-1'], throughputCapacity: 32, deploymentType: 'MULTI_AZ_1' },
    {
      FileSystemType: 'WINDOWS',
      StorageCapacity: 300,
      SubnetIds: ['subnet-1'],
      WindowsConfiguration: { ThroughputCapacity: 32, DeploymentType: 'MULTI_AZ_1' },
    },
  ],
  [
    'aws:fsx/lustreFileSystem:LustreFileSystem',
    'AWS::FSx::FileSystem',
    { storageCapacity: 1200, deploymentType: 'PERSISTENT_2', perUnitStorageThroughput: 125 },
    {
      FileSystemType: 'LUSTRE',
      StorageCapacity: 1200,
      LustreConfiguration: { DeploymentType: 'PERSISTENT_2', PerUnitStorageThroughput: 125 },
    },
  ],
  [
    'aws:fsx/ontapFileSystem:OntapFileSystem',
    'AWS::FSx::FileSystem',
    { storageCapacity: 2048, haPairs: 2, throughputCapacityPerHaPair: 384, diskIopsConfiguration: { iops: 9000 } },
    {
      FileSystemType: 'ONTAP',
      StorageCapacity: 2048,
      OntapConfiguration: { HAPairs: 2, ThroughputCapacityPerHAPair: 384, DiskIopsConfiguration: { Iops: 9000 } },
    },
  ],
  [
    'aws:fsx/openZfsFileSystem:OpenZfsFileSystem',
    'AWS::FSx::FileSystem',
    { storageCapacity: 64, deploymentType: 'SINGLE_AZ_2', throughputCapacity: 160 },
    {
      FileSystemType: 'OPENZFS',
      StorageCapacity: 64,
      OpenZFSConfiguration: { DeploymentType: 'SINGLE_AZ_2', ThroughputCapacity: 160 },
    },
  ],
  [
    'aws:backup/vault:Vault',
    'AWS::Backup::BackupVault',
    { name: 'daily', kmsKeyArn: 'arn:key', tags: { a: 'b' } },
    { BackupVaultName: 'daily', EncryptionKeyArn: 'arn:key', BackupVaultTags: { a: 'b' } },
  ],
  [
    'aws:backup/plan:Plan',
    'AWS::Backup::BackupPlan',
    {
      name: 'daily',
      rules: [
        {
          ruleName: 'night',
          targetVaultName: 'daily',
          schedule: 'cron(0 3 * * ? *)',
          lifecycle: { deleteAfter: 35, coldStorageAfter: 7 },
          copyActions: [{ destinationVaultArn: 'arn:other', lifecycle: { deleteAfter: 14 } }],
        },
      ],
    },
    {
      BackupPlan: {
        BackupPlanName: 'daily',
        BackupPlanRule: [
          {
            RuleName: 'night',
            TargetBackupVault: 'daily',
            ScheduleExpression: 'cron(0 3 * * ? *)',
            Lifecycle: { DeleteAfterDays: 35, MoveToColdStorageAfterDays: 7 },
            CopyActions: [{ DestinationBackupVaultArn: 'arn:other', Lifecycle: { DeleteAfterDays: 14 } }],
          },
        ],
      },
    },
  ],
  [
    'aws:backup/selection:Selection',
    'AWS::Backup::BackupSelection',
    {
      name: 'tagged',
      planId: 'plan-1',
      iamRoleArn: 'arn:role',
      selectionTags: [{ type: 'STRINGEQUALS', key: 'backup', value: 'yes' }],
    },
    {
      BackupPlanId: 'plan-1',
      BackupSelection: {
        SelectionName: 'tagged',
        IamRoleArn: 'arn:role',
        ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'yes' }],
      },
    },
  ],
])('%s is %s', (token, type, inputs, expected) => {
  expect(presented(token, inputs)).toEqual({ type, properties: expected });
});

test('a vault has its lock, its policy and what is told of it', () => {
  const program = new Program();
  const vault = program.add('aws:backup/vault:Vault', { name: 'records' });
  const backupVaultName = vault.id;
  program.add('aws:backup/vaultLockConfiguration:VaultLockConfiguration', { backupVaultName, minRetentionDays: 35 });
  program.add('aws:backup/vaultPolicy:VaultPolicy', { backupVaultName, policy: '{"Version":"2012-10-17"}' });
  program.add('aws:backup/vaultNotifications:VaultNotifications', {
    ...{ backupVaultName, snsTopicArn: 'arn:aws:sns:eu-west-1:1:told' },
    backupVaultEvents: ['BACKUP_JOB_FAILED'],
  });
  expect(vault.presented.properties).toEqual({
    BackupVaultName: 'records',
    LockConfiguration: { MinRetentionDays: 35 },
    AccessPolicy: { Version: '2012-10-17' },
    Notifications: { SNSTopicArn: 'arn:aws:sns:eu-west-1:1:told', BackupVaultEvents: ['BACKUP_JOB_FAILED'] },
  });
});

test('a file system has its backups and its replicas', () => {
  const program = new Program();
  const files = program.add('aws:efs/fileSystem:FileSystem', {
    throughputMode: 'provisioned',
    provisionedThroughputInMibps: 10,
    lifecyclePolicies: [{ transitionToIa: 'AFTER_30_DAYS' }],
    tags: { a: 'b' },
  });
  program.add('aws:efs/backupPolicy:BackupPolicy', { fileSystemId: files.id, backupPolicy: { status: 'ENABLED' } });
  program.add('aws:efs/replicationConfiguration:ReplicationConfiguration', {
    sourceFileSystemId: files.id,
    destination: { region: 'eu-central-1' },
  });
  expect(files.presented.properties).toEqual({
    ThroughputMode: 'provisioned',
    ProvisionedThroughputInMibps: 10,
    LifecyclePolicies: [{ TransitionToIA: 'AFTER_30_DAYS' }],
    FileSystemTags: [{ Key: 'a', Value: 'b' }],
    BackupPolicy: { Status: 'ENABLED' },
    ReplicationConfiguration: { Destinations: [{ Region: 'eu-central-1' }] },
  });
});
