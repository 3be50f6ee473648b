import { usd } from '../price';
import { Graph, type Made, type Output } from './graph';
import { expectCosts, expectRange } from './worked';

/** A VPC of a graph with as many subnets as are asked for. */
function network(graph: Graph, count: number): { readonly vpc: Made; readonly subnetIds: readonly Output[] } {
  const vpc = graph.add('aws:ec2/vpc:Vpc', 'net', { cidrBlock: '10.0.0.0/16' });
  const subnets = Array.from({ length: count }, (_, at) =>
    graph.add('aws:ec2/subnet:Subnet', `net-${at}`, { vpcId: vpc.id, cidrBlock: `10.0.${at}.0/24` }),
  );
  return { vpc, subnetIds: subnets.map(({ id }) => id) };
}

describe('a NAT gateway', () => {
  test('is billed by the hour and by the GB, and its Elastic IP beside it', () => {
    const graph = new Graph();
    const { subnetIds } = network(graph, 1);
    const ip = graph.add('aws:ec2/eip:Eip', 'out-ip', { domain: 'vpc' });
    graph.add('aws:ec2/natGateway:NatGateway', 'out', { subnetId: subnetIds[0], allocationId: ip.id });
    expectCosts(graph, 'out', { 'NAT gateway': usd(730 * 0.048), 'Data processed': usd(100 * 0.048) });
    expectCosts(graph, 'out-ip', { 'Public IPv4 address': usd(730 * 0.005) });
    expectCosts(graph, 'net', {});
  });

  test('that is regional is in as many zones as its VPC has subnets at most', () => {
    const graph = new Graph('dev', 'us-east-1');
    const { vpc } = network(graph, 2);
    graph.add('aws:ec2/natGateway:NatGateway', 'out', { availabilityMode: 'regional', vpcId: vpc.id });
    expectRange(graph, 'out', 'NAT gateway', {
      low: usd(730 * 0.045),
      expected: usd(1.5 * 730 * 0.045),
      high: usd(2 * 730 * 0.045),
    });
  });
});

test('an interface endpoint is billed in each of its subnets, a gateway endpoint not at all', () => {
  const graph = new Graph();
  const { vpc, subnetIds } = network(graph, 3);
  graph.add('aws:ec2/vpcEndpoint:VpcEndpoint', 'secrets', {
    ...{ vpcId: vpc.id, serviceName: 'com.amazonaws.eu-west-1.secretsmanager', vpcEndpointType: 'Interface' },
    subnetIds,
  });
  graph.add('aws:ec2/vpcEndpoint:VpcEndpoint', 'objects', {
    vpcId: vpc.id,
    serviceName: 'com.amazonaws.eu-west-1.s3',
  });
  expectCosts(graph, 'secrets', { 'Endpoint hours': usd(3 * 730 * 0.011), 'Data processed': usd(10 * 0.01) });
  expectCosts(graph, 'objects', {});
});

test('the subnets of an endpoint may be resources of their own', () => {
  const graph = new Graph();
  const { vpc, subnetIds } = network(graph, 2);
  const endpoint = graph.add('aws:ec2/vpcEndpoint:VpcEndpoint', 'secrets', {
    ...{ vpcId: vpc.id, serviceName: 'com.amazonaws.eu-west-1.secretsmanager', vpcEndpointType: 'Interface' },
  });
  for (const [at, subnetId] of subnetIds.entries())
    graph.add('aws:ec2/vpcEndpointSubnetAssociation:VpcEndpointSubnetAssociation', `in-${at}`, {
      vpcEndpointId: endpoint.id,
      subnetId,
    });
  expectCosts(graph, 'secrets', { 'Endpoint hours': usd(2 * 730 * 0.011), 'Data processed': usd(10 * 0.01) });
});

test('a transit gateway is free, its attachments and a VPN at it are not', () => {
  const graph = new Graph();
  const { vpc, subnetIds } = network(graph, 2);
  const hub = graph.add('aws:ec2transitgateway/transitGateway:TransitGateway', 'hub');
  const office = graph.add('aws:ec2/customerGateway:CustomerGateway', 'office', { bgpAsn: '65000', type: 'ipsec.1' });
  graph.add('aws:ec2transitgateway/vpcAttachment:VpcAttachment', 'spoke', {
    transitGatewayId: hub.id,
    ...{ vpcId: vpc.id, subnetIds },
  });
  const vpn = { transitGatewayId: hub.id, customerGatewayId: office.id, type: 'ipsec.1' };
  graph.add('aws:ec2/vpnConnection:VpnConnection', 'vpn', vpn);
  graph.add('aws:ec2/vpnConnection:VpnConnection', 'fast', { ...vpn, enableAcceleration: true });
  expectCosts(graph, 'hub', {});
  expectCosts(graph, 'spoke', { Attachment: usd(730 * 0.05), 'Data processed': usd(100 * 0.02) });
  const connection = {
    'VPN connection': usd(730 * 0.05),
    'Public IPv4 addresses': usd(2 * 730 * 0.005),
    'Transit gateway attachment': usd(730 * 0.05),
    'Data processed': usd(100 * 0.02),
  };
  expectCosts(graph, 'vpn', connection);
  expectCosts(graph, 'fast', { ...connection, Accelerators: usd(2 * 730 * 0.025) });
});

test('Route 53 bills public zones for queries, and health checks by what they look at', () => {
  const graph = new Graph();
  const { vpc } = network(graph, 1);
  graph.add('aws:route53/zone:Zone', 'public', { name: 'example.com' });
  graph.add('aws:route53/zone:Zone', 'private', { name: 'example.internal', vpcs: [{ vpcId: vpc.id }] });
  graph.add('aws:route53/healthCheck:HealthCheck', 'site', {
    ...{ type: 'HTTPS_STR_MATCH', fqdn: 'www.example.com', searchString: 'ok' },
    ...{ requestInterval: 10, measureLatency: true },
  });
  graph.add('aws:route53/resolverEndpoint:ResolverEndpoint', 'in', {
    ...{ direction: 'INBOUND', securityGroupIds: ['sg-1'] },
    ipAddresses: [{ subnetId: 'subnet-1' }, { subnetId: 'subnet-2' }],
  });
  expectCosts(graph, 'public', { 'Hosted zone': 0.5, Queries: usd(1 * 0.4) });
  expectCosts(graph, 'private', { 'Hosted zone': 0.5 });
  // HTTPS, matching text, a fast interval and latency: four features.
  expectCosts(graph, 'site', { 'Health check': 0.75, 'Optional features': usd(4 * 2) });
  expectCosts(graph, 'in', { 'Network interfaces': usd(2 * 730 * 0.125), Queries: usd(1 * 0.4) });
});

test('flow logs are billed where they are delivered to, and once', () => {
  const graph = new Graph();
  const { vpc } = network(graph, 1);
  const group = graph.add('aws:cloudwatch/logGroup:LogGroup', 'flows', { retentionInDays: 365 });
  graph.add('aws:ec2/flowLog:FlowLog', 'to-group', {
    ...{ vpcId: vpc.id, trafficType: 'ALL', logDestination: group.arn },
  });
  graph.add('aws:ec2/flowLog:FlowLog', 'to-bucket', {
    ...{ vpcId: vpc.id, trafficType: 'ALL', logDestinationType: 's3', logDestination: 'arn:aws:s3:::logs' },
    destinationOptions: { fileFormat: 'parquet' },
  });
  expectCosts(graph, 'to-group', { 'Flow logs delivered': usd(5 * 0.57) });
  expectCosts(graph, 'flows', { 'Logs kept': usd(5 * 0.15 * 12 * 0.03) });
  expectCosts(graph, 'to-bucket', { 'Flow logs delivered': usd(5 * 0.285), 'Conversion to Parquet': usd(5 * 0.034) });
});
