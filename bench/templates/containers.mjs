import { att, ref, resource, role, sub } from './parts.mjs';

/** A cluster of so many services with a database, in the long form and with the construct paths that the CDK writes. */
export function containersTemplate(services) {
  const made = Array.from({ length: services }, (_, at) => service(`Service${at + 1}`, at));
  const resources = Object.entries(Object.assign(platform(), ...made));
  return {
    Parameters: {
      VpcId: { Type: 'AWS::EC2::VPC::Id' },
      SubnetIds: { Type: 'List<AWS::EC2::Subnet::Id>' },
      BootstrapVersion: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/cdk-bootstrap/hnb659fds/version' },
    },
    Resources: Object.fromEntries(
      resources.map(([id, made]) => [id, { ...made, Metadata: { 'aws:cdk:path': `platform/${id}/Resource` } }]),
    ),
  };
}

/** 6 resources. */
function platform() {
  return {
    Cluster: resource('AWS::ECS::Cluster', {
      ClusterSettings: [{ Name: 'containerInsights', Value: 'enabled' }],
      CapacityProviders: ['FARGATE', 'FARGATE_SPOT'],
    }),
    Key: resource('AWS::KMS::Key', { EnableKeyRotation: true }),
    Secret: resource('AWS::SecretsManager::Secret', {
      GenerateSecretString: { SecretStringTemplate: '{"username":"app"}', GenerateStringKey: 'password' },
    }),
    Subnets: resource('AWS::RDS::DBSubnetGroup', {
      DBSubnetGroupDescription: 'of the database',
      SubnetIds: ref('SubnetIds'),
    }),
    Database: resource('AWS::RDS::DBInstance', {
      Engine: 'postgres',
      EngineVersion: '16.4',
      DBInstanceClass: 'db.m6g.large',
      AllocatedStorage: '200',
      StorageType: 'gp3',
      MultiAZ: true,
      StorageEncrypted: true,
      KmsKeyId: att('Key', 'Arn'),
      DBSubnetGroupName: ref('Subnets'),
      MasterUsername: sub('{{resolve:secretsmanager:${Secret}:SecretString:username}}'),
      MasterUserPassword: sub('{{resolve:secretsmanager:${Secret}:SecretString:password}}'),
    }),
    Cache: resource('AWS::ElastiCache::ReplicationGroup', {
      ReplicationGroupDescription: 'sessions',
      Engine: 'valkey',
      CacheNodeType: 'cache.t4g.small',
      NumCacheClusters: 2,
      AutomaticFailoverEnabled: true,
    }),
  };
}

/** 8 resources. */
function service(id, at) {
  return {
    [`${id}Repository`]: resource('AWS::ECR::Repository', {
      ImageScanningConfiguration: { ScanOnPush: true },
      LifecyclePolicy: {
        LifecyclePolicyText: JSON.stringify({ rules: [{ rulePriority: 1, action: { type: 'expire' } }] }),
      },
    }),
    [`${id}TaskRole`]: role('ecs-tasks', 'secretsmanager:GetSecretValue', ref('Secret')),
    [`${id}Log`]: resource('AWS::Logs::LogGroup', { RetentionInDays: 30, KmsKeyId: att('Key', 'Arn') }),
    [`${id}Task`]: resource('AWS::ECS::TaskDefinition', {
      Cpu: String(256 << (at % 3)),
      Memory: String(1024 << (at % 3)),
      NetworkMode: 'awsvpc',
      RequiresCompatibilities: ['FARGATE'],
      TaskRoleArn: att(`${id}TaskRole`, 'Arn'),
      ContainerDefinitions: ['app', 'proxy'].map((name) => ({
        Name: name,
        Image: { 'Fn::Join': ['', [att(`${id}Repository`, 'RepositoryUri'), `:${name}`]] },
        Essential: name === 'app',
        PortMappings: [{ ContainerPort: name === 'app' ? 8080 : 8443, Protocol: 'tcp' }],
        LogConfiguration: {
          LogDriver: 'awslogs',
          Options: {
            'awslogs-group': ref(`${id}Log`),
            'awslogs-region': ref('AWS::Region'),
            'awslogs-stream-prefix': name,
          },
        },
      })),
    }),
    [`${id}Group`]: resource('AWS::EC2::SecurityGroup', { GroupDescription: id, VpcId: ref('VpcId') }),
    [`${id}`]: resource('AWS::ECS::Service', {
      Cluster: ref('Cluster'),
      TaskDefinition: ref(`${id}Task`),
      DesiredCount: 2 + (at % 3),
      LaunchType: 'FARGATE',
      NetworkConfiguration: {
        AwsvpcConfiguration: { Subnets: ref('SubnetIds'), SecurityGroups: [att(`${id}Group`, 'GroupId')] },
      },
    }),
    [`${id}Target`]: resource('AWS::ApplicationAutoScaling::ScalableTarget', {
      MinCapacity: 2,
      MaxCapacity: 8,
      ResourceId: { 'Fn::Join': ['/', ['service', ref('Cluster'), att(id, 'Name')]] },
      ScalableDimension: 'ecs:service:DesiredCount',
      ServiceNamespace: 'ecs',
    }),
    [`${id}Scaling`]: resource('AWS::ApplicationAutoScaling::ScalingPolicy', {
      PolicyName: `${id}Scaling`,
      PolicyType: 'TargetTrackingScaling',
      ScalingTargetId: ref(`${id}Target`),
      TargetTrackingScalingPolicyConfiguration: {
        PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' },
        TargetValue: 60,
      },
    }),
  };
}
