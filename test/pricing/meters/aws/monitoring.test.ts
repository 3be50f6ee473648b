import { costs, priceOf, usd } from '../../price';

describe('a CloudWatch alarm', () => {
  const alarm = (properties: object): Record<string, number> =>
    costs(priceOf({ Type: 'AWS::CloudWatch::Alarm', Properties: properties }));
  const stat = (period: number): object => ({ Id: 'm', MetricStat: { Metric: {}, Period: period, Stat: 'Sum' } });

  test('on one metric is one alarm metric', () => {
    expect(alarm({ MetricName: 'CPUUtilization', Period: 300 })).toEqual({ 'Alarm metrics': 0.1 });
  });

  test('of periods below a minute has high resolution', () => {
    expect(alarm({ MetricName: 'CPUUtilization', Period: 10 })).toEqual({ 'Alarm metrics': 0.3 });
    expect(alarm({ Metrics: [stat(30), stat(60)] })).toEqual({ 'Alarm metrics': usd(2 * 0.3) });
    const sum = { Id: 'e', Expression: 'm + 1', Period: 10 };
    expect(alarm({ Metrics: [sum, stat(60)] })).toEqual({ 'Alarm metrics': 0.3 });
  });

  test('on a sum of metrics counts each of them, and not the sum', () => {
    const sum = { Id: 'e', Expression: 'm1 + m2 + m3' };
    expect(alarm({ Metrics: [sum, stat(60), stat(60), stat(60)] })).toEqual({ 'Alarm metrics': usd(3 * 0.1) });
  });

  test('on an anomaly band counts the metric and both bounds', () => {
    const band = { Id: 'b', Expression: 'ANOMALY_DETECTION_BAND(m, 2)' };
    expect(alarm({ Metrics: [stat(60), band], ThresholdMetricId: 'b' })).toEqual({ 'Alarm metrics': usd(3 * 0.1) });
  });

  test('on a query counts what the query finds', () => {
    const query = { Id: 'q', Expression: 'SELECT MAX(CPUUtilization) FROM "AWS/EC2"', Period: 60 };
    expect(alarm({ Metrics: [query] })).toEqual({ 'Metrics Insights alarm': usd(10 * 0.1) });
  });

  test('made of alarms has a price of its own', () => {
    expect(costs(priceOf({ Type: 'AWS::CloudWatch::CompositeAlarm' }))).toEqual({ 'Composite alarm': 0.5 });
  });
});

test('a dashboard costs three dollars: the free allowance belongs to the account', () => {
  expect(costs(priceOf({ Type: 'AWS::CloudWatch::Dashboard' }))).toEqual({ Dashboard: 3 });
});

describe('a log group', () => {
  const group = (properties: object): object => ({ Type: 'AWS::Logs::LogGroup', Properties: properties });

  test('is billed for what comes in and for what its retention keeps', () => {
    expect(costs(priceOf(group({ RetentionInDays: 365 })))).toEqual({
      'Logs ingested': usd(5 * 0.57),
      'Logs kept': usd(5 * 12 * 0.15 * 0.03),
    });
  });

  test('that is kept for ever is counted after a year, and says so', () => {
    expect(priceOf(group({})).lines[1]).toMatchObject({
      quantity: 9,
      note: 'kept for ever: what is there after 12 months, compressed to 15%',
    });
  });

  test('of infrequent access takes logs in at half the price', () => {
    const rare = costs(priceOf(group({ LogGroupClass: 'INFREQUENT_ACCESS', RetentionInDays: 30 })));
    expect(rare['Logs ingested']).toBe(usd(5 * 0.285));
  });
});

describe('alarm routes', () => {
  const subscription = (protocol: string): Record<string, number> =>
    costs(priceOf({ Type: 'AWS::SNS::Subscription', Properties: { Protocol: protocol } }));

  test('a topic is billed per message published', () => {
    expect(costs(priceOf({ Type: 'AWS::SNS::Topic' }))).toEqual({ 'Messages published': usd(0.001 * 0.5) });
  });

  test('subscriptions are billed by protocol', () => {
    expect(subscription('email')).toEqual({ 'Deliveries by email': usd((1000 / 100_000) * 2) });
    expect(subscription('https')).toEqual({ 'Deliveries by https': usd(0.001 * 0.6) });
    expect(subscription('lambda')).toEqual({});
    expect(subscription('sqs')).toEqual({});
  });

  test('subscriptions written into the topic are billed there', () => {
    const topic = {
      Type: 'AWS::SNS::Topic',
      Properties: { Subscription: [{ Protocol: 'email', Endpoint: 'a@example.com' }] },
    };
    expect(costs(priceOf(topic))).toEqual({ 'Messages published': 0.0005, 'Deliveries by email': 0.02 });
  });

  test('text messages depend on the country, and are not taken for free', () => {
    const sms = { Type: 'AWS::SNS::Subscription', Properties: { Protocol: 'sms' } };
    expect(priceOf(sms)).toMatchObject({
      status: 'unpriced',
      missing: [{ name: 'Deliveries by sms', because: 'text messages are billed by the country that they go to' }],
    });
  });
});

describe('Systems Manager', () => {
  test('an association is free, but for the agent that sends metrics', () => {
    const association = (name: string): object => ({ Type: 'AWS::SSM::Association', Properties: { Name: name } });
    expect(priceOf(association('AWS-RunPatchBaseline')).status).toBe('free');
    const agent = priceOf(association('AmazonCloudWatch-ManageAgent'));
    expect(agent.status).toBe('usage');
    expect(costs(agent)).toEqual({ 'Metrics of the CloudWatch agent': usd(10 * 0.3) });
  });

  test('an association that sets up the agent through a document of its own sends metrics too', () => {
    const document = (Content: object | string): object => ({ Type: 'AWS::SSM::Document', Properties: { Content } });
    const step = { action: 'aws:runDocument', inputs: { documentPath: 'AmazonCloudWatch-ManageAgent' } };
    const own = { Type: 'AWS::SSM::Association', Properties: { Name: { Ref: 'Document' } } };
    const statusWith = (content: object | string): string => priceOf(own, { Document: document(content) }).status;
    expect(statusWith({ schemaVersion: '2.2', mainSteps: [step] })).toBe('usage');
    expect(statusWith(JSON.stringify({ mainSteps: [step] }))).toBe('usage');
    expect(statusWith({ mainSteps: [{ action: 'aws:runShellScript' }] })).toBe('free');
  });

  test('a standard parameter is free, an advanced one is not', () => {
    expect(priceOf({ Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', Value: 'x' } }).status).toBe('free');
    const advanced = { Type: 'AWS::SSM::Parameter', Properties: { Tier: 'Advanced' } };
    expect(costs(priceOf(advanced, {}, 'eu-west-2'))).toEqual({
      'Advanced parameter': 0.05,
      Requests: usd(1 * 0.05),
    });
  });
});

test('a budget is free, one with actions is billed by the day', () => {
  expect(priceOf({ Type: 'AWS::Budgets::Budget' }).status).toBe('free');
  expect(costs(priceOf({ Type: 'AWS::Budgets::BudgetsAction' }))).toEqual({
    'Budget with actions': usd((365 / 12) * 0.1),
  });
});

describe('what watches an application', () => {
  const watch = (type: string, properties: object = {}, region = 'eu-west-1'): Record<string, number> =>
    costs(priceOf({ Type: `AWS::${type}`, Properties: properties }, {}, region));
  const canary = (Expression: string): object => ({ Schedule: { Expression } });

  test('a canary is billed by the run, as often as its schedule rings', () => {
    expect(watch('Synthetics::Canary', canary('rate(5 minutes)'))).toEqual({ Runs: usd(((730 * 60) / 5) * 0.0014) });
    // 10 hours on each of 5 days, once an hour.
    expect(watch('Synthetics::Canary', canary('cron(0 8-17 ? * MON-FRI *)'))).toEqual({
      Runs: usd((50 / 168) * 730 * 0.0014),
    });
    expect(watch('Synthetics::Canary', canary('rate(0 minute)'))).toEqual({ Runs: 0 });
    expect(watch('Synthetics::Canary', { ...canary('rate(1 hour)'), StartCanaryAfterCreation: false })).toEqual({});
  });

  test('a canary whose schedule cannot be followed says so', () => {
    const last = { Type: 'AWS::Synthetics::Canary', Properties: canary('cron(0 8 L * ? *)') };
    expect(priceOf(last).missing?.[0]?.because).toBe('"cron(0 8 L * ? *)" cannot be followed over an average year');
  });

  test('browsers, streams and rules are billed by the event', () => {
    expect(watch('RUM::AppMonitor')).toEqual({ Events: usd(((10_000 * 0.1 * 20) / 100_000) * 1) });
    expect(watch('CloudWatch::MetricStream')).toEqual({ Updates: usd(1000 * 0.003) });
    expect(watch('CloudWatch::InsightRule')).toEqual({ Rule: 0.5, 'Matched log events': usd(1 * 0.023) });
    expect(watch('CloudWatch::InsightRule', { RuleState: 'DISABLED' })).toEqual({});
    expect(watch('ApplicationSignals::ServiceLevelObjective')).toEqual({ Signals: usd(1 * 1.5) });
  });

  test('an internet monitor is billed by resource, and by city network beyond a hundred', () => {
    expect(watch('InternetMonitor::Monitor', { Resources: ['a', 'b'] })).toEqual({
      'Resources monitored': usd(2 * 730 * 0.01),
    });
    expect(watch('InternetMonitor::Monitor', { Resources: ['a'], MaxCityNetworksToMonitor: 600 })).toEqual({
      'Resources monitored': usd(730 * 0.01),
      'City networks': usd(500 * 730 * 0.000074),
    });
  });

  test('event archives and discoverers are billed by what passes', () => {
    expect(watch('Events::Archive', {}, 'us-east-1')).toEqual({ Archived: 0.1, Storage: usd(5 * 0.023) });
    expect(watch('EventSchemas::Discoverer', {}, 'us-east-1')).toEqual({ 'Events discovered': 0.1 });
    expect(priceOf({ Type: 'AWS::Pipes::Pipe' }).missing?.[0]?.rate).toBe('eventbridge/pipes-requests');
  });
});
