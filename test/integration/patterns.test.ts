import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { estimate, packagedCatalogue, readInputs, type Estimate } from '../../lib/pricing';
import { answersFor } from '../../stacks/pulumi-aws/answers';
import { record } from '../../stacks/pulumi/recorder/record';
import { textOf } from '../../stacks/pulumi/recorder/recording';
import { emptyDirectory } from '../bin/harness';

/** What two programs of one's own come to that use the same patterns, one on each engine. */
let byCdk: Estimate;
let byPulumi: Estimate;

beforeAll(async () => {
  const directory = emptyDirectory();
  const [assembly, recorded] = [path.join(directory, 'cdk.out'), path.join(directory, 'pulumi.out')];
  mkdirSync(recorded);
  process.env.CDK_OUTDIR = assembly;
  require('../../examples/patterns/aws-cdk');
  delete process.env.CDK_OUTDIR;
  byCdk = priceOf(assembly);
  const program = (): void => void require('../../examples/patterns/pulumi-aws');
  const answer = answersFor({ region: 'eu-west-1', account: '123456789012' });
  const recording = await record(program, { project: 'jobs', stack: 'production', answer });
  writeFileSync(path.join(recorded, 'jobs.pulumi.json'), textOf(recording));
  byPulumi = priceOf(recorded);
}, 120_000);

function priceOf(input: string): Estimate {
  const { resources, notes } = readInputs([input], { region: 'eu-west-1' });
  return estimate(resources, { catalogue: packagedCatalogue(), notes });
}

/** How many of a type there are, whatever each engine needs besides. */
function count({ resources }: Estimate, type: string): number {
  return resources.filter((resource) => resource.type === type).length;
}

test.each([
  ['AWS::EC2::Subnet', 4],
  ['AWS::EC2::NatGateway', 1],
  ['AWS::AutoScaling::AutoScalingGroup', 1],
  ['AWS::SQS::Queue', 1],
  ['AWS::SNS::Topic', 2],
  ['AWS::CloudWatch::Dashboard', 1],
])('both make as many of %s: %i', (type, expected) => {
  expect([count(byCdk, type), count(byPulumi, type)]).toEqual([expected, expected]);
});

test('both come to the same bill', () => {
  expect(byPulumi.monthly).toEqual(byCdk.monthly);
});
