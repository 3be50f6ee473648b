import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { App, CustomResource, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogRetention, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Provider } from 'aws-cdk-lib/custom-resources';

import { estimate, packagedCatalogue, readInputs, type Estimate } from '../../lib/pricing';

let outdir = '';
beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), 'groundplan-apps-'));
});
afterEach(() => rmSync(outdir, { recursive: true }));

/** What an ordinary app of one stack costs, from its assembly. */
function costOf(build: (stack: Stack) => void): Estimate {
  const app = new App({ outdir });
  build(new Stack(app, 'App', { env: { account: '111111111111', region: 'eu-west-1' } }));
  app.synth();
  return estimate(readInputs([outdir]).resources, { catalogue: packagedCatalogue() });
}

function functionOf(stack: Stack, id: string): Function {
  return new Function(stack, id, {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: Code.fromInline('//'),
  });
}

/** Types of what has no price. */
function gapsIn({ resources }: Estimate): readonly string[] {
  return resources.filter(({ status }) => status === 'unpriced' || status === 'unknown').map(({ type }) => type);
}

/** Types of what is billed by its use. */
function usedIn({ resources }: Estimate): readonly string[] {
  return resources.filter(({ status }) => status === 'usage').map(({ type }) => type);
}

test('an app that deploys files into a bucket pays for the bucket alone', () => {
  const app = costOf((stack) => {
    const destinationBucket = new Bucket(stack, 'Files');
    new BucketDeployment(stack, 'Deployment', { sources: [Source.data('index.html', 'hello')], destinationBucket });
  });
  expect(gapsIn(app)).toEqual([]);
  expect(usedIn(app)).toEqual(['AWS::S3::Bucket']);
});

test('an app that empties its bucket when it goes pays for the bucket alone', () => {
  const app = costOf((stack) => {
    new Bucket(stack, 'Files', { autoDeleteObjects: true, removalPolicy: RemovalPolicy.DESTROY });
  });
  expect(gapsIn(app)).toEqual([]);
  expect(usedIn(app)).toEqual(['AWS::S3::Bucket']);
});

test('an app that sets how long logs are kept pays nothing for it', () => {
  const app = costOf((stack) => {
    new LogRetention(stack, 'Retention', { logGroupName: '/web', retention: RetentionDays.ONE_WEEK });
  });
  expect(app.coverage.free).toBe(app.coverage.resources);
});

test('an app with a certificate that is validated by DNS pays nothing for it', () => {
  const app = costOf((stack) => {
    const zone = HostedZone.fromHostedZoneAttributes(stack, 'Zone', { hostedZoneId: 'Z1', zoneName: 'example.com' });
    const validation = CertificateValidation.fromDns(zone);
    new Certificate(stack, 'Certificate', { domainName: 'www.example.com', validation });
  });
  expect(app.coverage.free).toBe(app.coverage.resources);
});

test('an app with such a certificate of another region, which a function asks for, pays nothing for it', () => {
  const app = costOf((stack) => {
    const { functionArn: serviceToken } = functionOf(stack, 'CertificateRequestorFunction');
    const properties = { DomainName: 'www.example.com', HostedZoneId: 'Z1', Region: 'us-east-1' };
    new CustomResource(stack, 'CertificateRequestorResource', { serviceToken, properties });
  });
  expect(app.coverage.free).toBe(app.coverage.resources);
});

test('an app with replicas of a table pays for the table in each region', () => {
  const app = costOf((stack) => {
    new Table(stack, 'Orders', {
      partitionKey: { name: 'id', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      replicationRegions: ['eu-central-1'],
    });
  });
  expect(gapsIn(app)).toEqual([]);
  expect(usedIn(app)).toEqual(['AWS::DynamoDB::Table']);
  const [table] = app.resources.filter(({ status }) => status === 'usage');
  expect(table?.lines.map(({ region = 'eu-west-1' }) => region)).toEqual([
    ...Array<string>(3).fill('eu-west-1'),
    ...Array<string>(3).fill('eu-central-1'),
  ]);
});

test('a custom resource of its own makes what nobody knows, and its provider runs at deployments', () => {
  const app = costOf((stack) => {
    const provider = new Provider(stack, 'Provider', {
      onEventHandler: functionOf(stack, 'OnEvent'),
      isCompleteHandler: functionOf(stack, 'IsComplete'),
    });
    new CustomResource(stack, 'Warehouse', { serviceToken: provider.serviceToken, resourceType: 'Custom::Warehouse' });
  });
  expect(gapsIn(app)).toEqual(['Custom::Warehouse']);
  expect(usedIn(app)).toEqual([]);
});
