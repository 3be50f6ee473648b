import { withNumbers, type NumberEdit } from '../../lib/located/edit-yaml';
import { InputError } from '../../lib/problem';

const AFTER = ['kind', 'region', 'extends'];

function edit(path: string, value: number): NumberEdit {
  return { path: path.split('.'), value, after: AFTER };
}

/** What becomes of a text when `budget` of the map `a` is to be 250. */
const edited = (text: string): string => withNumbers(text, 'a.yaml', [edit('a.budget', 250)]);

function complaint(text: string, ...edits: readonly NumberEdit[]): string {
  try {
    withNumbers(text, 'a.yaml', edits);
    return '';
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message;
  }
}

test.each([
  ['a number', 'a:\n  budget: 200 # USD\n', 'a:\n  budget: 250 # USD\n'],
  ['a number in other digits', 'a:\n  budget: 2.00e2\n', 'a:\n  budget: 250\n'],
  ['null', 'a:\n  kind: x\n  budget: null\n', 'a:\n  kind: x\n  budget: 250\n'],
  ['a tilde', "a: { 'budget': ~ }\n", "a: { 'budget': 250 }\n"],
  ['nothing', 'a:\n  budget:\n  kind: x\n', 'a:\n  budget: 250\n  kind: x\n'],
  ['nothing before a comment', 'a:\n  budget: # none yet\n', 'a:\n  budget: 250 # none yet\n'],
  ['nothing in a flow map', 'a: { budget: , b: y }', 'a: { budget: 250 , b: y }'],
  ['nothing at the end of a file', 'a:\n  budget:', 'a:\n  budget: 250'],
  ['a value below its key', 'a:\n  budget:\n    200\n', 'a:\n  budget:\n    250\n'],
  ['an alias', 'b: &b 3\na:\n  budget: *b\n', 'b: &b 3\na:\n  budget: 250\n'],
  ['an anchor that nothing repeats', 'a:\n  budget: &b 200\n', 'a:\n  budget: &b 250\n'],
  ['JSON', '{"a":{"kind":"x","budget":200}}', '{"a":{"kind":"x","budget":250}}'],
])('%s gives way to the number', (_, before, after) => {
  expect(edited(before)).toBe(after);
});

test.each([
  ['below the last of the entries before it', 'a:\n  kind: x\n  b: y\n', 'a:\n  kind: x\n  budget: 250\n  b: y\n'],
  [
    'below their comment',
    'a:\n    region: x # one\n    # b\n    b: y\n',
    'a:\n    region: x # one\n    budget: 250\n    # b\n    b: y\n',
  ],
  ['with the same end of a line', 'a:\r\n  kind: x\r\n  b: y\r\n', 'a:\r\n  kind: x\r\n  budget: 250\r\n  b: y\r\n'],
  ['at the end of a file without one', 'a:\r\n  kind: x', 'a:\r\n  kind: x\r\n  budget: 250'],
  ['at the end of a file of one line', 'a: { kind: x }', 'a: { kind: x, budget: 250 }'],
  [
    'below a text of several lines',
    'a:\n  kind: >-\n    x\n    y\n  b: y\n',
    'a:\n  kind: >-\n    x\n    y\n  budget: 250\n  b: y\n',
  ],
  [
    'below a quoted text of two lines',
    'a:\n  kind: "x\n    y"\n  b: y\n',
    'a:\n  kind: "x\n    y"\n  budget: 250\n  b: y\n',
  ],
  ['in the quotes of the entry before it', 'a:\n  "kind": x\n', 'a:\n  "kind": x\n  "budget": 250\n'],
  ['between entries of a flow map', 'a: { kind: x, b: y }', 'a: { kind: x, budget: 250, b: y }'],
  [
    'on a line of its own in a flow map that has lines',
    'a: {\n  kind: x, # one\n  b: y, # two\n}\n',
    'a: {\n  kind: x, # one\n  budget: 250,\n  b: y, # two\n}\n',
  ],
  ['as the last entry of it', 'a: {\n  b: y,\n  kind: x,\n}\n', 'a: {\n  b: y,\n  kind: x,\n  budget: 250,\n}\n'],
  [
    'in JSON',
    '{\r\n\t"a": {\r\n\t\t"kind": "x",\r\n\t\t"b": 1\r\n\t}\r\n}\r\n',
    '{\r\n\t"a": {\r\n\t\t"kind": "x",\r\n\t\t"budget": 250,\r\n\t\t"b": 1\r\n\t}\r\n}\r\n',
  ],
  ['in JSON on one line', '{"a":{"kind":"x"}}', '{"a":{"kind":"x", "budget": 250}}'],
  ['behind an alias', 'b: &k x\na:\n  kind: *k\n', 'b: &k x\na:\n  kind: *k\n  budget: 250\n'],
  ['behind a mark of bytes', '\uFEFFa:\n  kind: x\n', '\uFEFFa:\n  kind: x\n  budget: 250\n'],
  ['under a key that is spelt out', '? a\n: kind: x\n  b: y\n', '? a\n: kind: x\n  budget: 250\n  b: y\n'],
])('a new entry stands %s', (_, before, after) => {
  expect(edited(before)).toBe(after);
});

test('a number that is there already is left as it is written', () => {
  const text = 'a:\n  budget: 250.00\n';
  expect(edited(text)).toBe(text);
});

test('an anchor may change when the alias becomes a number of its own', () => {
  const text = 'a:\n  budget: &b 200\nb:\n  budget: *b\n';
  expect(withNumbers(text, 'a.yaml', [edit('a.budget', 250), edit('b.budget', 100)])).toBe(
    'a:\n  budget: &b 250\nb:\n  budget: 100\n',
  );
});

test.each([
  [
    'a map that is an alias',
    'b: &b { kind: x }\na: *b\n',
    'a.yaml:2:4  a: found the alias *b; expected a map with a place for it',
  ],
  [
    'a map that an alias repeats',
    'a: &a\n  kind: x\nb: *a\n',
    'a.yaml:2:3  a: found what *a on line 3 repeats; expected it written out there, as a figure here is a figure there',
  ],
  [
    'a number that an alias repeats',
    'a:\n  budget: &b 200\nb: *b\n',
    'a.yaml:2:14  a.budget: found what *b on line 3 repeats; expected it written out there, as a figure here is a figure there',
  ],
  [
    'a map without the entries before it',
    'a:\n  b: y\n',
    'a.yaml:2:3  a.budget: found no place for it; expected a line with kind, region or extends above',
  ],
  ['a key alone', 'a: { budget }\n', 'a.yaml:1:6  a.budget: found a key alone; expected a value behind it'],
])('%s is refused', (_, text, says) => {
  expect(complaint(text, edit('a.budget', 250))).toBe(says);
});

test('everything in the way is said at once', () => {
  const text = 'a: &a { kind: x }\nb: *a\n';
  expect(complaint(text, edit('a.budget', 1), edit('b.budget', 2)).split('\n')).toHaveLength(2);
});
