import { Topic } from '@pulumi/aws/sns';
import { Bucket } from '@pulumi/aws/s3';
import { Provider } from '@pulumi/aws/provider';
import { getCallerIdentityOutput } from '@pulumi/aws/getCallerIdentity';
import { ComponentResource, interpolate, secret, type ComponentResourceOptions } from '@pulumi/pulumi';
import { answersFor } from '../../../stacks/pulumi-aws/answers';
import { record } from '../../../stacks/pulumi/recorder/record';
import { textOf, UNKNOWN, type Recording } from '../../../stacks/pulumi/recorder/recording';

const answer = answersFor({ region: 'eu-west-1', account: '123456789012' });

function recordOf(program: () => unknown, stack = 'dev'): Promise<Recording> {
  return record(program, { project: 'shop', stack, answer });
}

class Group extends ComponentResource {
  constructor(name: string, make: (group: Group) => void, options?: ComponentResourceOptions) {
    super('tests:index:Group', name, {}, options);
    make(this);
    this.registerOutputs({ made: true });
  }
}

/** What a package like awsx has in the place of its components. */
class Remote extends ComponentResource {
  constructor(name: string) {
    super('tests:index:Remote', name, {}, {}, true);
  }
}

test('a resource has its type, name, parent and inputs; what only a deployment knows is unknown', async () => {
  const { resources } = await recordOf(() => {
    new Group('logs', (parent) => {
      const bucket = new Bucket('logs-bucket', { bucketPrefix: 'logs' }, { parent });
      new Topic('logs-topic', { displayName: interpolate`about ${bucket.arn}` }, { parent });
    });
  });
  expect(resources.map(({ urn, custom }) => [urn, custom])).toEqual([
    ['urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev', false],
    ['urn:pulumi:dev::shop::tests:index:Group$aws:s3/bucket:Bucket::logs-bucket', true],
    ['urn:pulumi:dev::shop::tests:index:Group$aws:sns/topic:Topic::logs-topic', true],
    ['urn:pulumi:dev::shop::tests:index:Group::logs', false],
  ]);
  const [, bucket, topic, group] = resources;
  expect(bucket?.inputs).toEqual({ bucketPrefix: 'logs' });
  expect(topic?.inputs).toEqual({ displayName: UNKNOWN });
  expect(topic?.propertyDependencies).toEqual({ displayName: [bucket?.urn] });
  expect(topic?.parent).toBe(group?.urn);
  expect(group?.outputs).toEqual({ made: true });
});

test('options are kept: protect, retainOnDelete, ignoreChanges, dependsOn, and a provider with its region', async () => {
  const { resources } = await recordOf(() => {
    const provider = new Provider('far', { region: 'eu-central-1' });
    const first = new Topic('first', {}, { provider, protect: true, retainOnDelete: true });
    new Topic('second', {}, { ignoreChanges: ['displayName'], dependsOn: [first] });
  });
  const named = (name: string): Recording['resources'][number] | undefined =>
    resources.find(({ urn }) => urn.endsWith(`::${name}`));
  expect(named('far')?.inputs.region).toBe('eu-central-1');
  expect(named('first')).toMatchObject({
    protect: true,
    retainOnDelete: true,
    provider: `${String(named('far')?.urn)}::${UNKNOWN}`,
  });
  expect(named('second')).toMatchObject({ ignoreChanges: ['displayName'], dependencies: [named('first')?.urn] });
});

test('an alias is the URN of before, and what is below a renamed component has one as well', async () => {
  const { resources } = await recordOf(() => {
    new Group('new', (parent) => new Topic('new-topic', {}, { parent }), { aliases: [{ name: 'old' }] });
  });
  expect(resources.flatMap(({ aliases = [] }) => aliases)).toEqual([
    'urn:pulumi:dev::shop::tests:index:Group$aws:sns/topic:Topic::old-topic',
    'urn:pulumi:dev::shop::tests:index:Group::old',
  ]);
});

test('a secret is marked, and its value is in no text', async () => {
  const recording = await recordOf(() => new Topic('hook', { displayName: secret('Not-so-5ecret') }));
  const text = textOf(recording);
  expect(text).not.toContain('Not-so-5ecret');
  const { resources } = JSON.parse(text) as Recording;
  expect(resources[0]?.inputs).toEqual({
    displayName: { '4dabf18193072939515e22adb298388d': '1b47061264138c4ac30d75fd1eb44270' },
  });
});

test('what a provider would be asked is answered from its place', async () => {
  const { resources } = await recordOf(() => new Topic('who', { displayName: getCallerIdentityOutput().accountId }));
  expect(resources[0]?.inputs).toEqual({ displayName: '123456789012' });
});

test('a component that a plugin of the engine makes is marked, as nothing that stands in it is recorded', async () => {
  const { resources } = await recordOf(() => {
    new Remote('network');
    new Group('logs', () => {});
  });
  const remote = resources.filter((resource) => resource.remote).map(({ urn, custom }) => [urn, custom]);
  expect(remote).toEqual([['urn:pulumi:dev::shop::tests:index:Remote::network', false]]);
});

test('a resource that is found again by its URN has what it was registered with', async () => {
  const { resources } = await recordOf(async () => {
    const first = new Topic('first', { displayName: 'alarms' });
    const urn = await new Promise<string>((resolve) => first.urn.apply(resolve));
    const again = new Topic('again', {}, { urn });
    new Topic('second', { displayName: again.displayName, kmsMasterKeyId: again.id });
  });
  const second = resources.find(({ urn }) => urn.endsWith('::second'));
  expect(second?.inputs).toEqual({ displayName: 'alarms', kmsMasterKeyId: UNKNOWN });
  expect(resources.some(({ urn }) => urn.endsWith('::again'))).toBe(false);
});

test('the same program gives the same text, whatever order it makes things in', async () => {
  const program = (names: readonly string[]) => () => {
    for (const name of names) new Topic(name, { tags: { one: '1', other: '2' } });
  };
  const [one, other] = await Promise.all([recordOf(program(['a', 'b'])), recordOf(program(['b', 'a']))]);
  expect(textOf(one)).toBe(textOf(other));
});

test('two programs that run at once know nothing of each other', async () => {
  const stacks = ['dev', 'live'];
  const both = await Promise.all(stacks.map((stack) => recordOf(() => new Topic(stack), stack)));
  expect(both.map(({ resources }) => resources.map(({ urn }) => urn.split('::').at(-1)))).toEqual([
    ['dev', 'shop-dev'],
    ['live', 'shop-live'],
  ]);
});

test('a program that throws ends the recording with what it throws, and leaves no trace in the next', async () => {
  const before = Error.stackTraceLimit;
  await expect(recordOf(() => raise('no such client'))).rejects.toThrow('no such client');
  expect(Error.stackTraceLimit).toBe(before);
  expect((await recordOf(() => undefined)).resources).toHaveLength(1);
});

test('two resources of one name are refused', async () => {
  await expect(
    recordOf(() => {
      new Topic('same');
      new Topic('same');
    }),
  ).rejects.toThrow('two resources have the URN urn:pulumi:dev::shop::aws:sns/topic:Topic::same');
});

function raise(message: string): never {
  throw new Error(message);
}
