import { complaints, HEAD, PRODUCTION } from './files';

test.each([
  ['an empty file', '', ['1:1  found an empty file; expected a map with client and environments']],
  ['a file of comments', '# nothing yet\n', ['1:1  found an empty file; expected a map with client and environments']],
  ['a list', '- client\n', ['1:1  found a list; expected a map with client and environments']],
  ['a word', 'client\n', ['1:1  found a single value; expected a map with client and environments']],
  [
    'two documents',
    'client: {}\n---\nclient: {}\n',
    ['2:1  found a second YAML document; expected one document in a file'],
  ],
  ['a tag', 'client: !Ref x\n', ['1:9  found a YAML tag (unresolved tag: !Ref); expected plain values']],
  [
    'several errors of syntax',
    'client: a: b\nenvironments: c: d\n',
    [
      '1:9  found text that is not YAML (nested mappings are not allowed in compact mappings); expected valid YAML',
      '2:15  found text that is not YAML (nested mappings are not allowed in compact mappings); expected valid YAML',
    ],
  ],
  [
    'a tab, and all that follows from it',
    'client:\n\tname: Northwind\n\tslug: northwind\n  tier: gold\n',
    ['2:1  found a tab as indentation; expected spaces, as in all of YAML'],
  ],
  [
    'an error before a tab',
    'client: a: b\nenvironments:\n\tproduction: x\n',
    [
      '1:9  found text that is not YAML (nested mappings are not allowed in compact mappings); expected valid YAML',
      '3:1  found a tab as indentation; expected spaces, as in all of YAML',
    ],
  ],
  [
    'an enormous line',
    `client: ${'x'.repeat(2000)}\n`,
    ['1:2001  found a line of 2008 characters; expected at most 2000'],
  ],
])('refuses %s', (_, text, expected) => {
  expect(complaints(text)).toEqual(expected.map((line) => `client.yaml:${line}`));
});

test('a key that stands twice is reported beside the other mistakes', () => {
  const text = (HEAD + PRODUCTION).replace(
    'region: eu-west-1',
    'region: eu-west-1\n    region: eu-west-9\n    kinds: 1',
  );
  expect(complaints(text)).toEqual([
    'client.yaml:17:5  environments.production.region: found "region" twice, first on line 16; expected each key once',
    expect.stringMatching(/^client\.yaml:18:5 {2}environments\.production\.kinds: found the key "kinds"; .*"kind"\?$/),
  ]);
});

test('anchors work, wherever their value is used', () => {
  const text = (HEAD + PRODUCTION)
    .replace('{ cidr: 10.20.0.0/16 }', '&net { cidr: 10.20.0.0/16 }')
    .concat('  staging:\n    extends: production\n    kind: staging\n    network: *net\n');
  expect(complaints(text)).toEqual([
    'client.yaml:22:3  environments.staging.network.cidr: found "10.20.0.0/16", which overlaps 10.20.0.0/16 of production (taken over from production); expected a block of its own',
  ]);
});

test.each([
  ['an unknown alias', 'a: *b', '1:4  a: found the alias *b; expected an anchor &b above it'],
  ['a map as a key', '? { a: 1 }\n: 2', '1:3  found a key that is no word; expected a name'],
  ['the key of all prototypes', '__proto__: {}', '1:1  found a key that is no word; expected a name'],
])('refuses %s', (_, text, expected) => {
  expect(complaints(text)).toContain(`client.yaml:${expected}`);
});

test('aliases can neither run in circles nor multiply without end', () => {
  expect(complaints('a: &x [*x]').some((line) => line.includes('found values nested more than 32 deep'))).toBe(true);
  const bomb = [
    'a: &a [1,1,1,1,1,1,1,1,1,1]',
    ...'bcdefgh'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefg'[at] ?? ''},`.repeat(10)}]`),
  ];
  expect(complaints(bomb.join('\n')).filter((line) => line.includes('more than 200000 values')).length).toBe(1);
});
