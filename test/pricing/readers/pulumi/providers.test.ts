import { InputError } from '../../../../lib/problem';
import { named, Program, readDocuments, secret, UNKNOWN } from './program';

const QUEUE = 'aws:sqs/queue:Queue';

/** A program with a provider for Frankfurt, whose nested inputs are text as the SDK sends them. */
function program(inputs: object = {}): { readonly program: Program; readonly frankfurt: string } {
  const made = new Program();
  const provider = made.add('pulumi:providers:aws', 'frankfurt', { region: 'eu-central-1', ...inputs });
  return { program: made, frankfurt: `${provider}::${UNKNOWN}` };
}

function readIn(made: Program, region?: string, more: object = {}): ReturnType<typeof readDocuments> {
  return readDocuments({ 'x.pulumi.json': made.recording(more) }, region);
}

describe('the region of a resource', () => {
  const { program: made, frankfurt } = program();
  made.add(QUEUE, 'own', { region: 'us-east-1' }, { provider: frankfurt });
  made.add(QUEUE, 'explicit', {}, { provider: frankfurt });
  made.add(
    QUEUE,
    'default',
    {},
    { provider: `urn:pulumi:dev::shop::pulumi:providers:aws::default_7_48_0::${UNKNOWN}` },
  );
  made.add(QUEUE, 'none');
  const regions = (region?: string, more: object = {}): readonly string[] =>
    readIn(made, region, more).resources.map((resource) => resource.region);

  test('is its own, that of its provider, that of the configuration, or the one that is given', () => {
    expect(regions('eu-west-1')).toEqual(['us-east-1', 'eu-central-1', 'eu-west-1', 'eu-west-1']);
    expect(regions('eu-west-1', { config: { 'aws:region': 'eu-north-1' } })).toEqual([
      'us-east-1',
      'eu-central-1',
      'eu-north-1',
      'eu-north-1',
    ]);
  });

  test('is that of the default provider, where a state has it', () => {
    const { program: state } = program();
    state.add('pulumi:providers:aws', 'default_7_48_0', { region: 'eu-west-2' });
    state.add(QUEUE, 'q', {}, { provider: `urn:pulumi:dev::shop::pulumi:providers:aws::default_7_48_0::1` });
    expect(named(readIn(state), 'q').region).toBe('eu-west-2');
  });

  test('is missed where nobody tells it', () => {
    expect(() => readIn(made)).toThrow(InputError);
    expect(() => readIn(made)).toThrow(
      /x\.pulumi\.json: found no region; expected where it will be deployed, because prices hold in one region/,
    );
  });

  test('is not missed where nothing of AWS needs it', () => {
    const other = new Program();
    other.add('azure-native:network:VirtualNetwork', 'vnet', { location: 'westeurope' });
    other.add('azure-native:compute/v20230301:VirtualMachine', 'vm', {});
    other.add(QUEUE, 'shared', {}, { external: true });
    const { resources } = readIn(other);
    expect(resources.map(({ type, cloud, region }) => [type, cloud, region])).toEqual([
      ['azure-native:network:VirtualNetwork', 'azure', 'westeurope'],
      ['azure-native:compute:VirtualMachine', 'azure', 'global'],
    ]);
  });

  test('is not taken of a secret', () => {
    const { program: hidden, frankfurt: provider } = program({ region: secret({ value: 'eu-central-1' }) });
    hidden.add(QUEUE, 'q', { region: '[secret]' }, { provider });
    expect(named(readIn(hidden, 'eu-west-1'), 'q').region).toBe('eu-west-1');
  });
});

describe('tags of a resource', () => {
  const tags = (made: Program, name: string): unknown => named(readIn(made, 'eu-west-1'), name).tags;

  test('are its own over those of its provider', () => {
    const { program: made, frankfurt } = program({ defaultTags: '{"tags":{"owner":"ops","env":"dev"}}' });
    made.add(QUEUE, 'q', { tags: { env: 'prod', size: 7 } }, { provider: frankfurt });
    made.add(QUEUE, 'all', { tags: { env: 'prod' }, tagsAll: { env: 'test' } }, { provider: frankfurt });
    made.add(QUEUE, 'other', { tags: { env: 'prod' } });
    expect(tags(made, 'q')).toEqual(new Map(Object.entries({ owner: 'ops', env: 'prod', size: '7' })));
    expect(tags(made, 'all')).toEqual(new Map([['env', 'test']]));
    expect(tags(made, 'other')).toEqual(new Map([['env', 'prod']]));
  });

  test('of a group of servers are a list, which those of its provider do not reach', () => {
    const { program: made, frankfurt } = program({ defaultTags: { tags: { owner: 'ops' } } });
    const list = [{ key: 'Name', value: 'web', propagateAtLaunch: true }, { value: 'no key' }];
    made.add('aws:autoscaling/group:Group', 'g', { tags: list }, { provider: frankfurt });
    expect(tags(made, 'g')).toEqual(new Map([['Name', 'web']]));
  });

  test('are not known where they are a secret, or no JSON', () => {
    const { program: made, frankfurt } = program({ defaultTags: secret({ ciphertext: 'v1:' }) });
    made.add(QUEUE, 'q', {}, { provider: frankfurt });
    expect(tags(made, 'q')).toMatchObject({ because: 'it is a secret' });
    const { program: broken, frankfurt: provider } = program({ defaultTags: '{' });
    broken.add(QUEUE, 'q', {}, { provider });
    expect(tags(broken, 'q')).toMatchObject({ because: 'it is no JSON' });
  });
});

test.each([
  ['one', '["111111111111"]', '111111111111'],
  ['one in a list', ['111111111111'], '111111111111'],
  ['several', '["111111111111","222222222222"]', undefined],
  ['none', '[]', undefined],
])('the account of a resource is the only one that its provider allows: %s', (_, allowedAccountIds, account) => {
  const { program: made, frankfurt } = program({ allowedAccountIds });
  made.add(QUEUE, 'q', {}, { provider: frankfurt });
  expect(named(readIn(made), 'q').account).toBe(account);
});
