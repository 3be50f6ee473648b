import { costs, priceOf, priceWith, usd } from '../../price';

describe('a load balancer', () => {
  const balancer = (properties: object): Record<string, number> =>
    costs(priceOf({ Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: properties }));

  test('for applications is internet-facing by default, with an address in each zone', () => {
    expect(balancer({ Subnets: ['a', 'b', 'c'] })).toEqual({
      'Load balancer': usd(730 * 0.0252),
      'Public IPv4 addresses': usd(3 * 730 * 0.005),
      'Capacity units': usd(730 * 0.008),
    });
  });

  test('that is internal has no public address', () => {
    expect(balancer({ Scheme: 'internal', Subnets: ['a', 'b'] })).toEqual({
      'Load balancer': usd(730 * 0.0252),
      'Capacity units': usd(730 * 0.008),
    });
  });

  test('for networks leaves Elastic IPs to themselves', () => {
    const mappings = [{ SubnetId: 'a', AllocationId: 'eipalloc-1' }, { SubnetId: 'b' }];
    expect(balancer({ Type: 'network', Scheme: 'internet-facing', SubnetMappings: mappings })).toEqual({
      'Load balancer': usd(730 * 0.0252),
      'Public IPv4 addresses': usd(1 * 730 * 0.005),
      'Capacity units': usd(730 * 0.006),
    });
  });

  test('that reserves capacity units pays for them, and for use beyond them alone', () => {
    const reserved = (Type: string, CapacityUnits: number): object => ({
      Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
      Properties: { Type, Scheme: 'internal', Subnets: ['a'], MinimumLoadBalancerCapacity: { CapacityUnits } },
    });
    expect(costs(priceOf(reserved('application', 300), {}, 'us-east-1'))).toEqual({
      'Load balancer': usd(730 * 0.0225),
      'Reserved capacity units': usd(300 * 730 * 0.008),
    });
    expect(costs(priceOf(reserved('network', 500), {}, 'us-east-1'))).toEqual({
      'Load balancer': usd(730 * 0.0225),
      'Reserved capacity units': usd(500 * 730 * 0.006),
    });
    expect(costs(priceWith({ capacityUnits: 350 }, reserved('application', 300), {}, 'us-east-1'))).toEqual({
      'Load balancer': usd(730 * 0.0225),
      'Reserved capacity units': usd(300 * 730 * 0.008),
      'Capacity units': usd(50 * 730 * 0.008),
    });
  });

  test('for gateways is never public', () => {
    expect(balancer({ Type: 'gateway', Subnets: ['a'] })).toEqual({
      'Load balancer': usd(730 * 0.014),
      'Capacity units': usd(730 * 0.004),
    });
  });

  test('of unknown type or scheme is unpriced, and says why', () => {
    const open = {
      Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
      Properties: { Scheme: { 'Fn::ImportValue': 'scheme' }, Subnets: ['a'] },
    };
    const { status, missing } = priceOf(open);
    expect(status).toBe('unpriced');
    expect(missing).toEqual([
      {
        name: 'Public IPv4 addresses',
        rate: 'vpc/public-ipv4-address-in-use',
        because: 'no given stack exports scheme',
      },
    ]);
  });

  test('of the classic kind is billed by the GB', () => {
    const classic = { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties: { Subnets: ['a', 'b'] } };
    expect(costs(priceOf(classic))).toEqual({
      'Load balancer': usd(730 * 0.028),
      'Public IPv4 addresses': usd(2 * 730 * 0.005),
      'Data processed': usd(100 * 0.008),
    });
  });
});
