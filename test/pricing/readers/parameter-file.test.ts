import fc from 'fast-check';

import { readParameterFile } from '../../../lib/pricing/readers/parameter-file';

import { errorOf, useWorkspace } from './workspace';

const { path, write } = useWorkspace();

const EXPECTED =
  'expected parameters: a map of names to values, NAME=VALUE in lines or a list, or a list of ParameterKey and ParameterValue';

function valuesIn(text: unknown): unknown {
  return readParameterFile(write('given', text)).map(({ name, value }) => [name, value]);
}

test('values are taken as they are written', () => {
  expect(valuesIn('A: 010\nB: 1.0\nC: yes\nD: ""\nE: "null"\nF: a=b\n')).toEqual([
    ['A', '010'],
    ['B', '1.0'],
    ['C', 'yes'],
    ['D', ''],
    ['E', 'null'],
    ['F', 'a=b'],
  ]);
});

test('a list of values is one with commas', () => {
  expect(valuesIn({ Zones: ['a', 'b'] })).toEqual([['Zones', 'a,b']]);
});

test('an item may have more than its key and value', () => {
  const item = { ParameterKey: 'A', ParameterValue: 'x', ResolvedValue: 'y' };
  expect(valuesIn([item])).toEqual([['A', 'x']]);
});

test('a value in NAME=VALUE may hold =, lines and nothing', () => {
  expect(valuesIn(['A=b=c', 'B=', 'C=1\n2'])).toEqual([
    ['A', 'b=c'],
    ['B', ''],
    ['C', '1\n2'],
  ]);
});

test('NAME=VALUE may stand in lines, with comments, quotes and the name of a stack', () => {
  expect(valuesIn('# of production\nSize=m7g.large\n\nexport Zones="a, b"\nweb:Servers=3\nNone=\nQuery=a=b\n')).toEqual(
    [
      ['Size', 'm7g.large'],
      ['Zones', 'a, b'],
      ['web:Servers', '3'],
      ['None', ''],
      ['Query', 'a=b'],
    ],
  );
  const [, second] = readParameterFile(write('given.env', 'A=1\n# two\nB=2\n'));
  expect(second?.place.position).toMatchObject({ line: 3, column: 1 });
});

describe('a configuration of the SAM CLI', () => {
  const CONFIG = [
    'version = 0.1',
    '[default.global.parameters]',
    'stack_name = "shop"',
    '[default.deploy.parameters]',
    'region = "eu-west-1"',
    `parameter_overrides = "Size=m7g.large Note=\\"two words\\" ParameterKey=Old,ParameterValue='a b'"`,
    '[prod.deploy.parameters]',
    'parameter_overrides = [',
    '  "Size=m7g.2xlarge",',
    '  "Servers=6",',
    ']',
  ].join('\n');
  const values = (environment?: string): unknown =>
    readParameterFile(write('samconfig.toml', CONFIG), environment).map(({ name, value }) => [name, value]);

  test('holds values in one text, those of its environment default', () => {
    expect(values()).toEqual([
      ['Size', 'm7g.large'],
      ['Note', 'two words'],
      ['Old', 'a b'],
    ]);
  });

  test('holds values in a list, for each environment', () => {
    expect(values('prod')).toEqual([
      ['Size', 'm7g.2xlarge'],
      ['Servers', '6'],
    ]);
    const [, servers] = readParameterFile(path('samconfig.toml'), 'prod');
    expect(servers?.place.position).toMatchObject({ line: 10 });
  });

  test('without the environment, or broken, is told with its place', () => {
    const file = write('samconfig.toml', CONFIG);
    expect(errorOf(() => readParameterFile(file, 'stage'))).toBe(
      `${file}:1:1  found no environment "stage"; expected default or prod (--config-env)`,
    );
    const broken = write('broken.toml', '[default.deploy.parameters]\nparameter_overrides = "Size=1\n');
    expect(errorOf(() => readParameterFile(broken))).toMatch(
      /broken\.toml:2:\d+ {2}found broken TOML \(.*\); expected TOML$/,
    );
  });
});

test('everything wrong with a file is told at once, with its place', () => {
  const file = write('given.yaml', 'A: 1\nB: { C: 1 }\nD:\nE: null\n');
  const expected = 'expected text, a number, a flag or a list of them';
  expect(errorOf(() => readParameterFile(file)).split('\n')).toEqual([
    `${file}:2:1  found no value of B; ${expected}`,
    `${file}:3:1  found no value of D; ${expected}`,
    `${file}:4:1  found no value of E; ${expected}`,
  ]);
  const list = write('list.json', '[\n "A",\n {"ParameterValue": "x"},\n {"ParameterKey": "K"}]');
  expect(errorOf(() => readParameterFile(list)).split('\n')).toEqual([
    `${list}:2:2  found no NAME=VALUE; ${EXPECTED}`,
    `${list}:3:2  found no ParameterKey; expected the name of a parameter`,
    `${list}:4:19  found no value of K; ${expected}`,
  ]);
});

test.each([
  ['nothing', '', '1:1  found neither a map nor a list'],
  ['text', 'hello', '1:1  found neither a map nor a list'],
  ['a key that is there twice', 'A: 1\nA: 2\n', '2:1  found broken text (Map keys must be unique)'],
  ['an alias', 'A: &a x\nB: *a\n', '2:1  found no value of B'],
])('%s is told', (_, text, message) => {
  const file = write('given.yaml', text);
  expect(errorOf(() => readParameterFile(file))).toContain(`${file}:${message}`);
});

test('a file that is not there is told', () => {
  const file = path('missing.yaml');
  expect(errorOf(() => readParameterFile(file))).toBe(`${file}:1:1  found no such file; expected a readable one`);
});

test('a file of a megabyte is no file of parameters', () => {
  const file = write('given.yaml', `A: ${'x'.repeat(1_000_000)}`);
  expect(errorOf(() => readParameterFile(file))).toContain('found 1000003 characters; expected at most 1000000');
});

test('any map of texts reads back as it was written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,9}$/), fc.string()), (values) => {
      fc.pre(!Object.hasOwn(values, 'Parameters'));
      expect(valuesIn(values)).toEqual(Object.entries(values));
    }),
  );
});

test('one tab is one error', () => {
  const file = write('given.yaml', 'Parameters:\n\tA: 1\n\tB:\n\t\t- 2\n');
  expect(errorOf(() => readParameterFile(file))).toMatch(
    /^\S*given\.yaml:2:1 {2}found a tab as indentation; expected spaces, as in all of YAML$/,
  );
});
