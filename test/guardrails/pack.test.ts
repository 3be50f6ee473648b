import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Topic } from '@pulumi/aws/sns';
import { guardrails, policies } from '../../lib/guardrails';
import { GUARDRAILS } from '../../lib/guardrails/guardrails';
import { judgeResource } from '../../lib/guardrails/judge';
import { Properties, UNKNOWN } from '../../lib/guardrails/properties';
import { reported, resource, told, unknown } from './harness';

/** Types that rules look at. What can carry tags is compared with the SDK by the test of tags. */
const TYPES = [
  ...new Set(
    GUARDRAILS.filter(({ name }) => name !== 'tags').flatMap(({ resources, stack = {} }) =>
      [resources, stack].flatMap(Object.keys),
    ),
  ),
];

test('each rule is a policy, and a second one where it needs the whole stack', () => {
  expect(policies.map(({ name }) => name)).toEqual([
    'deletion-protection',
    'encryption-at-rest',
    'imdsv2',
    'logging',
    'open-ports',
    'public-access',
    'tags',
    'tls-floor',
    'wildcard-permissions',
    'backup-coverage-in-stack',
    'logging-in-stack',
    'public-access-in-stack',
    'tls-floor-in-stack',
    'exceptions',
  ]);
});

test('a policy has what a reader of a report needs', () => {
  for (const { displayName, description, severity } of policies) {
    expect(displayName).toMatch(/^[A-Z]/);
    expect(description).toMatch(/\.$/);
    expect(['low', 'medium', 'high', 'critical']).toContain(severity);
  }
});

test('a finding stops the deployment, unless it is asked to be told only', async () => {
  const topic = resource(Topic, 'alarms', {});
  expect((await reported([topic])).map(({ level }) => level)).toEqual(['mandatory']);
  expect((await reported([topic], { level: 'advisory' })).map(({ level }) => level)).toEqual(['advisory']);
});

test('exceptions are only ever told', () => {
  expect(guardrails({ level: 'mandatory' }).at(-1)).toMatchObject({ name: 'exceptions', enforcementLevel: 'advisory' });
});

test('resources of other providers and components are left alone', async () => {
  const others = [
    told('northwind:legacy:Estate', 'legacy', {}),
    told('azure-native:network:VirtualNetwork', 'network', { tags: {} }),
    told('pulumi:pulumi:Stack', 'stack', {}),
  ];
  expect(await reported(others, { requiredTags: ['client'] })).toEqual([]);
});

test('secrets, assets and unknown values of any depth break nothing', async () => {
  const odd = {
    encrypted: { '4dabf18193072939515e22adb298388d': '1b47061264138c4ac30d75fd1eb44270', value: true },
    code: { '4dabf18193072939515e22adb298388d': 'c44067f5952c0a294b673a41bacd8c17', text: 'exports = {}' },
    archive: { '4dabf18193072939515e22adb298388d': '0def7320c3a5731c473e5ecbe6d01bc7', assets: {} },
    deep: [{ list: [unknown, null, { more: unknown }] }],
    nothing: null,
    __defaults: ['size'],
  };
  const found = await reported([told('aws:ebs/volume:Volume', 'v', odd, { protect: true })]);
  expect(found.map(({ policy }) => policy)).toEqual(['backup-coverage-in-stack']);
});

test('where every property is unknown, every rule decides nothing', () => {
  const unknownAll = new Properties(new Proxy({}, { get: () => UNKNOWN }));
  const resources = TYPES.map((type) => ({
    type,
    declaredType: type,
    urn: type,
    name: 'unknown',
    properties: unknownAll,
    protected: true,
    references: {},
  }));
  const found = GUARDRAILS.flatMap((rule) =>
    resources.flatMap((resource) => judgeResource(rule, resource, { requiredTags: ['client'] }).findings),
  );
  expect(found).toEqual([]);
});

test('every type of every rule is one of the installed SDK', () => {
  const sdk = path.dirname(require.resolve('@pulumi/aws/package.json'));
  const missing = TYPES.filter((type) => {
    const [, module = '', file = ''] = /^aws:(\w+)\/(\w+):/.exec(type) ?? [];
    return !readFileSync(path.join(sdk, module, `${file}.js`), 'utf8').includes(`__pulumiType = '${type}'`);
  });
  expect(TYPES.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

test('the guide names each rule with what it asks for', () => {
  const guide = readFileSync(path.join(__dirname, '../../docs/guide/pulumi-policies.md'), 'utf8');
  const rows = [...guide.matchAll(/^\| `([\w-]+)` +\| (.*?) +\|$/gm)].map(([, name, text]) => [name, text]);
  expect(rows.slice(0, GUARDRAILS.length)).toEqual(GUARDRAILS.map(({ name, description }) => [name, description]));
});
