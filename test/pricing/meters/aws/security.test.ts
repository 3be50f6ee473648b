import type { EstimatedResource } from '../../../../lib/pricing';

import { costs, priceOf, usd } from '../../price';

const priced = (type: string, properties: object = {}, region = 'eu-west-1'): Record<string, number> =>
  costs(priceOf({ Type: `AWS::${type}`, Properties: properties }, {}, region));
const missing = (type: string, properties: object = {}): Record<string, string | undefined> =>
  Object.fromEntries(
    (priceOf({ Type: `AWS::${type}`, Properties: properties }).missing ?? []).map(({ name, rate }) => [name, rate]),
  );

describe('GuardDuty', () => {
  const base = { 'Management events': usd(1 * 4.4), 'Flow and DNS logs': usd(10 * 1.1) };

  test('bills the plans that are on, most of them by default', () => {
    expect(priced('GuardDuty::Detector', { Enable: true })).toEqual({
      ...base,
      'S3 protection': usd(1 * 0.8),
      'EKS protection': 0,
      'Malware protection': 0,
      'RDS protection': 0,
      'Lambda protection': usd(1 * 1.1),
    });
    const Features = [
      { Name: 'S3_DATA_EVENTS', Status: 'DISABLED' },
      { Name: 'EKS_AUDIT_LOGS', Status: 'DISABLED' },
      { Name: 'EBS_MALWARE_PROTECTION', Status: 'DISABLED' },
      { Name: 'RDS_LOGIN_EVENTS', Status: 'DISABLED' },
      { Name: 'LAMBDA_NETWORK_LOGS', Status: 'DISABLED' },
      { Name: 'RUNTIME_MONITORING', Status: 'ENABLED' },
    ];
    expect(priced('GuardDuty::Detector', { Enable: true, Features })).toEqual({
      ...base,
      'Runtime monitoring': usd(4 * 1.5),
    });
    expect(priced('GuardDuty::Detector', { Enable: false })).toEqual({});
  });

  test('reads what older templates say of its sources of data', () => {
    const DataSources = {
      S3Logs: { Enable: false },
      Kubernetes: { AuditLogs: { Enable: false } },
      MalwareProtection: { ScanEc2InstanceWithFindings: { EbsVolumes: false } },
    };
    expect(priced('GuardDuty::Detector', { Enable: true, DataSources })).toEqual({
      ...base,
      'RDS protection': 0,
      'Lambda protection': usd(1 * 1.1),
    });
  });

  test('watches what runs on EKS only where it is told to', () => {
    const Features = [{ Name: 'EKS_RUNTIME_MONITORING', Status: 'ENABLED' }];
    expect(priced('GuardDuty::Detector', { Enable: true, Features })).toMatchObject({
      'EKS runtime monitoring': usd(4 * 1.5),
    });
  });

  test('bills scans of buckets by the GB and object', () => {
    expect(priced('GuardDuty::MalwareProtectionPlan')).toEqual({
      'Data scanned': usd(100 * 0.1005),
      'Objects scanned': usd(10 * 0.241),
    });
  });
});

test('what finds weaknesses is billed by what it looks at', () => {
  expect(priced('Inspector::AssessmentTemplate')).toEqual({ Assessments: usd(40 * 0.15) });
  expect(priced('SecurityHub::Hub', {}, 'us-west-2')).toEqual({
    'Security checks': usd(10_000 * 0.001),
    'Findings ingested': usd(1000 * 0.00003),
  });
  expect(priced('Macie::Session')).toEqual({
    'Buckets evaluated': usd(20 * (365 / 12) * 0.003288),
    'Data searched': usd(10 * 1),
  });
  expect(priced('Macie::Session', { Status: 'PAUSED' })).toEqual({});
  expect(priced('Detective::Graph')).toEqual({ 'Data ingested': usd(10 * 2) });
  const unused = { Type: 'ACCOUNT_UNUSED_ACCESS' };
  expect(priced('AccessAnalyzer::Analyzer', unused, 'us-west-2')).toEqual({ 'Roles and users': usd(50 * 0.2) });
  const internal = { Type: 'ORGANIZATION_INTERNAL_ACCESS' };
  expect(priced('AccessAnalyzer::Analyzer', internal, 'us-west-2')).toEqual({ Resources: usd(10 * 9) });
  const external = { Type: 'AWS::AccessAnalyzer::Analyzer', Properties: { Type: 'ACCOUNT' } };
  expect(priceOf(external).status).toBe('free');
});

test('what keeps keys is billed while it exists', () => {
  expect(priced('ACMPCA::CertificateAuthority', {}, 'us-east-1')).toEqual({
    'Certificate authority': 400,
    Certificates: usd(10 * 0.75),
  });
  expect(priced('ACMPCA::CertificateAuthority', { UsageMode: 'SHORT_LIVED_CERTIFICATE' }, 'us-east-1')).toEqual({
    'Certificate authority': 50,
    Certificates: usd(10 * 0.058),
  });
  expect(priced('CloudHSM::Cluster')).toEqual({ Modules: usd(2 * 730 * 1.47) });
  expect(missing('PaymentCryptography::Key')).toEqual({
    'Active key': 'payment-cryptography/active-key',
    'API calls': 'payment-cryptography/api-calls',
  });
});

test('a Microsoft AD has two domain controllers, and is Enterprise unless it says otherwise', () => {
  const directory = (properties: object): Record<string, number> =>
    priced('DirectoryService::MicrosoftAD', properties, 'us-east-1');
  expect(directory({})).toEqual({ 'Domain controllers': usd(2 * 730 * 0.2) });
  expect(directory({ Edition: 'Standard' })).toEqual({ 'Domain controllers': usd(2 * 730 * 0.06) });
  expect(priced('DirectoryService::SimpleAD', { Size: 'Small' }, 'us-east-1')).toEqual({ Directory: usd(730 * 0.05) });
});

describe('a network firewall', () => {
  const SubnetMappings = [{ SubnetId: 'a' }, { SubnetId: 'b' }];

  test('is billed by the zone and the GB', () => {
    expect(priced('NetworkFirewall::Firewall', { SubnetMappings }, 'us-east-1')).toEqual({
      Endpoints: usd(2 * 730 * 0.395),
      'Data processed': usd(100 * 0.065),
    });
  });

  test('whose policy inspects TLS is billed for that too', () => {
    const Policy = {
      Type: 'AWS::NetworkFirewall::FirewallPolicy',
      Properties: { FirewallPolicy: { TLSInspectionConfigurationArn: 'arn' } },
    };
    const Properties = { SubnetMappings, FirewallPolicyArn: { Ref: 'Policy' } };
    const firewall = { Type: 'AWS::NetworkFirewall::Firewall', Properties };
    expect(priceOf(firewall, { Policy }, 'us-east-1').missing?.map(({ rate }) => rate)).toEqual([
      'network-firewall/advanced-inspection-endpoint',
      'network-firewall/advanced-inspection-data-processed',
    ]);
  });
});

describe('Shield Advanced', () => {
  const protection = { Type: 'AWS::Shield::Protection', Properties: { ResourceArn: { Ref: 'Protected' } } };

  test('is billed by the subscription, and by what goes out of what it protects', () => {
    const Protected = { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' };
    expect(costs(priceOf(protection, { Protected }))).toEqual({ Subscription: 3000, 'Data out': usd(100 * 0.05) });
    const cdn = { Type: 'AWS::CloudFront::Distribution' };
    expect(costs(priceOf(protection, { Protected: cdn }))['Data out']).toBe(usd(100 * 0.025));
    const zone = { Type: 'AWS::Route53::HostedZone', Properties: { VPCs: [] } };
    expect(costs(priceOf(protection, { Protected: zone }))).toEqual({ Subscription: 3000 });
  });

  test('subscribes once, however many protections there are, and in whatever regions', () => {
    const ofArn = (ResourceArn: string): object => ({ Type: 'AWS::Shield::Protection', Properties: { ResourceArn } });
    const It = ofArn('arn:aws:route53:::hostedzone/Z1');
    const others = { Two: ofArn('arn:aws:route53:::hostedzone/Z2'), Three: ofArn('arn:aws:route53:::hostedzone/Z3') };
    expect(costs(priceOf(It, others))).toEqual({ Subscription: 1000 });
  });

  test('knows what an ARN names, and says so where only the deployment does', () => {
    const elsewhere = (ResourceArn: unknown): EstimatedResource =>
      priceOf({ Type: 'AWS::Shield::Protection', Properties: { ResourceArn } });
    expect(costs(elsewhere('arn:aws:ec2:eu-west-1:1:eip-allocation/e-1'))['Data out']).toBe(usd(100 * 0.05));
    expect(elsewhere({ 'Fn::ImportValue': 'arn' }).missing?.[0]?.because).toBe(
      'what it protects is not among the inputs',
    );
  });
});

test('Config is billed by the item, the rule and the pack', () => {
  expect(priced('Config::ConfigurationRecorder')).toEqual({ 'Configuration items': usd(1000 * 0.003) });
  expect(priced('Config::ConfigurationRecorder', { RecordingMode: { RecordingFrequency: 'DAILY' } })).toEqual({
    'Configuration items': usd(1000 * 0.012),
  });
  for (const type of ['ConfigRule', 'OrganizationConfigRule', 'ConformancePack', 'OrganizationConformancePack'])
    expect(priced(`Config::${type}`)).toEqual({ Evaluations: usd(1000 * 0.001) });
});

describe('CloudTrail', () => {
  const trail = (properties: object): Record<string, number> =>
    priced('CloudTrail::Trail', { IsLogging: true, ...properties });

  test('is free for the first copy of management events', () => {
    expect(trail({})).toEqual({});
    expect(trail({ EventSelectors: [{ ReadWriteType: 'All' }] })).toEqual({});
  });

  test('bills data events, however they are selected, and insights', () => {
    const data = { 'Data events': usd(10 * 0.1) };
    expect(trail({ EventSelectors: [{ DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn'] }] }] })).toEqual(
      data,
    );
    const FieldSelectors = [{ Field: 'eventCategory', Equals: ['Data'] }];
    expect(trail({ AdvancedEventSelectors: [{ FieldSelectors }] })).toEqual(data);
    expect(trail({ InsightSelectors: [{ InsightType: 'ApiCallRateInsight' }] })).toEqual({
      Insights: usd(10 * 0.35),
    });
    expect(trail({ IsLogging: false, InsightSelectors: [{}] })).toEqual({});
  });

  test('bills a lake by how long it keeps events', () => {
    const queries = { Queries: usd(100 * 0.005) };
    expect(priced('CloudTrail::EventDataStore')).toEqual({ 'Events ingested': usd(10 * 0.75), ...queries });
    expect(priced('CloudTrail::EventDataStore', { BillingMode: 'FIXED_RETENTION_PRICING' })).toEqual({
      'Events ingested': usd(10 * 2.5),
      ...queries,
    });
  });
});

test('services without a figure name their rates', () => {
  const rates = {
    'AuditManager::Assessment': { Assessments: 'audit-manager/resource-assessments' },
    'FMS::Policy': { Policy: 'firewall-manager/protection-policy' },
    'InspectorV2::CisScanConfiguration': { Scans: 'inspector/cis-benchmark-assessment' },
    'InspectorV2::CodeSecurityScanConfiguration': { Scans: 'inspector/code-repository-scan' },
    'SecurityHub::HubV2': { Resources: 'security-hub/essentials-resources' },
    'SecurityLake::DataLake': { 'Data ingested': 'security-lake/data-ingested' },
    'VerifiedPermissions::PolicyStore': { 'Authorisation requests': 'verified-permissions/authorization-requests' },
    'WAFRegional::WebACL': {
      'Web ACL': 'waf-classic/web-acl',
      Rules: 'waf-classic/rule',
      Requests: 'waf-classic/requests',
    },
    'WAF::WebACL': { 'Web ACL': 'waf-classic/web-acl', Rules: 'waf-classic/rule', Requests: 'waf-classic/requests' },
  };
  for (const [type, expected] of Object.entries(rates)) expect(missing(type)).toEqual(expected);
});
