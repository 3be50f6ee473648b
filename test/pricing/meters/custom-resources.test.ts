import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { billingOf } from '../../../lib/pricing/meters';
import { priceOf } from '../price';

/** How custom resources of the CDK are billed that may make something billed: what they make is metered, or known by their properties. */
const METERED = [
  'Custom::AWS',
  'Custom::AWSCDK-EKS-Cluster',
  'Custom::AWSCDK-EKS-FargateProfile',
  'Custom::AWSCDK-EKS-HelmChart',
  'Custom::AWSCDK-EKS-KubernetesResource',
  'Custom::DynamoDBReplica',
  'Custom::GluePartitionIndex',
];

/** Every type of custom resource that the sources of the CDK name. */
function shippedTypes(): readonly string[] {
  const library = dirname(require.resolve('aws-cdk-lib/package.json'));
  const sources = readdirSync(library, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const named = sources.flatMap((name) =>
    [...readFileSync(join(library, name), 'utf8').matchAll(/["'`](Custom::[\w@-]+)/g)].map(([, type = '']) => type),
  );
  return [...new Set(named)].sort();
}

const SHIPPED = shippedTypes();

test('there are some thirty types of custom resources in the CDK', () => {
  expect(SHIPPED.length).toBeGreaterThanOrEqual(31);
});

test.each(SHIPPED)('%s is classified', (type) => {
  expect(billingOf(type).kind).toBe(METERED.includes(type) ? 'metered' : 'free');
});

test('a custom resource that the CDK does not ship may make anything', () => {
  expect(priceOf({ Type: 'Custom::Warehouse' })).toMatchObject({
    status: 'unpriced',
    missing: [{ name: 'Custom::Warehouse', because: 'what a custom resource creates is unknown' }],
  });
  expect(priceOf({ Type: 'AWS::CloudFormation::CustomResource', Properties: { DomainName: 'a' } })).toMatchObject({
    status: 'unpriced',
    missing: [{ name: 'What it makes', because: 'what a custom resource creates is unknown' }],
  });
});

test('a public certificate that the CDK validates by DNS is free', () => {
  const Properties = { DomainName: 'a.example.com', HostedZoneId: 'Z1' };
  expect(priceOf({ Type: 'AWS::CloudFormation::CustomResource', Properties }).status).toBe('free');
});

describe('a call to an API', () => {
  const call = (Create: unknown): object => ({ Type: 'Custom::AWS', Properties: { Create, Delete: '{"action":"x"}' } });

  test.each(['describeVpcs', 'getParameter', 'ListTags', 'putResourcePolicy'])('%s makes nothing billed', (action) => {
    expect(priceOf(call(`{"service":"s","action":"${action}"}`)).status).toBe('free');
  });

  test('that may make something is known by its name, though not by its parameters', () => {
    const text = ['{"service":"EC2","action":"createNatGateway","parameters":{"SubnetId":"', { Ref: 'Subnet' }, '"}}'];
    expect(priceOf(call({ 'Fn::Join': ['', text] }), { Subnet: { Type: 'AWS::EC2::Subnet' } })).toMatchObject({
      status: 'unpriced',
      missing: [{ name: 'What it makes', because: 'what the call createNatGateway makes is not known' }],
    });
  });
});

describe('on a cluster of EKS', () => {
  const manifest = (...objects: readonly object[]): object => ({
    Type: 'Custom::AWSCDK-EKS-KubernetesResource',
    Properties: { Manifest: JSON.stringify(objects) },
  });

  test('the cluster costs what a cluster costs: 730 × $0.10', () => {
    const cluster = { Type: 'Custom::AWSCDK-EKS-Cluster', Properties: { Config: { version: '1.35' } } };
    expect(priceOf(cluster).monthly.expected).toBe(73);
  });

  test('what runs on its nodes is billed with them', () => {
    const roles = { kind: 'RoleBinding', subjects: [{ kind: 'Group' }], roleRef: { kind: 'Role' } };
    const status = priceOf(manifest({ kind: 'ConfigMap' }, { kind: 'Deployment' }, roles)).status;
    expect(status).toBe('free');
  });

  test.each([
    ['a load balancer', { kind: 'Service', spec: { type: 'LoadBalancer' } }],
    ['a volume', { kind: 'PersistentVolumeClaim' }],
    ['a kind of somebody else', { kind: 'NodePool' }],
  ])('a manifest with %s has no price', (_, object) => {
    expect(priceOf(manifest({ kind: 'Namespace' }, object)).status).toBe('unpriced');
  });

  test('a chart has no price', () => {
    expect(priceOf({ Type: 'Custom::AWSCDK-EKS-HelmChart' }).status).toBe('unpriced');
  });
});

describe('a replica of a table', () => {
  const replica = { Type: 'Custom::DynamoDBReplica', Properties: { TableName: { Ref: 'It' }, Region: 'eu-central-1' } };
  const table = { Type: 'AWS::DynamoDB::Table', Properties: { BillingMode: 'PAY_PER_REQUEST' } };

  test('is billed with the table, at the prices of its region', () => {
    const { lines } = priceOf(table, { Replica: replica });
    expect(lines.map(({ name, region, rate }) => [name, region, rate])).toEqual([
      ['Read requests', undefined, 'dynamodb/on-demand-reads-standard'],
      ['Write requests', undefined, 'dynamodb/on-demand-replicated-writes-global-tables-standard'],
      ['Storage', undefined, 'dynamodb/storage-standard'],
      ['Read requests in eu-central-1', 'eu-central-1', 'dynamodb/on-demand-reads-standard'],
      ['Write requests in eu-central-1', 'eu-central-1', 'dynamodb/on-demand-replicated-writes-global-tables-standard'],
      ['Storage in eu-central-1', 'eu-central-1', 'dynamodb/storage-standard'],
    ]);
  });

  test('of a table that is not among the inputs has no price', () => {
    expect(priceOf({ ...replica, Properties: { TableName: 'orders', Region: 'eu-central-1' } })).toMatchObject({
      status: 'unpriced',
      missing: [{ name: 'What it makes', because: 'the table that it copies is not among the inputs' }],
    });
  });
});
