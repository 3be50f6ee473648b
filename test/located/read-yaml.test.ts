import { plain } from '../../lib/located/node';
import { readYaml } from '../../lib/located/read-yaml';
import { InputError } from '../../lib/problem';

function complaints(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message;
  }
}

test('JSON may stand on one line, however long; YAML may not', () => {
  const long = { text: 'x'.repeat(10_000) };
  expect(plain(readYaml(JSON.stringify(long), 'a.json').root)).toEqual(long);
  expect(complaints(() => readYaml(`text: ${long.text}`, 'a.yaml'))).toBe(
    'a.yaml:1:2001  found a line of 10006 characters; expected at most 2000',
  );
});

test('what is expected of the whole file is said where it is something else', () => {
  expect(complaints(() => readYaml('1', 'a.yaml'))).toBe('a.yaml:1:1  found a single value; expected a map');
  expect(complaints(() => readYaml('1', 'a.yaml', { expected: 'a map of prices' }))).toBe(
    'a.yaml:1:1  found a single value; expected a map of prices',
  );
});

test('the number of values is bounded', () => {
  expect(complaints(() => readYaml('{ a: [1, 2, 3, 4], b: }', 'a.yaml', { maxValues: 4 }))).toBe(
    'a.yaml:1:13  found more than 4 values; expected a smaller file',
  );
});

test.each([
  ['*: 1', 'a.yaml:1:2'],
  ['a:\n  *Function: { requests: 1 }\n', 'a.yaml:2:12'],
])('a name that begins with a star needs quotes: %j', (text, place) => {
  expect(complaints(() => readYaml(text, 'a.yaml'))).toBe(
    `${place}  found a name that begins with * and has no quotes; expected quotes around it: "*"`,
  );
});

test('a name that is an alias after all is refused, with the way to write it', () => {
  const { problems } = readYaml('*Function : 1', 'a.yaml');
  expect(problems.map(({ found, expected }) => `${found}; ${expected}`)).toEqual([
    'the key *Function without quotes; "*Function"',
  ]);
});
