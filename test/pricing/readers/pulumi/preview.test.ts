import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Unknown, type Reading } from '../../../../lib/pricing/readers';
import { InputError } from '../../../../lib/problem';
import { named, readDocuments, UNKNOWN } from './program';

/** What the real engine printed of one program, without stack traces and most outputs. */
function sample(name: string): string {
  return readFileSync(join(__dirname, 'samples', name), 'utf8');
}

function readSample(name: string, region?: string): Reading {
  return readDocuments({ [name]: sample(name) }, region);
}

function errorOf(document: unknown): string {
  try {
    readDocuments({ 'preview.json': document }, 'eu-west-1');
  } catch (error) {
    if (error instanceof InputError) return error.message.replace(/^\S*\/preview/, 'preview');
    throw error;
  }
  return 'no error';
}

/** Where resources stand, by their paths. */
function places({ resources }: Reading): Readonly<Record<string, string>> {
  return Object.fromEntries(resources.map(({ path, writtenAs, region }) => [`${path} ${writtenAs ?? ''}`, region]));
}

const SHARED = 'dev: read and not managed, so not priced: shared';

describe('the preview of a new stack', () => {
  const reading = readSample('preview-create.json');

  test('has all of it, each in the region of its own, of its provider or of the configuration', () => {
    expect(places(reading)).toEqual({
      'old aws:sqs/queue:Queue': 'eu-west-1',
      'logs aws:s3/bucket:Bucket': 'us-east-1',
      'dev/home/home-network/home-network-vpc aws:ec2/vpc:Vpc': 'eu-west-1',
      'dev/home/home-network/home-network-a aws:ec2/subnet:Subnet': 'eu-west-1',
      'dev/abroad/abroad-network/abroad-network-vpc aws:ec2/vpc:Vpc': 'eu-central-1',
      'dev/abroad/abroad-network/abroad-network-a aws:ec2/subnet:Subnet': 'eu-central-1',
      'peering aws:ec2/vpcPeeringConnection:VpcPeeringConnection': 'eu-west-1',
      'records aws:rds/instance:Instance': 'eu-west-1',
      'servers aws:ec2/launchTemplate:LaunchTemplate': 'eu-west-1',
      'servers aws:autoscaling/group:Group': 'eu-west-1',
      'full azure-native:resources:ResourceGroup': 'westeurope',
      'vnet azure-native:network:VirtualNetwork': 'global',
    });
    expect(reading.notes).toEqual([SHARED]);
  });

  test('links what is unknown by what it depends on', () => {
    expect(named(reading, 'home-network-a').target('VpcId')?.logicalId).toBe('home-network-vpc');
    const [, group] = reading.resources.filter(({ logicalId }) => logicalId === 'servers');
    expect(group?.target('VPCZoneIdentifier.0')?.logicalId).toBe('home-network-a');
    expect(group?.value('LaunchTemplate.Version')).toMatchObject({ attribute: 'LatestVersionNumber' });
  });

  test('puts the tags of an explicit provider under those of a resource', () => {
    expect(named(reading, 'abroad-network-vpc').tags).toEqual(
      new Map(Object.entries({ Owner: 'ops', Name: 'abroad-network', Phase: '1' })),
    );
  });

  test('has no secret', () => {
    expect(Object.values(named(reading, 'records').value('') as object)).toContainEqual(new Unknown('it is a secret'));
  });
});

describe('the preview of a change', () => {
  const reading = readSample('preview-change.json', 'eu-north-1');

  test('has what is made, changed and replaced, and not what is deleted', () => {
    expect(reading.resources.map(({ logicalId }) => logicalId)).toEqual([
      ...['new', 'abroad-network-vpc', 'home-network-vpc', 'vnet'],
      ...['abroad-network-first', 'home-network-first', 'records', 'servers'],
    ]);
    expect(named(reading, 'records').flag('MultiAZ')).toBe(true);
  });

  test('says what it does not have: what does not change, and providers', () => {
    expect(reading.notes).toEqual([
      'dev: 9 unchanged resources are not in this preview, and not priced: pulumi preview --json --show-sames has all',
      'dev: the provider of abroad-network-vpc, abroad-network-first is not in the input: read as in eu-north-1',
      SHARED,
    ]);
  });

  test('knows a resource that stays by its old ID, and one that is replaced by none', () => {
    expect(named(reading, 'home-network-first').target('VpcId')?.logicalId).toBe('home-network-vpc');
    expect(named(reading, 'servers').target('VPCZoneIdentifier.0')?.logicalId).toBe('home-network-first');
  });

  test('has all where it is streamed, but does not know of what an unknown ID is', () => {
    const streamed = readSample('preview-streaming.jsonl', 'eu-north-1');
    expect(Object.keys(places(streamed))).toHaveLength(12);
    expect(places(streamed)['dev/abroad/abroad-network/abroad-network-first aws:ec2/subnet:Subnet']).toBe(
      'eu-central-1',
    );
    expect(named(streamed, 'home-network-first').target('VpcId')?.logicalId).toBe('home-network-vpc');
    expect(streamed.notes).toEqual([
      'dev: a streamed preview does not say what its resources depend on: where an ID is not known yet, it is not known whose it is',
      SHARED,
    ]);
  });
});

test('a preview with a refresh has what it refreshed, and no secret that the refresh shows', () => {
  const text = sample('preview-with-refresh.json');
  const reading = readSample('preview-with-refresh.json');
  expect(text).toContain('Not-so-5ecret');
  expect(reading.resources).toHaveLength(12);
  expect(reading.notes).toEqual([SHARED]);
  const values = JSON.stringify([reading.resources.map((resource) => resource.value('')), reading.notes]);
  expect(values).not.toContain('5ecret');
});

describe('steps by hand', () => {
  const TOPIC = 'aws:sns/topic:Topic';
  const urn = (name: string): string => `urn:pulumi:dev::shop::${TOPIC}::${name}`;
  const state = (name: string, more: object = {}): object => ({ urn: urn(name), type: TOPIC, custom: true, ...more });
  const preview = (steps: readonly object[], more: object = {}): object => ({ steps, ...more });
  const names = (steps: readonly object[]): readonly string[] =>
    readDocuments({ 'p.json': preview(steps) }, 'eu-west-1').resources.map(({ logicalId }) => logicalId);

  test('three of one replacement are one resource', () => {
    const [oldState, newState] = [state('a', { id: 'a-1' }), state('a')];
    expect(
      names([
        { op: 'create-replacement', urn: urn('a'), newState },
        { op: 'replace', urn: urn('a'), oldState, newState },
        { op: 'delete-replaced', urn: urn('a'), oldState },
      ]),
    ).toEqual(['a']);
  });

  test('a deletion that was left over takes nothing away', () => {
    const step = { op: 'same', urn: urn('a'), oldState: state('a'), newState: state('a') };
    expect(names([step, { op: 'delete', urn: urn('a'), oldState: state('a') }])).toEqual(['a']);
  });

  test('what was refreshed and is deleted is gone', () => {
    const refreshed = { op: 'refresh', urn: urn('a'), oldState: state('a'), newState: state('a') };
    expect(names([refreshed, { op: 'delete', urn: urn('a'), oldState: state('a') }])).toEqual([]);
    expect(names([refreshed, { op: 'discard', urn: urn('a'), oldState: state('a') }])).toEqual([]);
  });

  test('what fails says so', () => {
    const steps = [{ op: 'create', urn: urn('a'), newState: state('a') }];
    const diagnostics = [{ severity: 'error', message: 'hunter2' }];
    expect(readDocuments({ 'p.json': preview(steps, { diagnostics }) }, 'eu-west-1').notes).toEqual([
      'dev: the preview ended with an error, and may not have all resources',
    ]);
  });

  test('one that is hidden is said', () => {
    const steps = [{ op: 'same', urn: urn('a'), newState: state('a') }];
    expect(readDocuments({ 'p.json': preview(steps, { changeSummary: { same: 2 } }) }, 'eu-west-1').notes).toEqual([
      'dev: 1 unchanged resource is not in this preview, and not priced: pulumi preview --json --show-sames has all',
    ]);
  });

  test.each([
    ['no steps', preview([]), 'steps: found no resource; expected the steps of at least one'],
    ['what is no step', preview([7 as never]), 'steps[0]: found a number; expected a step'],
    ['no operation', preview([{ urn: urn('a') }]), 'steps[0].op: found nothing; expected an operation'],
    [
      'an operation that no engine has',
      preview([{ op: 'explode', urn: urn('a'), newState: state('a') }]),
      'steps[0].op: found another text; expected an operation such as create',
    ],
    [
      'a state without a type',
      preview([{ op: 'create', newState: { urn: urn('a') } }]),
      'steps[0].newState.type: found nothing; expected a type',
    ],
  ])('%s are told', (_, document, message) => {
    expect(errorOf(document)).toBe(`preview.json:1:1  ${message}`);
  });

  test('text that breaks off is told where it does', () => {
    const text = sample('preview-create.json');
    expect(errorOf(text.slice(0, 5000))).toMatch(/^preview\.json:\d+:\d+ {2}found /);
    expect(errorOf(text.slice(0, text.indexOf('eu-west-1') + 5))).toMatch(
      /^preview\.json:3:\d+ {2}found text that does not end; expected a value$/,
    );
  });

  test('events that break off are told where they do', () => {
    const text = sample('preview-streaming.jsonl');
    const lines = text.split('\n').slice(0, 6);
    expect(readDocuments({ 'p.jsonl': lines.join('\n') }, 'eu-west-1').notes).toContain(
      'dev: the preview breaks off, and may not have all resources',
    );
    expect(errorOf(`${lines.join('\n')}\n{"resourcePreEvent": {`)).toMatch(
      /^preview\.json:7:23 {2}found the end of the file/,
    );
    expect(errorOf(`${lines.join('\n')}\n7`)).toBe('preview.json:1:1  found a number in line 7; expected an event');
    expect(errorOf(`${lines.join('\n')}\n{"resourcePreEvent": {}}`)).toMatch(
      /found no operation; expected one such as create$/,
    );
  });

  test('a sentinel is unknown in the reference to a provider too', () => {
    const provider = `urn:pulumi:dev::shop::pulumi:providers:aws::there::${UNKNOWN}`;
    const there = {
      urn: provider.slice(0, -38),
      type: 'pulumi:providers:aws',
      custom: true,
      inputs: { region: 'eu-south-1' },
    };
    const steps = [
      { op: 'create', newState: there },
      { op: 'create', newState: state('a', { provider }) },
    ];
    expect(named(readDocuments({ 'p.json': preview(steps) }), 'a').region).toBe('eu-south-1');
  });
});
