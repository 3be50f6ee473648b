/** Names by hand: ecs, eks, lightsail. */
export const CONTAINERS = `
ecs/capacityProvider:CapacityProvider cluster=ClusterName
ecs/clusterCapacityProviders:ClusterCapacityProviders clusterName=Cluster
ecs/service:Service
    networkConfiguration.assignPublicIp=AwsvpcConfiguration.AssignPublicIp?ENABLED:DISABLED
    networkConfiguration.securityGroups=AwsvpcConfiguration.SecurityGroups
    networkConfiguration.subnets=AwsvpcConfiguration.Subnets volumeConfiguration=VolumeConfigurations+
    volumeConfiguration.managedEbsVolume=ManagedEBSVolume volumeConfiguration.managedEbsVolume.sizeInGb=SizeInGiB
    deploymentMaximumPercent=DeploymentConfiguration.MaximumPercent
    deploymentMinimumHealthyPercent=DeploymentConfiguration.MinimumHealthyPercent
    deploymentCircuitBreaker=DeploymentConfiguration.DeploymentCircuitBreaker
    alarms=DeploymentConfiguration.Alarms iamRole=Role orderedPlacementStrategies=PlacementStrategies
    loadBalancers.elbName=LoadBalancerName
ecs/taskDefinition:TaskDefinition containerDefinitions=#
eks/cluster:Cluster enabledClusterLogTypes=# vpcConfig=ResourcesVpcConfig
eks/fargateProfile:FargateProfile subnetIds=Subnets
eks/nodeGroup:NodeGroup
    nodeRoleArn=NodeRole subnetIds=Subnets remoteAccess.sourceSecurityGroupIds=SourceSecurityGroups
lightsail/containerService:ContainerService name=ServiceName
lightsail/database:Database
    blueprintId=RelationalDatabaseBlueprintId bundleId=RelationalDatabaseBundleId
    masterPassword=MasterUserPassword backupRetentionEnabled=BackupRetention
lightsail/lbCertificate:LbCertificate
    lbName=LoadBalancerName name=CertificateName subjectAlternativeNames=CertificateAlternativeNames
`;
