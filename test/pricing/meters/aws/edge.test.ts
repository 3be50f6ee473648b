import { costs, price, priceOf, usd } from '../../price';

const priced = (type: string, properties: object = {}, region = 'eu-west-1'): Record<string, number> =>
  costs(priceOf({ Type: `AWS::${type}`, Properties: properties }, {}, region));
const missing = (type: string, properties: object = {}): Record<string, string | undefined> =>
  Object.fromEntries(
    (priceOf({ Type: `AWS::${type}`, Properties: properties }).missing ?? []).map(({ name, rate }) => [name, rate]),
  );

describe('a distribution', () => {
  const distribution = (DistributionConfig: object): Record<string, number> =>
    priced('CloudFront::Distribution', { DistributionConfig });
  const use = { 'Data out': usd(100 * 0.085), Requests: usd(100 * 0.012) };

  test('is billed by the GB and request', () => {
    expect(distribution({})).toEqual(use);
  });

  test('with addresses of its own for its certificate costs 600 dollars more', () => {
    expect(distribution({ ViewerCertificate: { SslSupportMethod: 'vip' } })).toEqual({
      ...use,
      'Dedicated IP certificate': 600,
    });
    expect(distribution({ ViewerCertificate: { SslSupportMethod: 'sni-only' } })).toEqual(use);
  });

  test('with Origin Shield is billed for what reaches it', () => {
    expect(distribution({ Origins: [{ Id: 'a' }, { Id: 'b', OriginShield: { Enabled: true } }] })).toEqual({
      ...use,
      'Origin Shield requests': usd(10 * 0.009),
    });
  });
});

test('what stands beside a distribution has rates of its own', () => {
  expect(priced('CloudFront::Function')).toEqual({ Invocations: usd(1 * 0.1) });
  expect(priced('CloudFront::AnycastIpList')).toEqual({ 'Anycast static IP list': 15000 });
  const on = { RealtimeMetricsSubscriptionConfig: { RealtimeMetricsSubscriptionStatus: 'Enabled' } };
  expect(priced('CloudFront::MonitoringSubscription', { MonitoringSubscription: on })).toEqual({
    'Additional metrics': usd(8 * 0.3),
  });
  expect(priced('CloudFront::MonitoringSubscription')).toEqual({});
  expect(missing('CloudFront::KeyValueStore')).toEqual({ Reads: 'cloudfront/key-value-store-reads' });
  expect(missing('CloudFront::RealtimeLogConfig')).toEqual({ 'Log lines': 'cloudfront/real-time-log-lines' });
});

test('an accelerator is billed by the hour and by the GB', () => {
  expect(priced('GlobalAccelerator::Accelerator')).toEqual({
    Accelerator: usd(730 * 0.025),
    'Public IPv4 addresses': usd(2 * 730 * 0.005),
  });
  expect(missing('GlobalAccelerator::Accelerator')).toEqual({
    'Data transfer premium': 'global-accelerator/data-transfer-premium',
  });
});

describe('a health check', () => {
  const check = (HealthCheckConfig: object, others: object = {}): Record<string, number> =>
    costs(priceOf({ Type: 'AWS::Route53::HealthCheck', Properties: { HealthCheckConfig } }, others));

  test('of an endpoint elsewhere costs more than of one in the template', () => {
    expect(check({ Type: 'HTTP', FullyQualifiedDomainName: 'www.example.com' })).toEqual({ 'Health check': 0.75 });
    const Balancer = { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' };
    const own = { Type: 'HTTP', FullyQualifiedDomainName: { 'Fn::GetAtt': ['Balancer', 'DNSName'] } };
    expect(check(own, { Balancer })).toEqual({ 'Health check': 0.5 });
  });

  test('of a name that AWS serves, or of an Elastic IP, is one of an AWS endpoint', () => {
    const balancer = 'internal-web-1234567890.eu-west-1.elb.amazonaws.com';
    expect(check({ Type: 'HTTPS', FullyQualifiedDomainName: balancer })).toEqual({
      'Health check': 0.5,
      'Optional features': usd(1 * 1),
    });
    expect(check({ Type: 'TCP', FullyQualifiedDomainName: 'd111.cloudfront.net' })).toEqual({ 'Health check': 0.5 });
    const Ip = { Type: 'AWS::EC2::EIP' };
    expect(check({ Type: 'TCP', IPAddress: { Ref: 'Ip' } }, { Ip })).toEqual({ 'Health check': 0.5 });
  });

  test('counts HTTPS, string matching, a fast interval and latency as features', () => {
    const all = { Type: 'HTTPS_STR_MATCH', RequestInterval: 10, MeasureLatency: true };
    expect(check({ ...all, FullyQualifiedDomainName: 'www.example.com' })).toEqual({
      'Health check': 0.75,
      'Optional features': usd(4 * 2),
    });
  });

  test('of other checks or of an alarm is billed like that of an AWS endpoint', () => {
    expect(check({ Type: 'CALCULATED' })).toEqual({ 'Health check': 0.5 });
    expect(check({ Type: 'CLOUDWATCH_METRIC' })).toEqual({ 'Health check': 0.5 });
  });
});

test('a profile includes a hundred VPCs, and bills further ones', () => {
  const association = {
    Type: 'AWS::Route53Profiles::ProfileAssociation',
    Properties: { ProfileId: { Ref: 'Profile' }, ResourceId: 'vpc-1' },
  };
  const Profile = { Type: 'AWS::Route53Profiles::Profile' };
  const before = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`Before${at}`, association]));
  expect(priceOf(association, { Profile, ...before }).status).toBe('free');
  const { resources } = price({ Profile, ...before, It: association });
  expect(resources.find(({ logicalId }) => logicalId === 'It')?.monthly.expected).toBe(usd(730 * 0.0014));
});

test('an accelerator delivers its flow logs to S3', () => {
  expect(priced('GlobalAccelerator::Accelerator', { FlowLogsEnabled: true })['Flow logs delivered']).toBe(
    usd(5 * 0.285),
  );
});

test('Route 53 bills policy records, profiles and the DNS firewall', () => {
  expect(priced('Route53::TrafficPolicyInstance')).toEqual({ 'Policy record': 50 });
  expect(priced('Route53Profiles::Profile')).toEqual({ Profile: usd(730 * 0.75) });
  expect(priced('Route53Resolver::FirewallDomainList', { Domains: ['a.example', 'b.example'] })).toEqual({
    'Domain names': usd(2 * 0.0005),
  });
  expect(priced('Route53Resolver::FirewallRuleGroupAssociation')).toEqual({ Queries: usd(1 * 0.6) });
  const file = { Type: 'AWS::Route53Resolver::FirewallDomainList', Properties: { DomainFileUrl: 's3://a/b' } };
  expect(priceOf(file).missing?.[0]?.because).toBe('its domain names are in a file that is not among the inputs');
});

test('recovery control names its rates', () => {
  expect(missing('Route53RecoveryControl::Cluster')).toEqual({
    'Routing control cluster': 'application-recovery-controller/routing-control-cluster',
  });
  expect(missing('Route53RecoveryReadiness::ReadinessCheck')).toEqual({
    'Readiness check': 'application-recovery-controller/readiness-check',
  });
});
