import fc from 'fast-check';

import { readParameterFile } from '../../../lib/pricing/readers/parameter-file';

import { errorOf, useWorkspace } from './workspace';

const { path, write } = useWorkspace();

const EXPECTED =
  'expected parameters: a map of names to values, a list of NAME=VALUE, or one of ParameterKey and ParameterValue';

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
