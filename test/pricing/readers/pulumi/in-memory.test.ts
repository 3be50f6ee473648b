import { estimate, packagedCatalogue, readPulumi, type PulumiResource } from '../../../../lib/pricing';

const urn = (type: string, name: string): string => `urn:pulumi:dev::shop::${type}::${name}`;

function made(type: string, name: string, inputs: PulumiResource['inputs'] = {}): PulumiResource {
  return { ...{ urn: urn(type, name), type, inputs }, custom: true, dependencies: [], propertyDependencies: {} };
}

const gateway = made('aws:ec2/natGateway:NatGateway', 'nat', { connectivityType: 'public' });

test('resources in memory are those of their stack, and are priced as those of a file', () => {
  const { resources, notes } = readPulumi({ name: 'live', resources: [gateway], region: 'eu-west-1' });
  expect(resources.map(({ id, source, stack, type, region }) => [id, source, stack, type, region])).toEqual([
    ['dev/aws:ec2/natGateway:NatGateway::nat', 'live', 'dev', 'AWS::EC2::NatGateway', 'eu-west-1'],
  ]);
  expect(notes).toEqual([]);
  const { monthly } = estimate(resources, { catalogue: packagedCatalogue() });
  expect(monthly.expected).toBeCloseTo(39.84, 6); // (730 + 100) × 0.048
});

test('a region may come of the configuration of the stack', () => {
  const { resources } = readPulumi({ name: 'live', resources: [gateway], config: { 'aws:region': 'eu-central-1' } });
  expect(resources.map(({ region }) => region)).toEqual(['eu-central-1']);
});

test('without a region nothing is guessed', () => {
  expect(() => readPulumi({ name: 'live', resources: [gateway] })).toThrow(
    'live: found no region; expected the region of each resource of AWS: its own, that of its provider, or the `region` that is given',
  );
});

test('what is in no cloud needs none', () => {
  const password = made('random:index/randomPassword:RandomPassword', 'admin');
  expect(readPulumi({ name: 'live', resources: [password] }).resources).toEqual([]);
  expect(readPulumi({ name: 'live', resources: [] })).toEqual({ resources: [], parameters: [], notes: [] });
});

test('what no engine would take is refused', () => {
  expect(() => readPulumi({ name: 'live', resources: [gateway, gateway], region: 'eu-west-1' })).toThrow(
    `live:1:1  found two resources ${gateway.urn}; expected one`,
  );
});
