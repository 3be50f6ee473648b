import fc from 'fast-check';

import { readValue, type Leaves } from '../../../../lib/pricing/readers/pulumi/values';
import { Unknown } from '../../../../lib/pricing/readers/unknown';

import { secret, signed } from './program';

const ASSET = 'c44067f5952c0a294b673a41bacd8c17';
const ARCHIVE = '0def7320c3a5731c473e5ecbe6d01bc7';
const OUTPUT = 'd0e6a833031e9bbcd3f4e8bde6ca49a4';
const RESOURCE = '5cf8f73096256a8f31e491e813e4eb8e';

const AFTER = new Unknown('after');

/** Unknowns are named after where they stand and what they say that they come from. */
const LEAVES: Leaves = {
  unknown: (steps, urns) => [...steps, ...urns].join('/'),
  text: (text) => text,
  resource: (urn) => `resource ${urn}`,
};

const SECRET = { because: 'it is a secret' };

test.each([
  ['on the wire', secret({ value: 'hunter2' })],
  ['of a number', secret({ value: 5 })],
  ['in a state', secret({ ciphertext: 'v1:hunter2' })],
  ['in a state that shows them', secret({ plaintext: '"hunter2"' })],
  ['in a preview', '[secret]'],
  ['of an output', signed(OUTPUT, { value: 'hunter2', secret: true })],
])('a secret %s is known to nobody', (_, wire) => {
  const value = readValue({ list: [{ password: wire }] }, LEAVES);
  expect(value).toMatchObject({ list: [{ password: SECRET }] });
  expect(JSON.stringify(value)).not.toContain('hunter2');
});

test.each([
  ['text', '04da6b54-80e4-46f7-96ec-b56ff0331ba9'],
  ['a flag', '1c4a061d-8072-4f0a-a4cb-0ff528b18fe7'],
  ['a number', '3eeb2bf0-c639-47a8-9e75-3b44932eb421'],
  ['a list', '6a19a0b0-7e62-4c92-b797-7f8e31da9cc2'],
  ['an asset', '030794c1-ac77-496b-92df-f27374a8bd58'],
  ['an archive', 'e48ece36-62e2-4504-bad9-02848725956a'],
  ['a map', 'dd056dcd-154b-4c76-9bd3-c8f88648b5ff'],
])('%s may be unknown, alone or within text', (_, sentinel) => {
  expect(readValue({ a: [sentinel], b: `id-${sentinel}` }, LEAVES)).toEqual({ a: ['a/0'], b: 'b' });
});

test('an output without a value says what it comes from', () => {
  const wire = { a: signed(OUTPUT, { dependencies: ['urn:1', 'urn:2'] }), b: signed(OUTPUT, { value: [1] }) };
  expect(readValue(wire, LEAVES)).toEqual({ a: 'a/urn:1/urn:2', b: [1] });
});

test('a resource stands for itself', () => {
  expect(readValue(signed(RESOURCE, { urn: 'urn:1', id: 'vpc-1' }), LEAVES)).toBe('resource urn:1');
});

test('files are what is known of them', () => {
  const wire = signed(ARCHIVE, { hash: '7f', assets: { 'index.js': signed(ASSET, { path: './index.js' }) } });
  expect(readValue(wire, LEAVES)).toEqual({ hash: '7f', assets: { 'index.js': { path: './index.js' } } });
});

test('what a provider has filled in is left out on every level', () => {
  const wire = {
    __defaults: ['name', 'forceDestroy'],
    name: 'logs-7f3a',
    forceDestroy: false,
    rules: [{ __defaults: ['days'], days: 30, status: 'Enabled', __meta: '{}' }],
    __internal: {},
  };
  expect(readValue(wire, LEAVES)).toEqual({ rules: [{ status: 'Enabled' }] });
});

test('law: plain values are what they are', () => {
  const plain = fc.jsonValue({ noUnicodeString: true }).filter((value) => !/__|\[secret\]/.test(JSON.stringify(value)));
  fc.assert(fc.property(plain, (value) => expect(readValue(value, LEAVES)).toEqual(value)));
});

test('law: no secret comes out, wherever it stands', () => {
  const body = fc.constantFrom({ value: 'hunter2' }, { plaintext: '"hunter2"' }, { ciphertext: 'hunter2' });
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      body.map(secret),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'name', 'value'), tie('tree'), { maxKeys: 3 }),
    ),
  }));
  const leaves = { ...LEAVES, unknown: () => AFTER };
  fc.assert(fc.property(tree, (wire) => expect(JSON.stringify(readValue(wire, leaves))).not.toContain('hunter2')));
});
