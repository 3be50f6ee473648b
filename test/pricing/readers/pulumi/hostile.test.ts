import { InputError } from '../../../../lib/problem';
import { readDocuments } from './program';

const ROOT = 'urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev';
const VOLUME = 'aws:ebs/volume:Volume';

function urn(name: string, type = VOLUME): string {
  return `urn:pulumi:dev::shop::${type}::${name}`;
}

function volume(name: string, more: object = {}): object {
  return { urn: urn(name), type: VOLUME, custom: true, id: name, parent: ROOT, inputs: { size: 8 }, ...more };
}

/** What `pulumi stack export` prints of these resources. */
function stateOf(...resources: readonly unknown[]): string {
  const root = { urn: ROOT, type: 'pulumi:pulumi:Stack', custom: false };
  return JSON.stringify({ version: 3, deployment: { resources: [root, ...resources] } });
}

function problemsOf(text: string): readonly string[] {
  try {
    readDocuments({ 'state.json': text }, 'eu-west-1');
  } catch (error) {
    if (error instanceof InputError)
      return error.message.split('\n').map((line) => line.replace(/^\S*\/state/, 'state'));
    throw error;
  }
  return [];
}

const WHOLE = stateOf(volume('a'), volume('b'));

test.each<[string, string, RegExp]>([
  ['a state that breaks off', WHOLE.slice(0, WHOLE.length / 2), /^state\.json:1:\d+ {2}found /],
  ['two states in one file', `${WHOLE} {}`, /^state\.json:1:\d+ {2}found /],
  ['no resource', stateOf(null), /deployment\.resources\[1\]: found nothing; expected a resource$/],
  ['a number as URN', stateOf(volume('a', { urn: 7 })), /resources\[1\]\.urn: found a number; expected a URN$/],
  ['an empty URN', stateOf(volume('a', { urn: '' })), /resources\[1\]\.urn: found ""; expected a URN: urn:pulumi:/],
  ['a number as type', stateOf(volume('a', { type: 7 })), /resources\[1\]\.type: found a number; expected a type$/],
  ['a list as inputs', stateOf(volume('a', { inputs: [] })), /resources\[1\]\.inputs: found a list; expected a map$/],
  ['a resource in itself', stateOf(volume('a', { parent: urn('a') })), /which stands in itself; expected a parent/],
  [
    'parents in a circle',
    stateOf(volume('a', { parent: urn('b') }), volume('b', { parent: urn('a') })),
    /::a, which stands in itself; expected a parent outside of it$/,
  ],
  [
    'dependencies in a circle',
    stateOf(volume('a', { dependencies: [urn('b')] }), volume('b', { dependencies: [urn('a')] })),
    /::a, which depends on itself; expected dependencies without a cycle$/,
  ],
  ['one URN twice', stateOf(volume('a'), volume('a')), /found two resources urn:\S+::a; expected one$/],
  [
    'inputs in 100,000 levels',
    stateOf(volume('a', { inputs: 'DEEP' })).replace('"DEEP"', `{"tags":${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}}`),
    /in more than 100 levels; expected fewer$/,
  ],
])('%s is one problem', (_, text, problem) => {
  expect(problemsOf(text)).toEqual([expect.stringMatching(problem)]);
});

test.each<[string, string]>([
  ['a byte order mark', `\uFEFF${WHOLE}`],
  ['the ends of lines that Windows has', JSON.stringify(JSON.parse(WHOLE), null, 1).replaceAll('\n', '\r\n')],
  [
    'keys of every object in JavaScript',
    WHOLE.replaceAll('"size":8', '"__proto__":{"size":1},"constructor":1,"size":8'),
  ],
  [
    'parents, dependencies and providers that are none',
    stateOf(volume('a', { parent: 7, dependencies: [7, null], provider: 7 }), volume('b')),
  ],
  [
    'providers in a circle',
    stateOf(
      ...['one', 'other'].map((name, at, both) => ({
        ...{ urn: urn(name, 'pulumi:providers:aws'), type: 'pulumi:providers:aws', custom: true, id: 'id' },
        ...{ inputs: { region: 'eu-west-1' }, provider: `${urn(both[1 - at] ?? '', 'pulumi:providers:aws')}::id` },
      })),
      volume('a', { provider: `${urn('one', 'pulumi:providers:aws')}::id` }),
      volume('b'),
    ),
  ],
])('%s are read over', (_, text) => {
  const { resources } = readDocuments({ 'state.json': text }, 'eu-west-1');
  expect(resources.map((resource) => [resource.logicalId, resource.number('Size')])).toEqual([
    ['a', 8],
    ['b', 8],
  ]);
});
