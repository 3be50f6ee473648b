import path from 'node:path';
import { App, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { loadClient } from 'groundplan';
import { ClientEnvironment } from 'groundplan/aws-cdk';

/*
 * The clinic's production in an app of one's own, with a bucket in its data layer and a stack beside it.
 * From the root of a clone: npx cdk synth --app 'npx ts-node examples/own-app/app.ts'
 */
const app = new App();
const client = loadClient(path.join(__dirname, '../clinic/client.yaml'));
const production = new ClientEnvironment(app, 'production', { client, environment: 'production' });

// The data layer has a stack of its own: it is made now, is deployed before the servers, and outlives them.
const scans = new Bucket(production.stack('data'), 'Scans', {
  encryption: BucketEncryption.S3_MANAGED,
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  enforceSSL: true,
  versioned: true,
  removalPolicy: RemovalPolicy.RETAIN,
});
const records = production.servers.ehr;
if (records) scans.grantReadWrite(records);

// A stack of one's own may refer to whatever the environment made.
const { account, region } = production.stack('network');
const directory = new Stack(app, 'northwind-production-directory', { env: { account, region } });
new StringParameter(directory, 'Vpc', {
  parameterName: '/northwind/production/vpc',
  stringValue: production.network?.vpc.vpcId ?? 'none',
});

app.synth();
