import { costs, priceOf, priceWith, usd } from '../../price';

describe('a NAT gateway', () => {
  test('processes as much as is assumed, with endpoints or without, and what is said of S3 and DynamoDB unless it has them', () => {
    const gateway = { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: { Ref: 'Subnet' } } };
    const Subnet = { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' } } };
    const Vpc = { Type: 'AWS::EC2::VPC' };
    const endpoint = (service: string): object => ({
      Type: 'AWS::EC2::VPCEndpoint',
      Properties: {
        VpcId: { Ref: 'Vpc' },
        ServiceName: { 'Fn::Join': ['', ['com.amazonaws.', { Ref: 'AWS::Region' }, `.${service}`]] },
      },
    });
    const assumed = { 'NAT gateway': usd(730 * 0.048), 'Data processed': usd(100 * 0.048) };
    const S3 = endpoint('s3');
    expect(costs(priceOf(gateway, { Subnet, Vpc }))).toEqual(assumed);
    expect(costs(priceOf(gateway, { Subnet, Vpc, S3 }))).toEqual(assumed);
    const known = (others: object): object =>
      costs(priceWith({ s3Gb: 20, dynamoDbGb: 5 }, gateway, { Subnet, Vpc, ...others }));
    const toS3 = { 'Data to and from S3': usd(20 * 0.048) };
    const toDynamoDb = { 'Data to and from DynamoDB': usd(5 * 0.048) };
    expect(known({})).toEqual({ ...assumed, ...toS3, ...toDynamoDb });
    expect(known({ S3 })).toEqual({ ...assumed, ...toDynamoDb });
    expect(known({ S3, Tables: endpoint('dynamodb') })).toEqual(assumed);
  });

  test('is billed by the hour and by the GB', () => {
    expect(costs(priceOf({ Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: 'subnet-1' } }))).toEqual({
      'NAT gateway': usd(730 * 0.048),
      'Data processed': usd(100 * 0.048),
    });
  });

  const regional = (properties: object): object => ({
    Type: 'AWS::EC2::NatGateway',
    Properties: { AvailabilityMode: 'regional', ...properties },
  });

  test('that is regional is billed in each zone that it lists, beside the addresses that it is given', () => {
    const zone = (name: string): object => ({ AvailabilityZone: name, AllocationIds: [`eipalloc-${name}`] });
    const listed = regional({ AvailabilityZoneAddresses: ['a', 'b', 'c'].map(zone) });
    expect(costs(priceOf(listed, {}, 'us-east-1'))).toEqual({
      'NAT gateway': usd(3 * 730 * 0.045),
      'Data processed': usd(100 * 0.045),
    });
  });

  test('that is regional and lists none is in one zone of its region at least, in all at most, with an address in each', () => {
    const { lines } = priceOf(regional({}), {}, 'us-east-1');
    expect(lines[0]).toMatchObject({
      monthly: { low: usd(730 * 0.045), expected: usd(3.5 * 730 * 0.045), high: usd(6 * 730 * 0.045) },
      basis: 'default',
      note: 'in each zone of its VPC that something runs in, from one to all',
    });
    expect(lines[1]?.monthly).toEqual({ low: usd(3.65), expected: usd(3.5 * 3.65), high: usd(6 * 3.65) });
  });

  test('that is regional is in no more zones than its VPC has subnets', () => {
    const subnet = { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' } } };
    const others = { Vpc: { Type: 'AWS::EC2::VPC' }, A: subnet, B: subnet };
    expect(priceOf(regional({ VpcId: { Ref: 'Vpc' } }), others, 'us-east-1').lines[0]?.monthly).toEqual({
      low: usd(730 * 0.045),
      expected: usd(1.5 * 730 * 0.045),
      high: usd(2 * 730 * 0.045),
    });
  });
});

describe('an Elastic IP', () => {
  const EIP = { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } };

  test('is in use behind a NAT gateway, on an instance or before a load balancer', () => {
    const allocation = { 'Fn::GetAtt': ['It', 'AllocationId'] };
    const users = [
      { Type: 'AWS::EC2::NatGateway', Properties: { AllocationId: allocation } },
      { Type: 'AWS::EC2::EIPAssociation', Properties: { AllocationId: allocation } },
      { Type: 'AWS::EC2::EIPAssociation', Properties: { EIP: { Ref: 'It' } } },
      {
        Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
        Properties: {
          Type: 'network',
          SubnetMappings: [{ SubnetId: 'a' }, { SubnetId: 'b', AllocationId: allocation }],
        },
      },
    ];
    for (const User of users)
      expect(costs(priceOf(EIP, { User }))).toEqual({ 'Public IPv4 address': usd(730 * 0.005) });
    const held = { Type: 'AWS::EC2::EIP', Properties: { InstanceId: 'i-1' } };
    expect(costs(priceOf(held))).toEqual({ 'Public IPv4 address': usd(730 * 0.005) });
  });

  test('is billed when idle too', () => {
    expect(costs(priceOf(EIP))).toEqual({ 'Idle public IPv4 address': usd(730 * 0.005) });
  });

  test('that the customer brings is free', () => {
    const own = { Type: 'AWS::EC2::EIP', Properties: { PublicIpv4Pool: 'ipv4pool-ec2-1' } };
    expect(priceOf(own)).toMatchObject({ status: 'free', lines: [] });
  });

  test('of an IPAM pool costs more in a block of Amazon, and nothing in one of the customer', () => {
    const pooled = { Type: 'AWS::EC2::EIP', Properties: { IpamPoolId: { Ref: 'Pool' } } };
    const pool = (properties: object): object => ({ Pool: { Type: 'AWS::EC2::IPAMPool', Properties: properties } });
    expect(costs(priceOf(pooled, pool({ PublicIpSource: 'amazon' })))).toEqual({
      'Public IPv4 address': usd(730 * 0.008),
    });
    expect(priceOf(pooled, pool({ PublicIpSource: 'byoip' })).status).toBe('free');
    expect(priceOf({ Type: 'AWS::EC2::EIP', Properties: { IpamPoolId: 'ipam-pool-1' } }).missing?.[0]?.because).toBe(
      'its pool, which may be of addresses brought to AWS, is not among the inputs',
    );
  });
});

describe('a VPC endpoint', () => {
  const endpoint = (properties: object): object => ({ Type: 'AWS::EC2::VPCEndpoint', Properties: properties });

  test('for interfaces is billed in each zone', () => {
    const subnets = [{ Ref: 'A' }, { Ref: 'B' }, { Ref: 'C' }];
    expect(costs(priceOf(endpoint({ VpcEndpointType: 'Interface', SubnetIds: subnets })))).toEqual({
      'Endpoint hours': usd(3 * 730 * 0.011),
      'Data processed': usd(10 * 0.01),
    });
  });

  test('counts the subnets of a list that is joined and split again', () => {
    const subnet = { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1' } };
    const ids = [{ Ref: 'A' }, { Ref: 'B' }];
    for (const joined of [{ 'Fn::Join': [',', ids] }, { 'Fn::Sub': '${A},${B}' }]) {
      const SubnetIds = { 'Fn::Split': [',', joined] };
      const { lines } = priceOf(endpoint({ VpcEndpointType: 'Interface', SubnetIds }), { A: subnet, B: subnet });
      expect(lines[0]?.monthly.expected).toBe(usd(2 * 730 * 0.011));
    }
  });

  test('of the gateway kind, the default, is free', () => {
    expect(priceOf(endpoint({ ServiceName: 'com.amazonaws.eu-west-1.s3' })).status).toBe('free');
  });

  test('for gateway load balancers has a rate of its own', () => {
    expect(costs(priceOf(endpoint({ VpcEndpointType: 'GatewayLoadBalancer', SubnetIds: ['a'] })))).toEqual({
      'Endpoint hours': usd(730 * 0.0112),
      'Data processed': usd(10 * 0.0035),
    });
  });

  test('without subnets has zones that no template tells', () => {
    expect(priceOf(endpoint({ VpcEndpointType: 'Interface' })).status).toBe('unpriced');
  });
});

describe('flow logs', () => {
  const group = (retention: object): object => ({ Type: 'AWS::Logs::LogGroup', Properties: retention });

  test('are billed once: delivered with the flow log, kept with the log group', () => {
    const flow = {
      Type: 'AWS::EC2::FlowLog',
      Properties: { LogDestinationType: 'cloud-watch-logs', LogGroupName: { Ref: 'It' } },
    };
    const days = 365;
    expect(costs(priceOf(group({ RetentionInDays: days }), { flow }))).toEqual({
      'Logs kept': usd(5 * 0.15 * 12 * 0.03),
    });
    const delivered = { Type: 'AWS::EC2::FlowLog', Properties: { LogGroupName: { Ref: 'Group' } } };
    expect(costs(priceOf(delivered, { Group: group({}) }))).toEqual({ 'Flow logs delivered': usd(5 * 0.57) });
  });

  test('to S3 have the rate of S3, and cost more as Parquet', () => {
    const flow = (options: object): object => ({
      Type: 'AWS::EC2::FlowLog',
      Properties: { LogDestinationType: 's3', LogDestination: 'arn:aws:s3:::logs', ...options },
    });
    expect(costs(priceOf(flow({})))).toEqual({ 'Flow logs delivered': usd(5 * 0.285) });
    expect(costs(priceOf(flow({ DestinationOptions: { FileFormat: 'parquet' } })))).toEqual({
      'Flow logs delivered': usd(5 * 0.285),
      'Conversion to Parquet': usd(5 * 0.034),
    });
  });
});

describe('links between networks', () => {
  test('a VPN connection and a transit gateway attachment are billed by the hour, the gateway is free', () => {
    expect(costs(priceOf({ Type: 'AWS::EC2::VPNConnection' }))).toEqual({
      'VPN connection': usd(730 * 0.05),
      'Public IPv4 addresses': usd(2 * 730 * 0.005),
    });
    expect(costs(priceOf({ Type: 'AWS::EC2::TransitGatewayAttachment' }))).toEqual({
      Attachment: usd(730 * 0.05),
      'Data processed': usd(100 * 0.02),
    });
    expect(priceOf({ Type: 'AWS::EC2::TransitGateway' }).status).toBe('free');
  });

  test('a resolver endpoint is billed for each network interface', () => {
    const endpoint = { Type: 'AWS::Route53Resolver::ResolverEndpoint', Properties: { IpAddresses: [{}, {}] } };
    expect(costs(priceOf(endpoint))).toEqual({ 'Network interfaces': usd(2 * 730 * 0.125), Queries: usd(1 * 0.4) });
  });

  test('a resolver endpoint over HTTPS has the rate of its protocol', () => {
    const endpoint = {
      Type: 'AWS::Route53Resolver::ResolverEndpoint',
      Properties: { IpAddresses: [{}, {}, {}], Protocols: ['Do53', 'DoH'] },
    };
    expect(priceOf(endpoint).lines[0]).toMatchObject({
      rate: 'route-53/resolver-endpoint-eni-doh',
      monthly: { expected: usd(3 * 730 * 0.125) },
    });
  });

  test('queries are billed of public zones alone', () => {
    expect(costs(priceOf({ Type: 'AWS::Route53::HostedZone', Properties: { Name: 'a.b' } }))).toEqual({
      'Hosted zone': 0.5,
      Queries: usd(1 * 0.4),
    });
    const inside = { Type: 'AWS::Route53::HostedZone', Properties: { Name: 'a.b', VPCs: [{ VPCId: 'vpc-1' }] } };
    expect(costs(priceOf(inside))).toEqual({ 'Hosted zone': 0.5 });
  });
});

describe('what reaches into networks', () => {
  const priced = (type: string, properties: object = {}): Record<string, number> =>
    costs(priceOf({ Type: `AWS::${type}`, Properties: properties }));
  const rates = (type: string, properties: object = {}): readonly (string | undefined)[] =>
    (priceOf({ Type: `AWS::${type}`, Properties: properties }).missing ?? []).map(({ rate }) => rate);

  test('Client VPN bills associations by the hour and clients while they are connected', () => {
    expect(priced('EC2::ClientVpnEndpoint')).toEqual({ Connections: usd(800 * 0.05) });
    expect(priced('EC2::ClientVpnTargetNetworkAssociation')).toEqual({ 'Endpoint association': usd(730 * 0.1) });
  });

  test('a Direct Connect gateway is billed at a transit gateway, and free elsewhere', () => {
    const association = {
      Type: 'AWS::DirectConnect::DirectConnectGatewayAssociation',
      Properties: { AssociatedGatewayId: { Ref: 'Gateway' } },
    };
    expect(costs(priceOf(association, { Gateway: { Type: 'AWS::EC2::TransitGateway' } }))).toEqual({
      Attachment: usd(730 * 0.05),
      'Data processed': usd(100 * 0.02),
    });
    expect(priceOf(association, { Gateway: { Type: 'AWS::EC2::VPNGateway' } }).status).toBe('free');
  });

  test('Direct Connect bills a port by its speed, and does not know the ports of a group', () => {
    expect(priced('DirectConnect::Connection', { Bandwidth: '1Gbps' })).toEqual({ Ports: usd(730 * 0.3) });
    expect(rates('DirectConnect::Connection', { Bandwidth: '100Gbps' })).toEqual([
      'direct-connect/dedicated-port-100gbps',
      'direct-connect/data-transfer-out',
    ]);
    const group = { Type: 'AWS::DirectConnect::Lag', Properties: { ConnectionsBandwidth: '10Gbps' } };
    expect(priceOf(group).missing?.[0]?.because).toBe('how many ports the group has is decided outside the template');
  });

  test('services and sessions inside a VPC are billed by the hour', () => {
    expect(priced('VpcLattice::Service')).toEqual({
      Service: usd(730 * 0.0275),
      'Data processed': usd(10 * 0.0275),
      Requests: usd(1 * 0.11),
    });
    expect(priced('EC2::TrafficMirrorSession')).toEqual({ 'Mirroring session': usd(730 * 0.018) });
    expect(priced('EC2::TransitGatewayConnect')).toEqual({ Attachment: usd(730 * 0.05) });
    expect(priced('EC2::VerifiedAccessEndpoint', { EndpointType: 'load-balancer' })).toEqual({
      Application: usd(730 * 0.31),
      'Data processed': usd(10 * 0.02),
    });
    expect(rates('EC2::VerifiedAccessEndpoint', { EndpointType: 'cidr' })).toEqual([
      'vpc/verified-access-tcp-application',
    ]);
    expect(rates('EC2::VerifiedAccessEndpoint', { RdsOptions: { Protocol: 'tcp' } })).toEqual([
      'vpc/verified-access-tcp-application',
    ]);
  });

  test('IPAM is billed by the address, unless it is of the free tier', () => {
    expect(priced('EC2::IPAM')).toEqual({ 'Active addresses': usd(200 * 730 * 0.00027) });
    expect(priced('EC2::IPAM', { Tier: 'free' })).toEqual({});
  });

  test('analyses are billed by the piece', () => {
    expect(priced('EC2::NetworkInsightsAnalysis')).toEqual({ Analyses: 0.1 });
    expect(priced('EC2::NetworkInsightsAccessScopeAnalysis')).toEqual({ 'Interfaces analysed': usd(100 * 0.002) });
  });

  test('what has no figure names its rate', () => {
    expect(rates('VpcLattice::ServiceNetworkResourceAssociation')).toEqual(['vpc/vpc-lattice-resource-association']);
    expect(rates('EC2::RouteServerEndpoint')).toEqual(['vpc/route-server-endpoint']);
    expect(rates('NetworkManager::VpcAttachment')).toEqual(['cloud-wan/vpc-attachment', 'cloud-wan/data-processed']);
    const PolicyDocument = { 'core-network-configuration': { 'edge-locations': [{}, {}] } };
    expect(rates('NetworkManager::CoreNetwork', { PolicyDocument })).toEqual(['cloud-wan/core-network-edge']);
    expect(rates('NetworkFirewall::VpcEndpointAssociation')).toEqual([
      'network-firewall/secondary-endpoint',
      'network-firewall/data-processed',
    ]);
  });
});
