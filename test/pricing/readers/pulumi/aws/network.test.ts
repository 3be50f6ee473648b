import { Program, presented, properties } from './written';

const ENDPOINT = 'aws:ec2/vpcEndpoint:VpcEndpoint';

test('a network is called as in CloudFormation, in other case', () => {
  expect(
    presented('aws:ec2/vpc:Vpc', { cidrBlock: '10.0.0.0/16', enableDnsHostnames: true, region: 'eu-west-1' }),
  ).toEqual({
    type: 'AWS::EC2::VPC',
    properties: { CidrBlock: '10.0.0.0/16', EnableDnsHostnames: true },
  });
  expect(
    presented('aws:ec2/subnet:Subnet', {
      vpcId: 'vpc-1',
      cidrBlock: '10.0.1.0/24',
      mapPublicIpOnLaunch: true,
      tags: { tier: 'public' },
    }),
  ).toEqual({
    type: 'AWS::EC2::Subnet',
    properties: {
      VpcId: 'vpc-1',
      CidrBlock: '10.0.1.0/24',
      MapPublicIpOnLaunch: true,
      Tags: [{ Key: 'tier', Value: 'public' }],
    },
  });
});

test.each([
  ['aws:ec2/routeTable:RouteTable', 'AWS::EC2::RouteTable', { vpcId: 'vpc-1' }, { VpcId: 'vpc-1' }],
  [
    'aws:ec2/route:Route',
    'AWS::EC2::Route',
    { routeTableId: 'rtb-1', destinationCidrBlock: '0.0.0.0/0', natGatewayId: 'nat-1' },
    { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' },
  ],
  [
    'aws:ec2/routeTableAssociation:RouteTableAssociation',
    'AWS::EC2::SubnetRouteTableAssociation',
    { subnetId: 'subnet-1', routeTableId: 'rtb-1' },
    { SubnetId: 'subnet-1', RouteTableId: 'rtb-1' },
  ],
  ['aws:ec2/internetGateway:InternetGateway', 'AWS::EC2::InternetGateway', {}, {}],
  ['aws:ec2/eip:Eip', 'AWS::EC2::EIP', { domain: 'vpc', instance: 'i-1' }, { Domain: 'vpc', InstanceId: 'i-1' }],
  [
    'aws:ec2/natGateway:NatGateway',
    'AWS::EC2::NatGateway',
    { allocationId: 'eipalloc-1', subnetId: 'subnet-1', privateIp: '10.0.0.9' },
    { AllocationId: 'eipalloc-1', SubnetId: 'subnet-1', PrivateIpAddress: '10.0.0.9' },
  ],
  [
    'aws:ec2/networkInterface:NetworkInterface',
    'AWS::EC2::NetworkInterface',
    { subnetId: 'subnet-1', securityGroups: ['sg-1'], privateIps: ['10.0.0.4', '10.0.0.5'] },
    {
      SubnetId: 'subnet-1',
      GroupSet: ['sg-1'],
      PrivateIpAddresses: [
        { PrivateIpAddress: '10.0.0.4', Primary: true },
        { PrivateIpAddress: '10.0.0.5', Primary: false },
      ],
    },
  ],
  [
    'aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule',
    'AWS::EC2::SecurityGroupIngress',
    { securityGroupId: 'sg-1', ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidrIpv4: '0.0.0.0/0' },
    { GroupId: 'sg-1', IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' },
  ],
  [
    'aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule',
    'AWS::EC2::SecurityGroupEgress',
    { securityGroupId: 'sg-1', ipProtocol: '-1', referencedSecurityGroupId: 'sg-2' },
    { GroupId: 'sg-1', IpProtocol: '-1', DestinationSecurityGroupId: 'sg-2' },
  ],
])('%s is %s', (token, type, inputs, expected) => {
  expect(presented(token, inputs)).toEqual({ type, properties: expected });
});

test('an endpoint has the subnets that are associated with it', () => {
  const program = new Program();
  const endpoint = program.add(ENDPOINT, {
    vpcId: 'vpc-1',
    serviceName: 'com.amazonaws.eu-west-1.ssm',
    vpcEndpointType: 'Interface',
    subnetIds: ['subnet-1'],
    policy: '{"Statement":[]}',
  });
  const subnet = program.add('aws:ec2/subnet:Subnet', {});
  program.add('aws:ec2/vpcEndpointSubnetAssociation:VpcEndpointSubnetAssociation', {
    vpcEndpointId: endpoint.id,
    subnetId: subnet.id,
  });
  expect(endpoint.presented.properties).toEqual({
    VpcId: 'vpc-1',
    ServiceName: 'com.amazonaws.eu-west-1.ssm',
    VpcEndpointType: 'Interface',
    SubnetIds: ['subnet-1', subnet.id],
    PolicyDocument: { Statement: [] },
  });
});

test('a security group has one rule for each peer', () => {
  expect(
    properties('aws:ec2/securityGroup:SecurityGroup', {
      name: 'web',
      description: 'of the fleet',
      vpcId: 'vpc-1',
      ingress: [{ protocol: 'tcp', fromPort: 443, toPort: 443, cidrBlocks: ['10.0.0.0/8', '192.168.0.0/16'] }],
      egress: [{ protocol: '-1', fromPort: 0, toPort: 0, securityGroups: ['sg-2'] }],
    }),
  ).toEqual({
    GroupName: 'web',
    GroupDescription: 'of the fleet',
    VpcId: 'vpc-1',
    SecurityGroupIngress: [
      { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' },
      { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '192.168.0.0/16' },
    ],
    SecurityGroupEgress: [{ IpProtocol: '-1', FromPort: 0, ToPort: 0, DestinationSecurityGroupId: 'sg-2' }],
  });
});

test('a default security group is no resource of CloudFormation, and keeps its token', () => {
  const token = 'aws:ec2/defaultSecurityGroup:DefaultSecurityGroup';
  expect(presented(token, { vpcId: 'vpc-1' })).toEqual({ type: token, properties: { vpcId: 'vpc-1' } });
});

test('a flow log names what it is of by ID and type', () => {
  expect(
    properties('aws:ec2/flowLog:FlowLog', {
      vpcId: 'vpc-1',
      trafficType: 'REJECT',
      logDestination: 'arn:aws:s3:::logs',
      logDestinationType: 's3',
      iamRoleArn: 'arn:role',
      destinationOptions: { fileFormat: 'parquet' },
    }),
  ).toMatchObject({
    ResourceId: 'vpc-1',
    ResourceType: 'VPC',
    TrafficType: 'REJECT',
    LogDestination: 'arn:aws:s3:::logs',
    LogDestinationType: 's3',
    DeliverLogsPermissionArn: 'arn:role',
    DestinationOptions: { FileFormat: 'parquet' },
  });
});

describe('a load balancer', () => {
  test.each(['aws:lb/loadBalancer:LoadBalancer', 'aws:alb/loadBalancer:LoadBalancer'])('%s', (token) => {
    expect(
      presented(token, {
        name: 'web',
        loadBalancerType: 'network',
        internal: true,
        subnets: ['subnet-1'],
        subnetMappings: [{ subnetId: 'subnet-2', allocationId: 'eipalloc-1' }],
        minimumLoadBalancerCapacity: { capacityUnits: 100 },
        enableDeletionProtection: true,
        idleTimeout: 30,
        accessLogs: { bucket: 'logs', enabled: true },
      }),
    ).toMatchObject({
      type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
      properties: {
        Name: 'web',
        Type: 'network',
        Scheme: 'internal',
        Subnets: ['subnet-1'],
        SubnetMappings: [{ SubnetId: 'subnet-2', AllocationId: 'eipalloc-1' }],
        MinimumLoadBalancerCapacity: { CapacityUnits: 100 },
        LoadBalancerAttributes: [
          { Key: 'deletion_protection.enabled', Value: 'true' },
          { Key: 'idle_timeout.timeout_seconds', Value: '30' },
          { Key: 'access_logs.s3.enabled', Value: 'true' },
          { Key: 'access_logs.s3.bucket', Value: 'logs' },
        ],
      },
    });
  });

  test('is public unless it says otherwise', () => {
    expect(properties('aws:lb/loadBalancer:LoadBalancer', { internal: false })['Scheme']).toBe('internet-facing');
    expect(properties('aws:lb/loadBalancer:LoadBalancer', {})['Scheme']).toBeUndefined();
  });

  test('has its health check outside, and its attributes in a list', () => {
    const program = new Program();
    const group = program.add('aws:lb/targetGroup:TargetGroup', {
      port: 80,
      protocol: 'HTTP',
      vpcId: 'vpc-1',
      healthCheck: { path: '/health', interval: 10, matcher: '200-299', unhealthyThreshold: 2 },
      deregistrationDelay: 30,
      stickiness: { enabled: true, type: 'lb_cookie' },
    });
    program.add('aws:lb/targetGroupAttachment:TargetGroupAttachment', { targetGroupArn: group.id, targetId: 'i-1' });
    expect(group.presented.properties).toMatchObject({
      Port: 80,
      Protocol: 'HTTP',
      VpcId: 'vpc-1',
      HealthCheckPath: '/health',
      HealthCheckIntervalSeconds: 10,
      Matcher: { HttpCode: '200-299' },
      UnhealthyThresholdCount: 2,
      TargetGroupAttributes: [
        { Key: 'deregistration_delay.timeout_seconds', Value: '30' },
        { Key: 'stickiness.enabled', Value: 'true' },
        { Key: 'stickiness.type', Value: 'lb_cookie' },
      ],
      Targets: [{ Id: 'i-1' }],
    });
  });

  test('has listeners, rules and certificates', () => {
    expect(
      properties('aws:lb/listener:Listener', {
        loadBalancerArn: 'arn:lb',
        port: 443,
        protocol: 'HTTPS',
        sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
        certificateArn: 'arn:certificate',
        defaultActions: [{ type: 'redirect', redirect: { statusCode: 'HTTP_301', port: '443' } }],
      }),
    ).toMatchObject({
      LoadBalancerArn: 'arn:lb',
      Certificates: [{ CertificateArn: 'arn:certificate' }],
      DefaultActions: [{ Type: 'redirect', RedirectConfig: { StatusCode: 'HTTP_301', Port: '443' } }],
    });
    expect(
      properties('aws:lb/listenerRule:ListenerRule', {
        listenerArn: 'arn:listener',
        priority: 10,
        actions: [{ type: 'forward', targetGroupArn: 'arn:group' }],
        conditions: [{ hostHeader: { values: ['shop.example.com'] } }],
      }),
    ).toEqual({
      ListenerArn: 'arn:listener',
      Priority: 10,
      Actions: [{ Type: 'forward', TargetGroupArn: 'arn:group' }],
      Conditions: [{ HostHeaderConfig: { Values: ['shop.example.com'] } }],
    });
    expect(
      properties('aws:lb/listenerCertificate:ListenerCertificate', { listenerArn: 'arn:l', certificateArn: 'arn:c' }),
    ).toEqual({ ListenerArn: 'arn:l', Certificates: [{ CertificateArn: 'arn:c' }] });
  });
});
