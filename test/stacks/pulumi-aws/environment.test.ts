import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadClient } from '../../../lib/client/load';
import { LAYERS } from '../../../lib/profile/layers';
import { clientEnvironment } from '../../../stacks/pulumi-aws/client-environment';
import { ClientEnvironment } from '../../../stacks/pulumi-aws/environment';
import { recordEnvironment } from '../../../stacks/pulumi-aws/engine';
import { textOf } from '../../../stacks/pulumi/recorder/recording';
import { nameOf, recorded } from '../../engines/pulumi-aws/fixture';
import { CLINIC, ROOT } from '../clinic';

jest.setTimeout(60_000);

const FILE = path.join(ROOT, 'examples/clinic/pulumi.yaml');
const client = loadClient(FILE);

test("the clinic on Pulumi differs from the clinic's file by one word", () => {
  const [one, other] = [CLINIC, FILE].map((file) => readFileSync(file, 'utf8').split('\n'));
  const differing = (one ?? []).flatMap((line, at) =>
    line === other?.[at] ? [] : [[line.trim(), other?.[at]?.trim()]],
  );
  expect(differing).toEqual([['engine: aws-cdk', 'engine: pulumi-aws']]);
});

test('its provider is held to its region and its account', async () => {
  const made = await recorded(() => new ClientEnvironment('environment', { client, environment: 'production' }));
  const [provider, copies, ...others] = made.ofType('pulumi:providers:aws');
  expect(others).toEqual([]);
  expect(provider?.inputs).toMatchObject({ region: 'eu-west-1', allowedAccountIds: '["111111111111"]' });
  expect(copies?.inputs).toMatchObject({ region: 'eu-central-1', allowedAccountIds: '["111111111111"]' });
  const vpc = made.ofType('aws:ec2/vpc:Vpc')[0];
  expect(vpc?.provider).toMatch(`${String(provider?.urn)}::`);
});

test('its layers are components, and each is made when it is first asked for', async () => {
  const made = await recorded(() => {
    const environment = new ClientEnvironment('environment', { client, environment: 'production' });
    for (const layer of LAYERS) environment.layer(layer);
    environment.layer('edge', 'global');
  });
  const layers = made.ofType('groundplan:environment:Layer').map(nameOf);
  expect(layers.toSorted()).toEqual([...LAYERS, 'data-copy', 'edge-global'].toSorted());
  const regions = made.ofType('pulumi:providers:aws').map((one) => [nameOf(one), one.inputs.region]);
  expect(regions).toEqual([
    ['aws', 'eu-west-1'],
    ['aws-copy', 'eu-central-1'],
    ['aws-global', 'us-east-1'],
  ]);
});

test('it has no place that its client has not', async () => {
  await expect(
    recorded(() => new ClientEnvironment('environment', { client, environment: 'staging' }).layer('data', 'copy')),
  ).rejects.toThrow('environment staging has no place called copy');
});

test('an environment of another engine is an error that says where', async () => {
  await expect(recorded(() => clientEnvironment(CLINIC, 'production'))).rejects.toThrow(
    /client\.yaml:\d+:13 {2}environments\.production\.engine: found aws-cdk \(aws-cdk-lib, constructs\); expected pulumi-aws/,
  );
});

test('an environment that the file does not have is an error that names those that it has', async () => {
  await expect(recorded(() => clientEnvironment(FILE, 'prodution'))).rejects.toThrow(
    /pulumi\.yaml:\d+:\d+ {2}environments: found no "prodution"; expected production or staging/,
  );
});

test('several environments stand in one stack when their names are told apart', async () => {
  const made = await recorded(() => {
    new ClientEnvironment('live', { client, environment: 'production', prefixed: true });
    new ClientEnvironment('test', { client, environment: 'staging', prefixed: true });
  });
  expect(made.ofType('aws:ec2/vpc:Vpc').map(nameOf)).toEqual(['live-network-vpc', 'test-network-vpc']);
});

test('the same plan gives the same bytes, also where others are recorded at once', async () => {
  const { plans } = client;
  const all = await Promise.all([...plans, ...plans].map(recordEnvironment));
  const texts = all.map(textOf);
  expect(texts.slice(0, plans.length)).toEqual(texts.slice(plans.length));
});
