import { parseTemplate } from '../../../../lib/pricing/readers/cloudformation/parse';
import { InputError } from '../../../../lib/problem';

/** What the user reads. */
function errorOf(text: string): string {
  try {
    parseTemplate(text, 'stack.json');
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'no error';
}

test('a JSON template gives its resources', () => {
  expect(parseTemplate('\uFEFF\n{"Resources": {"A": {"Type": "T"}}}', 'x').resources).toEqual({ A: { Type: 'T' } });
});

test('a letter that somebody else could not read is a letter', () => {
  expect(parseTemplate('{"Description": "caf\uFFFD", "Resources": {}}', 'x').resources).toEqual({});
});

test.each([
  ['', 'stack.json:1:1  found an empty file; expected a CloudFormation template'],
  [' \n\t', 'stack.json:1:1  found an empty file; expected a CloudFormation template'],
  ['PK\u0003\u0004\0\0', 'stack.json:1:1  found binary data; expected a CloudFormation template'],
  ['[]', 'stack.json:1:1  found a list; expected a CloudFormation template'],
  ['just words', 'stack.json:1:1  found text; expected a CloudFormation template'],
  ['{"name": "an npm package"}', 'stack.json:1:1  found no Resources, but name; expected a CloudFormation template'],
  ['{"Resources": []}', 'stack.json:1:1  Resources: found a list; expected a map of resources'],
  ['{}', 'stack.json:1:1  found an empty map; expected a CloudFormation template'],
  [
    '{"terraform_version": "1.5"}',
    'stack.json:1:1  found a state or plan of Terraform; expected a CloudFormation template',
  ],
  ['a: 1', 'stack.json:1:1  found no Resources, but a; expected a CloudFormation template'],
])('%j is no template', (text, message) => {
  expect(errorOf(text)).toBe(message);
});

test.each([
  ['{\n  "Resources": {\n    "A": 1,\n  }\n}', '4:3  found "}"; expected a property name in double quotes'],
  ['{\n  "Resources": {\n    "A": ', '3:10  found the end of the file; expected a value'],
  ['{"Resources": {"A": "text', '1:21  found text that does not end: "text; expected a value'],
  ['{"Resources": {"A": "tab\there"}}', '1:21  found text that does not end: "tab; expected a value'],
  ['{"Resources": {"A" 1}}', '1:20  found "1"; expected ":"'],
  ['{"Resources": {"A": 1 "B": 2}}', '1:23  found the text "B"; expected "," or "}"'],
  ['{"Resources": [1 2]}', '1:18  found "2"; expected "," or "]"'],
  ['{"Resources": [1,]}', '1:18  found "]"; expected a value'],
  ['{"Resources": [yes]}', '1:16  found "yes"; expected a value or "]"'],
  ['{"Resources": [01]}', '1:16  found "01"; expected a value or "]"'],
  ["{'Resources': {}}", '1:2  found "\'"; expected a property name in double quotes or "}"'],
  ['{"Resources": {}} {}', '1:19  found "{"; expected nothing more'],
  ['{"Resources": {"A": "\\x"}}', '1:21  found text with a wrong escape: "\\x"; expected a value'],
])('%j breaks off at a place', (text, message) => {
  expect(errorOf(text)).toBe(`stack.json:${message}`);
});

describe('hostile JSON', () => {
  test('10,000 levels, closed or not, end at once', () => {
    const open = '{"Resources":'.repeat(10_000);
    expect(errorOf(open)).toBe('stack.json:1:130001  found the end of the file; expected a value');
    expect(parseTemplate(`${open}{}${'}'.repeat(10_000)}`, 'x').resources).toHaveProperty('Resources');
  });

  test('a long string that breaks off', () => {
    expect(errorOf(`{"A": "${'\\n'.repeat(2_000_000)}`)).toBe(
      `stack.json:1:7  found text that does not end: "${'\\n'.repeat(14)}\\...; expected a value`,
    );
  });

  test('50 MB of it', () => {
    expect(errorOf(`{"A": "${'x'.repeat(50_000_000)}"}`)).toBe(
      'stack.json:1:1  found 51 MB of text; expected at most 48 MB',
    );
  });
});
