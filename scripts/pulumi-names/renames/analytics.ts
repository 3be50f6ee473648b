/** Names by hand: athena, elasticsearch, emr, glue, kinesis, msk, opensearch, redshift. */
export const ANALYTICS = `
athena/database:Database name=DatabaseInput.Name comment=DatabaseInput.Description
athena/namedQuery:NamedQuery query=QueryString
elasticsearch/domain:Domain
    clusterConfig=ElasticsearchClusterConfig encryptAtRest=EncryptionAtRestOptions logPublishingOptions=#
    nodeToNodeEncryption=NodeToNodeEncryptionOptions
emr/cluster:Cluster
    masterInstanceGroup=Instances.MasterInstanceGroup coreInstanceGroup=Instances.CoreInstanceGroup
    coreInstanceGroup.autoscalingPolicy=AutoScalingPolicy@
    masterInstanceGroup.ebsConfigs=EbsConfiguration.EbsBlockDeviceConfigs
    masterInstanceGroup.ebsConfigs.iops=VolumeSpecification.Iops
    masterInstanceGroup.ebsConfigs.size=VolumeSpecification.SizeInGB
    masterInstanceGroup.ebsConfigs.throughput=VolumeSpecification.Throughput
    masterInstanceGroup.ebsConfigs.type=VolumeSpecification.VolumeType
    coreInstanceGroup.ebsConfigs=EbsConfiguration.EbsBlockDeviceConfigs
    coreInstanceGroup.ebsConfigs.iops=VolumeSpecification.Iops
    coreInstanceGroup.ebsConfigs.size=VolumeSpecification.SizeInGB
    coreInstanceGroup.ebsConfigs.throughput=VolumeSpecification.Throughput
    coreInstanceGroup.ebsConfigs.type=VolumeSpecification.VolumeType
    masterInstanceFleet=Instances.MasterInstanceFleet
    masterInstanceFleet.instanceTypeConfigs.ebsConfigs=EbsConfiguration.EbsBlockDeviceConfigs
    masterInstanceFleet.instanceTypeConfigs.ebsConfigs.iops=VolumeSpecification.Iops
    masterInstanceFleet.instanceTypeConfigs.ebsConfigs.size=VolumeSpecification.SizeInGB
    masterInstanceFleet.instanceTypeConfigs.ebsConfigs.throughput=VolumeSpecification.Throughput
    masterInstanceFleet.instanceTypeConfigs.ebsConfigs.type=VolumeSpecification.VolumeType
    masterInstanceFleet.launchSpecifications.onDemandSpecifications=OnDemandSpecification-
    masterInstanceFleet.launchSpecifications.spotSpecifications=SpotSpecification-
    coreInstanceFleet=Instances.CoreInstanceFleet
    coreInstanceFleet.instanceTypeConfigs.ebsConfigs=EbsConfiguration.EbsBlockDeviceConfigs
    coreInstanceFleet.instanceTypeConfigs.ebsConfigs.iops=VolumeSpecification.Iops
    coreInstanceFleet.instanceTypeConfigs.ebsConfigs.size=VolumeSpecification.SizeInGB
    coreInstanceFleet.instanceTypeConfigs.ebsConfigs.throughput=VolumeSpecification.Throughput
    coreInstanceFleet.instanceTypeConfigs.ebsConfigs.type=VolumeSpecification.VolumeType
    coreInstanceFleet.launchSpecifications.onDemandSpecifications=OnDemandSpecification-
    coreInstanceFleet.launchSpecifications.spotSpecifications=SpotSpecification- ec2Attributes=Instances
    ec2Attributes.subnetId=Ec2SubnetId ec2Attributes.subnetIds=Ec2SubnetIds ec2Attributes.keyName=Ec2KeyName
    keepJobFlowAliveWhenNoSteps=Instances.KeepJobFlowAliveWhenNoSteps
    terminationProtection=Instances.TerminationProtected
emr/instanceFleet:InstanceFleet
    instanceTypeConfigs.ebsConfigs=EbsConfiguration.EbsBlockDeviceConfigs
    instanceTypeConfigs.ebsConfigs.iops=VolumeSpecification.Iops
    instanceTypeConfigs.ebsConfigs.size=VolumeSpecification.SizeInGB
    instanceTypeConfigs.ebsConfigs.throughput=VolumeSpecification.Throughput
    instanceTypeConfigs.ebsConfigs.type=VolumeSpecification.VolumeType
    launchSpecifications.onDemandSpecifications=OnDemandSpecification-
    launchSpecifications.spotSpecifications=SpotSpecification-
emr/instanceGroup:InstanceGroup
    clusterId=JobFlowId ebsConfigs=EbsConfiguration.EbsBlockDeviceConfigs ebsConfigs.iops=VolumeSpecification.Iops
    ebsConfigs.size=VolumeSpecification.SizeInGB ebsConfigs.type=VolumeSpecification.VolumeType
    ebsOptimized=EbsConfiguration.EbsOptimized autoscalingPolicy=AutoScalingPolicy@
glue/catalogDatabase:CatalogDatabase *=DatabaseInput
glue/catalogTable:CatalogTable *=TableInput
glue/partition:Partition
    catalogId=CatalogId partitionValues=PartitionInput.Values parameters=PartitionInput.Parameters
glue/registry:Registry registryName=Name
glue/schema:Schema schemaName=Name
kinesis/firehoseDeliveryStream:FirehoseDeliveryStream
    elasticsearchConfiguration=ElasticsearchDestinationConfiguration
    extendedS3Configuration=ExtendedS3DestinationConfiguration
    httpEndpointConfiguration=HttpEndpointDestinationConfiguration
    icebergConfiguration=IcebergDestinationConfiguration
    opensearchConfiguration=AmazonopensearchserviceDestinationConfiguration
    opensearchserverlessConfiguration=AmazonOpenSearchServerlessDestinationConfiguration
    redshiftConfiguration=RedshiftDestinationConfiguration
    snowflakeConfiguration=SnowflakeDestinationConfiguration splunkConfiguration=SplunkDestinationConfiguration
    elasticsearchConfiguration.vpcConfig=VpcConfiguration opensearchConfiguration.vpcConfig=VpcConfiguration
    opensearchserverlessConfiguration.vpcConfig=VpcConfiguration
    kinesisSourceConfiguration=KinesisStreamSourceConfiguration
    kinesisSourceConfiguration.kinesisStreamArn=KinesisStreamARN destination=#
    serverSideEncryption=DeliveryStreamEncryptionConfigurationInput
kinesis/stream:Stream
    retentionPeriod=RetentionPeriodHours shardLevelMetrics=DesiredShardLevelMetrics
    kmsKeyId=StreamEncryption.KeyId encryptionType=StreamEncryption.EncryptionType
msk/cluster:Cluster
    brokerNodeGroupInfo.connectivityInfo.vpcConnectivity.clientAuthentication.sasl.iam=Iam.Enabled
    brokerNodeGroupInfo.connectivityInfo.vpcConnectivity.clientAuthentication.sasl.scram=Scram.Enabled
    brokerNodeGroupInfo.connectivityInfo.vpcConnectivity.clientAuthentication.tls=Tls.Enabled
    clientAuthentication.sasl.iam=Iam.Enabled clientAuthentication.sasl.scram=Scram.Enabled
    clientAuthentication.unauthenticated=Unauthenticated.Enabled
    encryptionInfo.encryptionAtRestKmsKeyArn=EncryptionAtRest.DataVolumeKMSKeyId
msk/configuration:Configuration kafkaVersions=KafkaVersionsList
opensearch/domain:Domain
    encryptAtRest=EncryptionAtRestOptions logPublishingOptions=# nodeToNodeEncryption=NodeToNodeEncryptionOptions
redshift/cluster:Cluster
    databaseName=DBName masterPassword=MasterUserPassword
    availabilityZoneRelocationEnabled=AvailabilityZoneRelocation
`;
