import { iotTopicRule, restApiStage } from './apis';
import { autoScalingGroup } from './auto-scaling-group';
import { budget } from './budget';
import { eksCluster, lambdaFunction, lightsailStaticIp, provisionedConcurrency, taskDefinition } from './compute';
import { cache, dbInstance, keyspacesTable, redshiftCluster } from './databases';
import { dynamoDbReplica, dynamoDbTable } from './dynamodb-table';
import { emrCluster, emrInstanceGroup } from './emr';
import { eventRule } from './event-rule';
import { flowLog } from './flow-log';
import { instance, launchConfiguration } from './launches';
import { loadBalancer, targetGroup } from './load-balancer';
import { guardDutyDetector, logGroup, snsTopic, webAcl } from './management';
import { coreNetwork, hostedZone, natGateway, networkInterface, routeTableAssociation, vpnConnection } from './network';
import {
  always,
  cloudControl,
  deliveryStream,
  directory,
  scalableTarget,
  scalingPolicy,
  unlessGiven,
} from './one-of-many';
import type { Presenter } from './presenter';
import { s3Bucket } from './s3-bucket';
import { searchDomain } from './search-domain';
import { securityGroup } from './security-group';
import { spotFleet, spotInstance } from './spot';
import { backupVault, efsFileSystem } from './storage';
import { stackSet } from './stack-set';
import { vpcEndpoint } from './vpc-endpoint';

/** What presents tokens of which names alone do not tell. */
export const PRESENTERS: Readonly<Record<string, Presenter>> = {
  'aws:alb/loadBalancer:LoadBalancer': loadBalancer,
  'aws:alb/targetGroup:TargetGroup': targetGroup,
  'aws:apigateway/stage:Stage': restApiStage,
  'aws:appautoscaling/policy:Policy': scalingPolicy,
  'aws:appautoscaling/target:Target': scalableTarget,
  'aws:autoscaling/group:Group': autoScalingGroup,
  'aws:backup/vault:Vault': backupVault,
  'aws:budgets/budget:Budget': budget,
  'aws:cloudcontrol/resource:Resource': cloudControl,
  'aws:cloudformation/stackSet:StackSet': stackSet,
  'aws:cloudtrail/trail:Trail': unlessGiven({ IsLogging: true }),
  'aws:cloudwatch/eventRule:EventRule': eventRule,
  'aws:cloudwatch/logGroup:LogGroup': logGroup,
  'aws:directoryservice/directory:Directory': directory,
  'aws:dynamodb/table:Table': dynamoDbTable,
  'aws:dynamodb/tableReplica:TableReplica': dynamoDbReplica,
  'aws:ec2/flowLog:FlowLog': flowLog,
  'aws:ec2/instance:Instance': instance,
  'aws:ec2/launchConfiguration:LaunchConfiguration': launchConfiguration,
  'aws:ec2/natGateway:NatGateway': natGateway,
  'aws:ec2/networkInterface:NetworkInterface': networkInterface,
  'aws:ec2/routeTableAssociation:RouteTableAssociation': routeTableAssociation,
  'aws:ec2/securityGroup:SecurityGroup': securityGroup,
  'aws:ec2/spotFleetRequest:SpotFleetRequest': spotFleet,
  'aws:ec2/spotInstanceRequest:SpotInstanceRequest': spotInstance,
  'aws:ec2/vpcEndpoint:VpcEndpoint': vpcEndpoint,
  'aws:ec2/vpnConnection:VpnConnection': vpnConnection,
  'aws:ecs/service:Service': unlessGiven({ DesiredCount: 0 }),
  'aws:ecs/taskDefinition:TaskDefinition': taskDefinition,
  'aws:efs/fileSystem:FileSystem': efsFileSystem,
  'aws:eks/cluster:Cluster': eksCluster,
  'aws:elasticache/cluster:Cluster': cache,
  'aws:elasticache/replicationGroup:ReplicationGroup': cache,
  'aws:elasticsearch/domain:Domain': searchDomain,
  'aws:emr/cluster:Cluster': emrCluster,
  'aws:emr/instanceGroup:InstanceGroup': emrInstanceGroup,
  'aws:fsx/lustreFileSystem:LustreFileSystem': always({ FileSystemType: 'LUSTRE' }),
  'aws:fsx/ontapFileSystem:OntapFileSystem': always({ FileSystemType: 'ONTAP' }),
  'aws:fsx/ontapVolume:OntapVolume': always({ VolumeType: 'ONTAP' }),
  'aws:fsx/openZfsFileSystem:OpenZfsFileSystem': always({ FileSystemType: 'OPENZFS' }),
  'aws:fsx/openZfsVolume:OpenZfsVolume': always({ VolumeType: 'OPENZFS' }),
  'aws:fsx/windowsFileSystem:WindowsFileSystem': always({ FileSystemType: 'WINDOWS' }),
  'aws:guardduty/detector:Detector': guardDutyDetector,
  'aws:iot/topicRule:TopicRule': iotTopicRule,
  'aws:keyspaces/table:Table': keyspacesTable,
  'aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream': deliveryStream,
  'aws:kms/externalKey:ExternalKey': always({ Origin: 'EXTERNAL' }),
  'aws:lambda/function:Function': lambdaFunction,
  'aws:lambda/provisionedConcurrencyConfig:ProvisionedConcurrencyConfig': provisionedConcurrency,
  'aws:lb/loadBalancer:LoadBalancer': loadBalancer,
  'aws:lb/targetGroup:TargetGroup': targetGroup,
  'aws:lightsail/staticIp:StaticIp': lightsailStaticIp,
  'aws:mq/broker:Broker': unlessGiven({ DeploymentMode: 'SINGLE_INSTANCE' }),
  'aws:networkmanager/coreNetwork:CoreNetwork': coreNetwork,
  'aws:opensearch/domain:Domain': searchDomain,
  'aws:rds/instance:Instance': dbInstance,
  'aws:redshift/cluster:Cluster': redshiftCluster,
  'aws:route53/zone:Zone': hostedZone,
  'aws:s3/bucket:Bucket': s3Bucket,
  'aws:s3/bucketV2:BucketV2': s3Bucket,
  'aws:sns/topic:Topic': snsTopic,
  'aws:wafv2/webAcl:WebAcl': webAcl,
};
