/** Resources that a reference may lead to, of each type that meters follow one to. */
export const NEIGHBOURS = {
  Template: {
    Type: 'AWS::EC2::LaunchTemplate',
    Properties: {
      LaunchTemplateData: { InstanceType: 'c5.large', ImageId: 'ami-1', Monitoring: { Enabled: true } },
    },
  },
  LaunchConfiguration: {
    Type: 'AWS::AutoScaling::LaunchConfiguration',
    Properties: { InstanceType: 'c5.large', ImageId: 'ami-1' },
  },
  Server: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: 'c5.xlarge' } },
  Group: {
    Type: 'AWS::AutoScaling::AutoScalingGroup',
    Properties: { MinSize: '1', MaxSize: '3', LaunchConfigurationName: { Ref: 'LaunchConfiguration' } },
  },
  Subnet: {
    Type: 'AWS::EC2::Subnet',
    Properties: { VpcId: { Ref: 'Vpc' }, MapPublicIpOnLaunch: true, AvailabilityZone: 'eu-west-1a' },
  },
  Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
  TransitGateway: { Type: 'AWS::EC2::TransitGateway' },
  Cluster: {
    Type: 'AWS::ECS::Cluster',
    Properties: { DefaultCapacityProviderStrategy: [{ CapacityProvider: 'FARGATE', Weight: 1 }] },
  },
  Provider: { Type: 'AWS::ECS::CapacityProvider', Properties: { ManagedInstancesProvider: {} } },
  Task: { Type: 'AWS::ECS::TaskDefinition', Properties: { Cpu: '1024', Memory: '4096' } },
  Scaling: { Type: 'AWS::AppRunner::AutoScalingConfiguration', Properties: { MinSize: 2, MaxSize: 8 } },
  Database: {
    Type: 'AWS::RDS::DBInstance',
    Properties: { Engine: 'postgres', DBInstanceClass: 'db.m5.xlarge', AllocatedStorage: '50' },
  },
  Aurora: {
    Type: 'AWS::RDS::DBCluster',
    Properties: { Engine: 'aurora-mysql', StorageType: 'aurora-iopt1', EngineVersion: '5.7.mysql_aurora.2.11.1' },
  },
  Documents: { Type: 'AWS::DocDB::DBCluster', Properties: { StorageType: 'iopt1', EngineVersion: '3.6.0' } },
  Graph: { Type: 'AWS::Neptune::DBCluster', Properties: { StorageType: 'iopt1' } },
  Function: { Type: 'AWS::Lambda::Function', Properties: { MemorySize: 512, Architectures: ['arm64'] } },
  Queue: { Type: 'AWS::SQS::Queue' },
  Topic: { Type: 'AWS::SNS::Topic', Properties: { FifoTopic: true } },
  Stream: { Type: 'AWS::Kinesis::Stream', Properties: { StreamModeDetails: { StreamMode: 'ON_DEMAND' } } },
  Delivery: { Type: 'AWS::KinesisFirehose::DeliveryStream' },
  Bucket: { Type: 'AWS::S3::Bucket' },
  Logs: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupClass: 'INFREQUENT_ACCESS' } },
  Destination: {
    Type: 'AWS::Logs::DeliveryDestination',
    Properties: { DestinationResourceArn: { 'Fn::GetAtt': ['Bucket', 'Arn'] } },
  },
  Source: {
    Type: 'AWS::Logs::DeliverySource',
    Properties: { ResourceArn: { 'Fn::GetAtt': ['Distribution', 'Arn'] }, LogType: 'ACCESS_LOGS' },
  },
  Distribution: { Type: 'AWS::CloudFront::Distribution' },
  Firewall: {
    Type: 'AWS::NetworkFirewall::FirewallPolicy',
    Properties: { FirewallPolicy: { TLSInspectionConfigurationArn: 'arn' } },
  },
  LoadBalancer: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' },
  Acl: { Type: 'AWS::WAFv2::WebACL', Properties: { Scope: 'REGIONAL' } },
  Document: {
    Type: 'AWS::SSM::Document',
    Properties: {
      DocumentType: 'Automation',
      Content: { mainSteps: [{ inputs: { documentPath: 'AmazonCloudWatch-ManageAgent' } }] },
    },
  },
  Configuration: {
    Type: 'AWS::ElasticBeanstalk::ConfigurationTemplate',
    Properties: {
      OptionSettings: [
        { Namespace: 'aws:autoscaling:launchconfiguration', OptionName: 'InstanceType', Value: 'c5.large' },
      ],
    },
  },
  RestApi: { Type: 'AWS::ApiGateway::RestApi' },
  Method: { Type: 'AWS::ApiGateway::Method', Properties: { RestApiId: { Ref: 'RestApi' } } },
  HttpApi: { Type: 'AWS::ApiGatewayV2::Api' },
  Route: { Type: 'AWS::ApiGatewayV2::Route', Properties: { ApiId: { Ref: 'HttpApi' } } },
  Options: {
    Type: 'AWS::RDS::OptionGroup',
    Properties: { OptionConfigurations: [{ OptionName: 'Mirroring' }] },
  },
  Zone: { Type: 'AWS::Route53::HostedZone' },
  Address: { Type: 'AWS::EC2::EIP' },
  Framework: { Type: 'AWS::Lambda::Function' },
  Custom: {
    Type: 'AWS::CloudFormation::CustomResource',
    Properties: { ServiceToken: { 'Fn::GetAtt': ['Framework', 'Arn'] } },
  },
  // What has the free copy of management events.
  Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { IsLogging: true } },
  // What refers to the resource that is tried.
  Resolver: { Type: 'AWS::AppSync::Resolver', Properties: { ApiId: { 'Fn::GetAtt': ['It', 'ApiId'] } } },
  DataSource: { Type: 'AWS::AppSync::DataSource', Properties: { ApiId: { 'Fn::GetAtt': ['It', 'ApiId'] } } },
  Plan: {
    Type: 'AWS::Backup::BackupPlan',
    Properties: { BackupPlan: { BackupPlanRule: [{ TargetBackupVault: { Ref: 'It' } }] } },
  },
} as const;
