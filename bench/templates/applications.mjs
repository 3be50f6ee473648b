import { att, policy, ref, resource, tags } from './parts.mjs';

const ZONES = 3;

/** A CloudFormation template as a consultant meets them: a network of 20 resources, and small applications in it, of 24 each. */
export function applicationsTemplate(count) {
  const applications = Array.from({ length: count }, (_, at) => application(`App${at + 1}`, at));
  return { AWSTemplateFormatVersion: '2010-09-09', Resources: Object.assign(network(), ...applications) };
}

/** 20 resources. */
function network() {
  const zones = Array.from({ length: ZONES }, (_, at) => at + 1);
  const subnet = (tier, zone, third) =>
    resource('AWS::EC2::Subnet', {
      VpcId: ref('Vpc'),
      CidrBlock: `10.0.${third}.0/24`,
      AvailabilityZone: { 'Fn::Select': [zone - 1, { 'Fn::GetAZs': '' }] },
      Tags: tags(`${tier} ${zone}`),
    });
  return {
    Vpc: resource('AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16', EnableDnsHostnames: true, EnableDnsSupport: true }),
    InternetGateway: resource('AWS::EC2::InternetGateway', {}),
    Attachment: resource('AWS::EC2::VPCGatewayAttachment', {
      VpcId: ref('Vpc'),
      InternetGatewayId: ref('InternetGateway'),
    }),
    PublicRoutes: resource('AWS::EC2::RouteTable', { VpcId: ref('Vpc') }),
    PublicRoute: resource('AWS::EC2::Route', {
      RouteTableId: ref('PublicRoutes'),
      DestinationCidrBlock: '0.0.0.0/0',
      GatewayId: ref('InternetGateway'),
    }),
    ...Object.assign(
      {},
      ...zones.map((zone) => ({
        [`Public${zone}`]: subnet('public', zone, zone),
        [`Private${zone}`]: subnet('private', zone, 100 + zone),
        [`Address${zone}`]: resource('AWS::EC2::EIP', { Domain: 'vpc' }),
        [`Nat${zone}`]: resource('AWS::EC2::NatGateway', {
          AllocationId: att(`Address${zone}`, 'AllocationId'),
          SubnetId: ref(`Public${zone}`),
        }),
        [`PrivateRoutes${zone}`]: resource('AWS::EC2::RouteTable', { VpcId: ref('Vpc') }),
      })),
    ),
  };
}

/** 24 resources. */
function application(id, at) {
  return { ...security(id), ...frontDoor(id), ...servers(id, at), ...alarms(id), ...records(id) };
}

function security(id) {
  const group = (GroupDescription, ingress) =>
    resource('AWS::EC2::SecurityGroup', { GroupDescription, VpcId: ref('Vpc'), SecurityGroupIngress: [ingress] });
  const tls = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443 };
  return {
    [`${id}Door`]: group(`Load balancer of ${id}`, { ...tls, CidrIp: '0.0.0.0/0' }),
    [`${id}Inside`]: group(`Servers of ${id}`, { ...tls, SourceSecurityGroupId: att(`${id}Door`, 'GroupId') }),
    [`${id}Role`]: resource('AWS::IAM::Role', {
      AssumeRolePolicyDocument: policy({
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Principal: { Service: 'ec2.amazonaws.com' },
      }),
      ManagedPolicyArns: [{ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/AmazonSSMManagedInstanceCore' }],
    }),
    [`${id}Profile`]: resource('AWS::IAM::InstanceProfile', { Roles: [ref(`${id}Role`)] }),
    [`${id}Key`]: resource('AWS::KMS::Key', {
      EnableKeyRotation: true,
      KeyPolicy: policy({
        Effect: 'Allow',
        Action: 'kms:*',
        Resource: '*',
        Principal: { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } },
      }),
    }),
  };
}

function frontDoor(id) {
  return {
    [`${id}Balancer`]: resource('AWS::ElasticLoadBalancingV2::LoadBalancer', {
      Type: 'application',
      Scheme: 'internet-facing',
      SecurityGroups: [att(`${id}Door`, 'GroupId')],
      Subnets: [ref('Public1'), ref('Public2'), ref('Public3')],
    }),
    [`${id}Targets`]: resource('AWS::ElasticLoadBalancingV2::TargetGroup', {
      VpcId: ref('Vpc'),
      Port: 443,
      Protocol: 'HTTPS',
      Targets: [{ Id: ref(`${id}Server1`) }, { Id: ref(`${id}Server2`) }],
    }),
    [`${id}Listener`]: resource('AWS::ElasticLoadBalancingV2::Listener', {
      LoadBalancerArn: ref(`${id}Balancer`),
      Port: 443,
      Protocol: 'HTTPS',
      DefaultActions: [{ Type: 'forward', TargetGroupArn: ref(`${id}Targets`) }],
    }),
  };
}

const INSTANCE_TYPES = ['t3.medium', 'm6i.large', 'c6i.xlarge', 'r6i.large'];

function servers(id, at) {
  const made = [1, 2].map((number) => ({
    [`${id}Server${number}`]: resource('AWS::EC2::Instance', {
      InstanceType: INSTANCE_TYPES[at % INSTANCE_TYPES.length],
      ImageId: '{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}',
      IamInstanceProfile: ref(`${id}Profile`),
      SecurityGroupIds: [att(`${id}Inside`, 'GroupId')],
      SubnetId: ref(`Private${number}`),
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeType: 'gp3', VolumeSize: 30, Encrypted: true } }],
      Tags: tags(`${id} ${number}`),
    }),
    [`${id}Volume${number}`]: resource('AWS::EC2::Volume', {
      VolumeType: 'gp3',
      Size: 50 + 10 * at,
      Encrypted: true,
      KmsKeyId: att(`${id}Key`, 'Arn'),
      AvailabilityZone: att(`${id}Server${number}`, 'AvailabilityZone'),
    }),
    [`${id}Attached${number}`]: resource('AWS::EC2::VolumeAttachment', {
      InstanceId: ref(`${id}Server${number}`),
      VolumeId: ref(`${id}Volume${number}`),
      Device: '/dev/sdf',
    }),
  }));
  return Object.assign({}, ...made);
}

function alarms(id) {
  const alarm = (Namespace, MetricName, Dimensions, Threshold) =>
    resource('AWS::CloudWatch::Alarm', {
      Namespace,
      MetricName,
      Dimensions,
      Threshold,
      Statistic: 'Average',
      Period: 300,
      EvaluationPeriods: 2,
      ComparisonOperator: 'GreaterThanThreshold',
      AlarmActions: [ref(`${id}Topic`)],
    });
  const server = (number) => [{ Name: 'InstanceId', Value: ref(`${id}Server${number}`) }];
  const balancer = [{ Name: 'LoadBalancer', Value: att(`${id}Balancer`, 'LoadBalancerFullName') }];
  return {
    [`${id}Topic`]: resource('AWS::SNS::Topic', { KmsMasterKeyId: ref(`${id}Key`) }),
    [`${id}Subscription`]: resource('AWS::SNS::Subscription', {
      TopicArn: ref(`${id}Topic`),
      Protocol: 'email',
      Endpoint: 'it@example.com',
    }),
    [`${id}Cpu1`]: alarm('AWS/EC2', 'CPUUtilization', server(1), 80),
    [`${id}Cpu2`]: alarm('AWS/EC2', 'CPUUtilization', server(2), 80),
    [`${id}Errors`]: alarm('AWS/ApplicationELB', 'HTTPCode_ELB_5XX_Count', balancer, 10),
    [`${id}Slow`]: alarm('AWS/ApplicationELB', 'TargetResponseTime', balancer, 2),
  };
}

function records(id) {
  return {
    [`${id}SystemLog`]: resource('AWS::Logs::LogGroup', { RetentionInDays: 90, KmsKeyId: att(`${id}Key`, 'Arn') }),
    [`${id}AccessLog`]: resource('AWS::Logs::LogGroup', { RetentionInDays: 365, KmsKeyId: att(`${id}Key`, 'Arn') }),
    [`${id}Bucket`]: resource('AWS::S3::Bucket', {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }],
      },
      VersioningConfiguration: { Status: 'Enabled' },
    }),
    [`${id}BucketPolicy`]: resource('AWS::S3::BucketPolicy', {
      Bucket: ref(`${id}Bucket`),
      PolicyDocument: policy({
        Effect: 'Deny',
        Action: 's3:*',
        Principal: '*',
        Resource: { 'Fn::Join': ['', [att(`${id}Bucket`, 'Arn'), '/*']] },
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    }),
  };
}
