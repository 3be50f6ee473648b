/** Names by hand: dax, dms, docdb, dynamodb, elasticache, keyspaces, memorydb, neptune, neptunegraph, rds, redshift. */
export const DATABASE = `
dax/cluster:Cluster
    serverSideEncryption=SSESpecification serverSideEncryption.enabled=SSEEnabled
    maintenanceWindow=PreferredMaintenanceWindow
dms/certificate:Certificate certificateId=CertificateIdentifier
dms/endpoint:Endpoint endpointId=EndpointIdentifier kmsKeyArn=KmsKeyId
dms/replicationInstance:ReplicationInstance
    replicationInstanceId=ReplicationInstanceIdentifier replicationSubnetGroupId=ReplicationSubnetGroupIdentifier
    kmsKeyArn=KmsKeyId
dms/replicationSubnetGroup:ReplicationSubnetGroup replicationSubnetGroupId=ReplicationSubnetGroupIdentifier
dms/replicationTask:ReplicationTask replicationTaskId=ReplicationTaskIdentifier
dms/s3Endpoint:S3Endpoint endpointId=EndpointIdentifier kmsKeyArn=KmsKeyId
docdb/cluster:Cluster
    enabledCloudwatchLogsExports=EnableCloudwatchLogsExports masterPassword=MasterUserPassword
    restoreToPointInTime=. restoreToPointInTime.sourceClusterIdentifier=SourceDBClusterIdentifier
dynamodb/table:Table
    attributes=AttributeDefinitions attributes.name=AttributeName attributes.type=AttributeType
    readCapacity=ProvisionedThroughput.ReadCapacityUnits writeCapacity=ProvisionedThroughput.WriteCapacityUnits
    pointInTimeRecovery=PointInTimeRecoverySpecification pointInTimeRecovery.enabled=PointInTimeRecoveryEnabled
    globalSecondaryIndexes=# localSecondaryIndexes=# hashKey=# rangeKey=# replicas=#
    serverSideEncryption=SSESpecification serverSideEncryption.enabled=SSEEnabled
    serverSideEncryption.kmsKeyArn=KMSMasterKeyId streamEnabled=#
    streamViewType=StreamSpecification.StreamViewType ttl=TimeToLiveSpecification
    importTable=ImportSourceSpecification
elasticache/cluster:Cluster
    availabilityZone=PreferredAvailabilityZone clusterId=ClusterName maintenanceWindow=PreferredMaintenanceWindow
    securityGroupIds=VpcSecurityGroupIds logDeliveryConfigurations=#
elasticache/parameterGroup:ParameterGroup family=CacheParameterGroupFamily
elasticache/replicationGroup:ReplicationGroup
    maintenanceWindow=PreferredMaintenanceWindow nodeType=CacheNodeType parameterGroupName=CacheParameterGroupName
    securityGroupNames=CacheSecurityGroupNames subnetGroupName=CacheSubnetGroupName logDeliveryConfigurations=#
elasticache/subnetGroup:SubnetGroup name=CacheSubnetGroupName
keyspaces/table:Table capacitySpecification=# pointInTimeRecovery=# clientSideTimestamps=#
memorydb/cluster:Cluster kmsKeyArn=KmsKeyId
memorydb/snapshot:Snapshot kmsKeyArn=KmsKeyId
neptune/cluster:Cluster
    iamDatabaseAuthenticationEnabled=IamAuthEnabled kmsKeyArn=KmsKeyId
    neptuneClusterParameterGroupName=DBClusterParameterGroupName
    neptuneInstanceParameterGroupName=DBInstanceParameterGroupName neptuneSubnetGroupName=DBSubnetGroupName
    serverlessV2ScalingConfiguration=ServerlessScalingConfiguration
    replicationSourceIdentifier=SourceDBClusterIdentifier
neptune/clusterInstance:ClusterInstance
    neptuneParameterGroupName=DBParameterGroupName neptuneSubnetGroupName=DBSubnetGroupName
neptunegraph/privateGraphEndpoint:PrivateGraphEndpoint vpcSecurityGroupIds=SecurityGroupIds
rds/cluster:Cluster
    enabledCloudwatchLogsExports=EnableCloudwatchLogsExports
    iamDatabaseAuthenticationEnabled=EnableIAMDatabaseAuthentication masterPassword=MasterUserPassword
    restoreToPointInTime=. restoreToPointInTime.sourceClusterIdentifier=SourceDBClusterIdentifier
    masterUserSecretKmsKeyId=MasterUserSecret.KmsKeyId
rds/clusterInstance:ClusterInstance
    performanceInsightsEnabled=EnablePerformanceInsights caCertIdentifier=CACertificateIdentifier
rds/clusterParameterGroup:ClusterParameterGroup parameters=#
rds/eventSubscription:EventSubscription snsTopic=SnsTopicArn
rds/instance:Instance
    backupWindow=PreferredBackupWindow maintenanceWindow=PreferredMaintenanceWindow
    caCertIdentifier=CACertificateIdentifier enabledCloudwatchLogsExports=EnableCloudwatchLogsExports
    iamDatabaseAuthenticationEnabled=EnableIAMDatabaseAuthentication username=MasterUsername
    password=MasterUserPassword masterUserSecretKmsKeyId=MasterUserSecret.KmsKeyId
    performanceInsightsEnabled=EnablePerformanceInsights replicateSourceDb=SourceDBInstanceIdentifier
    restoreToPointInTime=. restoreToPointInTime.sourceDbInstanceIdentifier=SourceDBInstanceIdentifier
    restoreToPointInTime.sourceDbInstanceAutomatedBackupsArn=SourceDBInstanceAutomatedBackupsArn
    restoreToPointInTime.sourceDbiResourceId=SourceDbiResourceId vpcSecurityGroupIds=VPCSecurityGroups
rds/optionGroup:OptionGroup options=OptionConfigurations options.version=OptionVersion
rds/parameterGroup:ParameterGroup parameters=#
rds/proxy:Proxy auths=Auth
rds/proxyDefaultTargetGroup:ProxyDefaultTargetGroup connectionPoolConfig=ConnectionPoolConfigurationInfo
rds/proxyTarget:ProxyTarget dbInstanceIdentifier=DBInstanceIdentifiers+ dbClusterIdentifier=DBClusterIdentifiers+
rds/snapshotCopy:SnapshotCopy targetDbSnapshotIdentifier=DBSnapshotIdentifier
redshift/subnetGroup:SubnetGroup name=ClusterSubnetGroupName
`;
