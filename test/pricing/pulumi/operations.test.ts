import { usd } from '../price';
import { Graph } from './graph';
import { expectCosts } from './worked';

test('a key costs a dollar, and requests to it', () => {
  const graph = new Graph();
  graph.add('aws:kms/key:Key', 'key', { enableKeyRotation: true });
  expectCosts(graph, 'key', { Key: 1, Requests: usd(10 * 0.03) });
});

test('a secret is billed in each region that it is in', () => {
  const graph = new Graph('dev', 'us-east-1');
  const secret = graph.add('aws:secretsmanager/secret:Secret', 'password', { replicas: [{ region: 'us-east-2' }] });
  graph.add('aws:secretsmanager/secretVersion:SecretVersion', 'value', {
    secretId: secret.id,
    secretString: 'hunter2',
  });
  expectCosts(graph, 'password', { Secrets: 0.4, 'Replica in us-east-2': 0.4, Requests: usd(1 * 0.05) });
  expectCosts(graph, 'value', {});
});

describe('CloudWatch', () => {
  test('bills alarms by metric and resolution', () => {
    const graph = new Graph();
    const alarm = { comparisonOperator: 'GreaterThanThreshold', evaluationPeriods: 1, threshold: 1 };
    const query = (id: string): object => ({ id, metric: { metricName: id, period: 60, stat: 'Sum' } });
    const one = { ...alarm, metricName: 'CPUUtilization', namespace: 'AWS/EC2', statistic: 'Average' };
    graph.add('aws:cloudwatch/metricAlarm:MetricAlarm', 'plain', { ...one, period: 300 });
    graph.add('aws:cloudwatch/metricAlarm:MetricAlarm', 'fine', { ...one, period: 10 });
    graph.add('aws:cloudwatch/metricAlarm:MetricAlarm', 'sum', {
      ...alarm,
      metricQueries: [{ id: 'e', expression: 'm1 + m2', returnData: true }, query('m1'), query('m2')],
    });
    graph.add('aws:cloudwatch/compositeAlarm:CompositeAlarm', 'both', { alarmName: 'both', alarmRule: 'TRUE' });
    expectCosts(graph, 'plain', { 'Alarm metrics': 0.1 });
    expectCosts(graph, 'fine', { 'Alarm metrics': 0.3 });
    expectCosts(graph, 'sum', { 'Alarm metrics': usd(2 * 0.1) });
    expectCosts(graph, 'both', { 'Composite alarm': 0.5 });
  });

  test('bills logs for what comes in and for what their retention keeps, and a dashboard by the month', () => {
    const graph = new Graph();
    graph.add('aws:cloudwatch/logGroup:LogGroup', 'year', { retentionInDays: 365 });
    graph.add('aws:cloudwatch/logGroup:LogGroup', 'ever', { retentionInDays: 0 });
    graph.add('aws:cloudwatch/dashboard:Dashboard', 'board', { dashboardName: 'board', dashboardBody: '{}' });
    const logs = { 'Logs ingested': usd(5 * 0.57), 'Logs kept': usd(5 * 12 * 0.15 * 0.03) };
    expectCosts(graph, 'year', logs);
    expectCosts(graph, 'ever', logs);
    expectCosts(graph, 'board', { Dashboard: 3 });
  });
});

test('GuardDuty bills the plans that are on, and those that resources beside it switch off', () => {
  const graph = new Graph();
  const detector = graph.add('aws:guardduty/detector:Detector', 'watch', { enable: true });
  const off = ['S3_DATA_EVENTS', 'EKS_AUDIT_LOGS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS'];
  for (const name of off)
    graph.add('aws:guardduty/detectorFeature:DetectorFeature', name, {
      ...{ detectorId: detector.id, name, status: 'DISABLED' },
    });
  expectCosts(graph, 'watch', { 'Management events': usd(1 * 4.4), 'Flow and DNS logs': usd(10 * 1.1) });
});

test('a repository of images is billed by the GB', () => {
  const graph = new Graph();
  graph.add('aws:ecr/repository:Repository', 'images', { name: 'images' });
  expectCosts(graph, 'images', { Storage: usd(5 * 0.1) });
});

test('a certificate authority is billed by the month, by its mode', () => {
  const graph = new Graph('dev', 'us-east-1');
  const configuration = { keyAlgorithm: 'RSA_4096', signingAlgorithm: 'SHA512WITHRSA', subject: { commonName: 'a.b' } };
  graph.add('aws:acmpca/certificateAuthority:CertificateAuthority', 'long', {
    certificateAuthorityConfiguration: configuration,
  });
  graph.add('aws:acmpca/certificateAuthority:CertificateAuthority', 'short', {
    ...{ certificateAuthorityConfiguration: configuration, usageMode: 'SHORT_LIVED_CERTIFICATE' },
  });
  expectCosts(graph, 'long', { 'Certificate authority': 400, Certificates: usd(10 * 0.75) });
  expectCosts(graph, 'short', { 'Certificate authority': 50, Certificates: usd(10 * 0.058) });
});

test('a broker is billed by engine and deployment, and a cluster keeps its data three times', () => {
  const graph = new Graph();
  const rabbit = { brokerName: 'b', engineType: 'RabbitMQ', engineVersion: '3.13', hostInstanceType: 'mq.m5.large' };
  graph.add('aws:mq/broker:Broker', 'single', rabbit);
  graph.add('aws:mq/broker:Broker', 'cluster', { ...rabbit, deploymentMode: 'CLUSTER_MULTI_AZ' });
  expectCosts(graph, 'single', { Broker: usd(730 * 0.321), Storage: usd(20 * 0.11) });
  expectCosts(graph, 'cluster', { Broker: usd(730 * 0.963), Storage: usd(3 * 20 * 0.11) });
});

test('a server of Transfer Family is billed for each protocol', () => {
  const graph = new Graph();
  graph.add('aws:transfer/server:Server', 'sftp', { protocols: ['SFTP', 'FTPS'] });
  expectCosts(graph, 'sftp', { Protocols: usd(2 * 730 * 0.3), 'Data transferred': usd(50 * 0.04) });
});
