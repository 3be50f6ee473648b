import { usd } from '../price';
import { Graph } from './graph';
import { expectCosts } from './worked';

describe('a load balancer', () => {
  test('for applications has an address in each of its subnets, unless it is internal', () => {
    const graph = new Graph();
    const subnets = ['subnet-a', 'subnet-b', 'subnet-c'];
    graph.add('aws:lb/loadBalancer:LoadBalancer', 'web', { loadBalancerType: 'application', subnets });
    graph.add('aws:lb/loadBalancer:LoadBalancer', 'inside', { internal: true, subnets });
    const balancer = { 'Load balancer': usd(730 * 0.0252), 'Capacity units': usd(730 * 0.008) };
    expectCosts(graph, 'web', { ...balancer, 'Public IPv4 addresses': usd(3 * 730 * 0.005) });
    expectCosts(graph, 'inside', balancer);
  });

  test('for networks leaves Elastic IPs to themselves, also under its old token', () => {
    const graph = new Graph();
    const ip = graph.add('aws:ec2/eip:Eip', 'fixed', { domain: 'vpc' });
    const subnetMappings = [{ subnetId: 'subnet-a', allocationId: ip.id }, { subnetId: 'subnet-b' }];
    const inputs = { loadBalancerType: 'network', subnetMappings };
    graph.add('aws:lb/loadBalancer:LoadBalancer', 'tcp', inputs);
    graph.add('aws:elasticloadbalancingv2/loadBalancer:LoadBalancer', 'old', inputs);
    const balancer = {
      'Load balancer': usd(730 * 0.0252),
      'Public IPv4 addresses': usd(1 * 730 * 0.005),
      'Capacity units': usd(730 * 0.006),
    };
    expectCosts(graph, 'tcp', balancer);
    expectCosts(graph, 'old', balancer);
    expectCosts(graph, 'fixed', { 'Public IPv4 address': usd(730 * 0.005) });
  });

  test('that reserves capacity pays for it alone', () => {
    const graph = new Graph('dev', 'us-east-1');
    graph.add('aws:lb/loadBalancer:LoadBalancer', 'web', {
      ...{ internal: true, subnets: ['subnet-a'], minimumLoadBalancerCapacity: { capacityUnits: 300 } },
    });
    expectCosts(graph, 'web', {
      'Load balancer': usd(730 * 0.0225),
      'Reserved capacity units': usd(300 * 730 * 0.008),
    });
  });
});

test('a distribution pays for what it serves, for Origin Shield, and for addresses of its own', () => {
  const graph = new Graph();
  const origin = { domainName: 'example.com', originId: 'site' };
  const served = { 'Data out': usd(100 * 0.085), Requests: usd(100 * 0.012) };
  graph.add('aws:cloudfront/distribution:Distribution', 'plain', {
    ...{ enabled: true, origins: [origin], viewerCertificate: { cloudfrontDefaultCertificate: true } },
  });
  graph.add('aws:cloudfront/distribution:Distribution', 'shielded', {
    enabled: true,
    origins: [{ ...origin, originShield: { enabled: true, originShieldRegion: 'eu-west-1' } }],
    viewerCertificate: { acmCertificateArn: 'arn:aws:acm:us-east-1:1:certificate/a', sslSupportMethod: 'vip' },
  });
  expectCosts(graph, 'plain', served);
  expectCosts(graph, 'shielded', {
    ...served,
    'Origin Shield requests': usd(10 * 0.009),
    'Dedicated IP certificate': 600,
  });
});

test('an accelerator has two addresses', () => {
  const graph = new Graph();
  graph.add('aws:globalaccelerator/accelerator:Accelerator', 'front', { enabled: true });
  expectCosts(graph, 'front', {
    Accelerator: usd(730 * 0.025),
    'Public IPv4 addresses': usd(2 * 730 * 0.005),
  });
});

test('a web ACL is billed with each of its rules', () => {
  const graph = new Graph();
  const managed = (name: string): object => ({
    ...{ name, priority: 1, overrideAction: { none: {} } },
    statement: { managedRuleGroupStatement: { name, vendorName: 'AWS' } },
  });
  graph.add('aws:wafv2/webAcl:WebAcl', 'shield', {
    ...{ scope: 'REGIONAL', defaultAction: { allow: {} } },
    rules: [managed('AWSManagedRulesCommonRuleSet'), managed('AWSManagedRulesSQLiRuleSet')],
  });
  expectCosts(graph, 'shield', { 'Web ACL': 5, Rules: usd(2 * 1), Requests: usd(1 * 0.6) });
});

describe('API Gateway', () => {
  test('bills REST APIs by request, and a stage for its cache', () => {
    const graph = new Graph();
    const api = graph.add('aws:apigateway/restApi:RestApi', 'api');
    graph.add('aws:apigateway/stage:Stage', 'cached', {
      ...{ restApi: api.id, stageName: 'live', deployment: 'd', cacheClusterEnabled: true, cacheClusterSize: '6.1' },
    });
    graph.add('aws:apigateway/stage:Stage', 'plain', { restApi: api.id, stageName: 'test', deployment: 'd' });
    expectCosts(graph, 'api', { Requests: usd(1 * 3.5) });
    expectCosts(graph, 'cached', { Cache: usd(730 * 0.2) });
    expectCosts(graph, 'plain', {});
  });

  test('bills HTTP APIs by request, and WebSocket APIs by message and minute', () => {
    const graph = new Graph();
    graph.add('aws:apigatewayv2/api:Api', 'http', { protocolType: 'HTTP' });
    graph.add('aws:apigatewayv2/api:Api', 'socket', { protocolType: 'WEBSOCKET' });
    expectCosts(graph, 'http', { Requests: usd(1 * 1.11) });
    expectCosts(graph, 'socket', { Messages: usd(1 * 1.14), 'Connection minutes': usd(1 * 0.285) });
  });
});
