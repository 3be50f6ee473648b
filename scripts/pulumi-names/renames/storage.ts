/** Names by hand: backup, fsx, s3, s3control. */
export const STORAGE = `
backup/framework:Framework
    controls=FrameworkControls controls.name=ControlName controls.scope=ControlScope controls.scope.tags=Tags[]
    controls.inputParameters=ControlInputParameters controls.inputParameters.name=ParameterName
    controls.inputParameters.value=ParameterValue
backup/logicallyAirGappedVault:LogicallyAirGappedVault encryptionKeyArn=EncryptionKeyArn
backup/plan:Plan
    *=BackupPlan name=BackupPlan.BackupPlanName rules=BackupPlan.BackupPlanRule
    rules.targetVaultName=TargetBackupVault rules.schedule=ScheduleExpression rules.startWindow=StartWindowMinutes
    rules.completionWindow=CompletionWindowMinutes **.coldStorageAfter=MoveToColdStorageAfterDays
    **.deleteAfter=DeleteAfterDays rules.copyActions.destinationVaultArn=DestinationBackupVaultArn
    rules.recoveryPointTags=RecoveryPointTags{}
backup/selection:Selection
    *=BackupSelection name=BackupSelection.SelectionName planId=BackupPlanId
    selectionTags=BackupSelection.ListOfTags selectionTags.key=ConditionKey selectionTags.value=ConditionValue
    selectionTags.type=ConditionType
    conditions.stringEquals.key=ConditionKey conditions.stringEquals.value=ConditionValue
    conditions.stringLikes.key=ConditionKey conditions.stringLikes.value=ConditionValue
    conditions.stringNotEquals.key=ConditionKey conditions.stringNotEquals.value=ConditionValue
    conditions.stringNotLikes.key=ConditionKey conditions.stringNotLikes.value=ConditionValue
backup/vault:Vault kmsKeyArn=EncryptionKeyArn
fsx/lustreFileSystem:LustreFileSystem *=LustreConfiguration
fsx/ontapFileSystem:OntapFileSystem *=OntapConfiguration
fsx/ontapVolume:OntapVolume *=OntapConfiguration
fsx/openZfsFileSystem:OpenZfsFileSystem *=OpenZFSConfiguration
fsx/openZfsVolume:OpenZfsVolume *=OpenZFSConfiguration
fsx/windowsFileSystem:WindowsFileSystem
    *=WindowsConfiguration selfManagedActiveDirectory=WindowsConfiguration.SelfManagedActiveDirectoryConfiguration
s3/bucket:Bucket
    accelerationStatus=# bucket=BucketName bucketPrefix=BucketNamePrefix acl=AccessControl
    corsRules=CorsConfiguration.CorsRules forceDestroy=# lifecycleRules=# logging=# objectLockConfiguration=#
    policy=# replicationConfiguration=# serverSideEncryptionConfiguration=# versioning=#
    website=WebsiteConfiguration grants=# requestPayer=#
s3/bucketV2:BucketV2
    accelerationStatus=# bucket=BucketName bucketPrefix=BucketNamePrefix acl=AccessControl
    corsRules=CorsConfiguration.CorsRules forceDestroy=# lifecycleRules=# loggings=# objectLockConfiguration=#
    policy=# replicationConfigurations=# serverSideEncryptionConfigurations=# versionings=#
    websites=WebsiteConfiguration- grants=# requestPayer=#
s3/directoryBucket:DirectoryBucket bucket=BucketName location=. location.name=LocationName location.type=#
s3control/bucket:Bucket bucket=BucketName
s3control/storageLensConfiguration:StorageLensConfiguration
    configId=StorageLensConfiguration.Id **.enabled=IsEnabled
    **.detailedStatusCodeMetrics=DetailedStatusCodesMetrics
`;
