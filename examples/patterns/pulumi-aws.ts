import { Queue } from '@pulumi/aws/sqs';
import { Monitoring, Network, profileFor, Servers } from 'groundplan/pulumi-aws';

/*
 * Single patterns beside resources of one's own, by Pulumi: workers that take jobs from a queue. Its neighbour aws-cdk.ts says the same
 * to the AWS CDK.
 */

// Whose environment this is: every default below follows from it. Its region is that of the provider: `pulumi config set aws:region`.
const context = {
  client: { name: 'Harbour Freight Forwarders', slug: 'harbour', contact: 'it@harbour.example' },
  environment: 'production',
  places: { home: { region: 'eu-west-1' } },
  profile: profileFor({ tier: 'silver', kind: 'production', regulations: ['gdpr'] }),
};

const network = new Network('network', { cidr: '10.60.0.0/16', tiers: ['public', 'private'], context });
const workers = new Servers('workers', {
  os: 'ubuntu-24.04',
  architecture: 'arm64',
  size: 'small',
  capacity: { min: 2, max: 6 },
  network,
  context,
});

// A queue of one's own, which the workers take jobs from.
const jobs = new Queue('jobs', { sqsManagedSseEnabled: true, visibilityTimeoutSeconds: 300 });
workers.letServers('take-jobs', [
  { actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], resources: [jobs.arn] },
]);

new Monitoring('monitoring', { watches: [network, workers], context });

export const queueUrl = jobs.url;
