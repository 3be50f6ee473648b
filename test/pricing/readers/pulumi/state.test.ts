import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { referencesOf } from '../../../../lib/pricing/readers/reference';
import { InputError } from '../../../../lib/problem';
import { named, Program, readDocuments } from './program';

/** What the real engine exported, without stack traces and most outputs. */
function sample(name: string): string {
  return readFileSync(join(__dirname, 'samples', name), 'utf8');
}

function errorOf(document: unknown): string {
  try {
    readDocuments({ 'state.json': document }, 'eu-west-1');
  } catch (error) {
    if (error instanceof InputError) return error.message.replace(/^\S*\/state/, 'state');
    throw error;
  }
  return 'no error';
}

const DEPLOYED = [
  'full',
  'logs',
  'old',
  'home-network-vpc',
  'vnet',
  'abroad-network-vpc',
  'home-network-a',
  'peering',
  'abroad-network-a',
  'records',
  'servers',
  'servers',
];

describe('the state of a stack', () => {
  test('has what is deployed, in the regions of its providers, without any secret', () => {
    const text = sample('export-show-secrets.json');
    const reading = readDocuments({ 'export.json': text });
    expect(reading.resources.map(({ logicalId }) => logicalId)).toEqual(DEPLOYED);
    expect(named(reading, 'old').region).toBe('eu-west-1');
    expect(named(reading, 'abroad-network-a').region).toBe('eu-central-1');
    expect(named(reading, 'home-network-a').target('VpcId')?.logicalId).toBe('home-network-vpc');
    const [, group] = reading.resources.filter(({ logicalId }) => logicalId === 'servers');
    expect(group?.target('LaunchTemplate.LaunchTemplateId')?.type).toBe('AWS::EC2::LaunchTemplate');
    expect(group?.target('VPCZoneIdentifier.0')?.logicalId).toBe('home-network-a');
    expect(text).toContain('Not-so-5ecret');
    const values = reading.resources.map((resource) => resource.value(''));
    expect(JSON.stringify([values, reading.notes])).not.toContain('5ecret');
  });

  test('says what is still to be deleted, and what was interrupted', () => {
    const reading = readDocuments({ 'export.json': sample('export-pending-operations.json') });
    expect(reading.resources.map(({ logicalId }) => logicalId)).not.toContain('old');
    expect(reading.notes).toEqual([
      'dev: 2 replaced resources still to be deleted, billed until then and not priced: home-network-first, abroad-network-first',
      'dev: creating old was interrupted, and it is not known whether it is there: pulumi refresh finds out',
      'dev: read and not managed, so not priced: shared',
    ]);
  });

  test('may be a file of a backend', () => {
    const { deployment } = JSON.parse(sample('export-show-secrets.json')) as { readonly deployment: object };
    const checkpoint = { stack: 'organization/full/dev', latest: deployment };
    const reading = readDocuments({ 'dev.json': { version: 3, checkpoint } });
    expect(reading.resources.map(({ logicalId }) => logicalId)).toEqual(DEPLOYED);
  });

  test('may be empty', () => {
    expect(readDocuments({ 'dev.json': { version: 3, deployment: { manifest: {} } } }).resources).toEqual([]);
    expect(readDocuments({ 'dev.json': { version: 3, checkpoint: { stack: 'dev', latest: null } } }).resources).toEqual(
      [],
    );
  });

  test.each([
    ['an old version', { version: 2, deployment: {} }, 'version: found 2; expected at least 3'],
    ['no version', { deployment: {} }, 'version: found nothing; expected at least 3'],
    [
      'no list',
      { version: 3, deployment: { resources: {} } },
      'deployment.resources: found a map; expected a list of resources',
    ],
    [
      'what is no resource',
      { version: 3, checkpoint: { latest: { resources: [null] } } },
      'checkpoint.latest.resources[0]: found nothing; expected a resource',
    ],
  ])('%s is told', (_, document, message) => {
    expect(errorOf(document)).toBe(`state.json:1:1  ${message}`);
  });

  test('text that breaks off is told, and no secret in it', () => {
    const text = sample('export-show-secrets.json');
    expect(errorOf(text.slice(0, text.indexOf('5ecret')))).toMatch(
      /^state\.json:\d+:\d+ {2}found text that does not end; expected a value$/,
    );
  });
});

describe('what the true provider adds', () => {
  const BUCKET = 'aws:s3/bucket:Bucket';
  const state = (resources: readonly object[]): object => ({ version: 3, deployment: { resources } });

  test('is not taken for what the program wrote', () => {
    const program = new Program();
    program.add(
      BUCKET,
      'logs',
      {},
      {
        id: 'logs-7f3a2b1',
        inputs: {
          __defaults: ['bucket', 'forceDestroy'],
          bucket: 'logs-7f3a2b1',
          forceDestroy: false,
          tags: { __defaults: [], a: 'b' },
        },
        outputs: {
          __meta: '{"schema_version":"0"}',
          id: 'logs-7f3a2b1',
          bucket: 'logs-7f3a2b1',
          arn: 'arn:aws:s3:::logs-7f3a2b1',
        },
      },
    );
    const logs = named(readDocuments({ 's.json': state(program.resources) }, 'eu-west-1'), 'logs');
    expect(logs.value('BucketName')).toBeUndefined();
    expect(logs.tags).toEqual(new Map([['a', 'b']]));
  });
});

describe('two stacks', () => {
  const network = (stack: string): Program => {
    const program = new Program(stack, 'network');
    program.add(
      'aws:ec2/vpc:Vpc',
      'vpc',
      {},
      { id: 'vpc-0a1b2c3d4e5f60718', outputs: { id: 'vpc-0a1b2c3d4e5f60718' } },
    );
    return program;
  };
  const state = ({ resources }: Program): object => ({ version: 3, deployment: { resources } });

  test('are linked by IDs that only one thing in the world has', () => {
    const web = new Program('prod', 'web');
    const outputs = { outputs: { vpcId: 'vpc-0a1b2c3d4e5f60718' } };
    const other = web.add(
      'pulumi:pulumi:StackReference',
      'network',
      {},
      { external: true, id: 'network/prod', outputs },
    );
    const propertyDependencies = { vpcId: [other] };
    web.add('aws:ec2/subnet:Subnet', 'a', { vpcId: 'vpc-0a1b2c3d4e5f60718' }, { propertyDependencies });
    const reading = readDocuments({ 'a.json': state(network('prod')), 'b.json': state(web) }, 'eu-west-1');
    expect(reading.resources.map(({ id }) => id)).toEqual([
      'prod/aws:ec2/vpc:Vpc::vpc',
      'prod#2/aws:ec2/subnet:Subnet::a',
    ]);
    expect(named(reading, 'a').target('VpcId')?.id).toBe('prod/aws:ec2/vpc:Vpc::vpc');
    expect(reading.notes).toEqual([]);
  });

  test('are not, where the ID is nowhere', () => {
    const web = new Program('prod', 'web');
    web.add('aws:ec2/subnet:Subnet', 'a', { vpcId: 'vpc-0123456789abcdef0' });
    const reading = readDocuments({ 'a.json': state(network('dev')), 'b.json': state(web) }, 'eu-west-1');
    expect(referencesOf(named(reading, 'a').value('VpcId'))).toEqual([]);
    expect(named(reading, 'a').text('VpcId')).toBe('vpc-0123456789abcdef0');
  });
});
