import { costs, priceOf, priceWith, resource, usd } from '../../price';

/** Use that is a choice: nothing is assumed of it, and it is a line as soon as something is said. */

/** What a use adds to the bill of a resource. */
function added(use: Record<string, number>, it: object, region = 'eu-west-1'): Record<string, number> {
  const before = costs(priceOf(it, {}, region));
  return Object.fromEntries(
    Object.entries(costs(priceWith(use, it, {}, region))).filter(([name]) => before[name] === undefined),
  );
}

test('Enterprise plugins of Grafana cost $45 a user', () => {
  expect(added({ pluginUsers: 3 }, resource('Grafana::Workspace'))).toEqual({ 'Enterprise plugins': 3 * 45 });
});

test('a stack set is free by itself, but for operations on resources of third parties', () => {
  const stack = resource('CloudFormation::StackSet');
  expect(priceOf(stack).status).toBe('free');
  const use = { handlerOperations: 15_000, handlerSeconds: 3000 };
  expect(added(use, stack, 'us-east-1')).toEqual({
    'Third-party operations': usd(15_000 * 0.0009),
    'Third-party operation time': usd(3000 * 0.00008),
  });
  expect(priceWith(use, stack).missing).toEqual([
    {
      name: 'Third-party operations',
      rate: 'cloudformation/third-party-handler-operations',
      because: 'the catalogue has no price in eu-west-1',
    },
  ]);
});

test('Redshift bills the clusters that it adds by the second and node, and Spectrum by what it scans', () => {
  const cluster = { ClusterType: 'multi-node', NodeType: 'ra3.4xlarge', NumberOfNodes: 2 };
  expect(added({ scalingHours: 10, scannedTb: 3 }, resource('Redshift::Cluster', cluster))).toEqual({
    'Concurrency scaling': usd(10 * 3600 * 2 * 0.001),
    Spectrum: 3 * 5,
  });
});

test('exports of snapshots are billed per GB, with the cluster or the instance that stands alone', () => {
  const instance = { Engine: 'postgres', DBInstanceClass: 'db.m6g.large', AllocatedStorage: '20' };
  expect(added({ exportedGb: 50 }, resource('RDS::DBInstance', instance))).toEqual({
    'Snapshot export': usd(50 * 0.011),
  });
  expect(added({ exportedGb: 50 }, resource('RDS::DBCluster', { Engine: 'aurora-mysql' }))).toEqual({
    'Snapshot export': usd(50 * 0.011),
  });
  const member = { ...instance, DBClusterIdentifier: 'elsewhere' };
  expect(added({ exportedGb: 50 }, resource('RDS::DBInstance', member))).toEqual({});
});

test('requests to the API of Performance Insights are billed by the thousand', () => {
  const instance = { Engine: 'postgres', DBInstanceClass: 'db.m5.large', AllocatedStorage: '20' };
  expect(added({ insightsRequests: 2000 }, resource('RDS::DBInstance', instance), 'us-east-1')).toEqual({
    'Insights API requests': 2000 * 0.01,
  });
});

test('insights of a database that are kept longer than a week name their rate, but not the advanced ones', () => {
  const rates = (properties: object): (string | undefined)[] => {
    const instance = { Engine: 'postgres', DBInstanceClass: 'db.m5.large', AllocatedStorage: '20', ...properties };
    return (priceOf(resource('RDS::DBInstance', instance)).missing ?? []).map(({ rate }) => rate);
  };
  const kept = { EnablePerformanceInsights: true, PerformanceInsightsRetentionPeriod: 93 };
  expect(rates(kept)).toEqual(['rds/performance-insights-kept-93-days']);
  expect(rates({ ...kept, PerformanceInsightsRetentionPeriod: 7 })).toEqual([]);
  expect(rates({ ...kept, EnablePerformanceInsights: false })).toEqual([]);
  expect(rates({ ...kept, DatabaseInsightsMode: 'advanced' })).toEqual(['cloudwatch/database-insights-vcpu']);
});

describe('a web ACL', () => {
  const acl = (Name: string, ManagedRuleGroupConfigs: readonly object[] = []): object =>
    resource('WAFv2::WebACL', {
      Rules: [{ Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name, ManagedRuleGroupConfigs } } }],
    });
  const BOTS = 'AWSManagedRulesBotControlRuleSet';
  const level = (InspectionLevel: string): readonly object[] => [{ [BOTS]: { InspectionLevel } }];

  test('bills requests that Bot Control inspects, at the rate of its level', () => {
    expect(costs(priceOf(acl(BOTS)))).toMatchObject({ 'Bot Control': 1 * 1 });
    expect(costs(priceOf(acl(BOTS, level('COMMON'))))).toMatchObject({ 'Bot Control': 1 * 1 });
    expect(costs(priceOf(acl(BOTS, level('TARGETED'))))).toMatchObject({ 'Bot Control': 1 * 10 });
    const narrowed = priceWith({ requests: 40_000_000, inspectedPart: 0.25 }, acl(BOTS));
    expect(costs(narrowed)).toMatchObject({ Requests: 40 * 0.6, 'Bot Control': 10 * 1 });
  });

  test('bills attempts that Fraud Control inspects, once for both of its groups', () => {
    expect(costs(priceOf(acl('AWSManagedRulesATPRuleSet')))).toMatchObject({ 'Fraud Control': 10 * 1 });
    const group = (Name: string): object => ({ Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name } } });
    const both = resource('WAFv2::WebACL', {
      Rules: ['AWSManagedRulesATPRuleSet', 'AWSManagedRulesACFPRuleSet'].map(group),
    });
    const names = priceOf(both).lines.map(({ name }) => name);
    expect(names.filter((name) => name === 'Fraud Control')).toHaveLength(1);
    expect(names.filter((name) => name === 'Paid rule group')).toHaveLength(2);
  });

  test('costs more per request beyond 1500 capacity units, by steps of 500', () => {
    const plain = resource('WAFv2::WebACL', { Rules: [] });
    expect(costs(priceWith({ wcus: 1501 }, plain))['Requests']).toBe(1 * 0.8);
    expect(costs(priceWith({ wcus: 5000 }, plain))['Requests']).toBe(1 * 2);
    expect(costs(priceWith({ wcus: 10 }, plain))['Requests']).toBe(1 * 0.6);
  });
});

describe('a FIFO topic', () => {
  const topic = resource('SNS::Topic', { FifoTopic: true, Subscription: [{ Protocol: 'sqs', Endpoint: 'arn' }] });
  const GB = 1 / 1024 ** 2;

  test('bills messages and their size, published and delivered', () => {
    expect(costs(priceWith({ notifications: 10_000_000, messageKb: 4 }, topic))).toEqual({
      'Messages published': usd(10 * 0.33),
      'Size of messages published': usd(10_000_000 * 4 * GB * 0.0187),
      'Messages delivered': usd(10 * 0.011),
      'Size of messages delivered': usd(10_000_000 * 4 * GB * 0.0011),
    });
  });

  test('bills a queue that subscribes to it, which a standard topic does not', () => {
    const subscription = resource('SNS::Subscription', { Protocol: 'sqs', TopicArn: { Ref: 'Topic' } });
    const use = { notifications: 1_000_000, messageKb: 1 };
    expect(costs(priceWith(use, subscription, { Topic: topic }))).toEqual({
      'Messages delivered': usd(1 * 0.011),
      'Size of messages delivered': usd(1_000_000 * GB * 0.0011),
    });
    expect(priceOf(subscription, { Topic: resource('SNS::Topic') }).status).toBe('free');
  });
});

describe('a function with instances kept warm', () => {
  const fn = resource('Lambda::Function', { MemorySize: 1024 });
  const Alias = resource('Lambda::Alias', {
    FunctionName: { Ref: 'It' },
    ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 2 },
  });

  test('runs on them at their rate', () => {
    expect(costs(priceOf(fn, { Alias }))).toEqual({
      Requests: usd(0.1 * 0.2),
      'Duration on warm instances': usd(100_000 * 0.2 * 0.0000108407),
    });
  });

  test('runs on others beyond them, as far as is said', () => {
    expect(costs(priceWith({ requests: 1_000_000, warmPart: 0.75 }, fn, { Alias }))).toEqual({
      Requests: usd(1 * 0.2),
      'Duration on warm instances': usd(750_000 * 0.2 * 0.0000108407),
      Duration: usd(250_000 * 0.2 * 0.0000166667),
    });
  });

  test('has the plain rate where an alias keeps none', () => {
    const plain = resource('Lambda::Alias', { FunctionName: { Ref: 'It' } });
    expect(Object.keys(costs(priceOf(fn, { Alias: plain })))).toEqual(['Requests', 'Duration']);
  });
});
