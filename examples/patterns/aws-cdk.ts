import { App, Duration, Stack } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Monitoring, Network, profileFor, provideContext, Servers } from 'groundplan/aws-cdk';

/*
 * Single patterns beside resources of one's own, by the AWS CDK: workers that take jobs from a queue. Its neighbour pulumi-aws.ts says
 * the same to Pulumi.
 * From the root of a clone: npx cdk synth --app 'npx ts-node examples/patterns/aws-cdk.ts'
 */
const app = new App();
const stack = new Stack(app, 'jobs', { env: { region: 'eu-west-1' } });

// Whose environment this is: every default below follows from it.
provideContext(stack, {
  client: { name: 'Harbour Freight Forwarders', slug: 'harbour', contact: 'it@harbour.example' },
  environment: 'production',
  profile: profileFor({ tier: 'silver', kind: 'production', regulations: ['gdpr'] }),
});

const network = new Network(stack, 'network', { cidr: '10.60.0.0/16', tiers: ['public', 'private'] });
const workers = new Servers(stack, 'workers', {
  os: 'ubuntu-24.04',
  architecture: 'arm64',
  size: 'small',
  capacity: { min: 2, max: 6 },
  network,
});

// A queue of one's own, which the workers take jobs from.
const jobs = new Queue(stack, 'Jobs', {
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
  visibilityTimeout: Duration.minutes(5),
});
jobs.grantConsumeMessages(workers);

const monitoring = new Monitoring(stack, 'monitoring');
monitoring.watch(network);
monitoring.watch(workers);

app.synth();
