import { parseTemplate } from '../../../../lib/pricing/readers/cloudformation/parse';
import { InputError } from '../../../../lib/problem';

/** The long form of an expression in YAML. */
function longForm(expression: string): unknown {
  return parseTemplate(`Resources:\n  A: ${expression}\n`, 'stack.yaml').resources.A;
}

function errorOf(text: string): string {
  try {
    parseTemplate(text, 'stack.yaml');
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'no error';
}

test.each([
  ['!Ref Vpc', { Ref: 'Vpc' }],
  ['!Ref 123', { Ref: '123' }],
  ['!Condition IsProd', { Condition: 'IsProd' }],
  ['!GetAtt Vpc.Arn', { 'Fn::GetAtt': 'Vpc.Arn' }],
  ['!GetAtt [Vpc, Arn]', { 'Fn::GetAtt': ['Vpc', 'Arn'] }],
  ['!Sub "${A}-b"', { 'Fn::Sub': '${A}-b' }],
  ['!Sub ["${A}", {A: !Ref B}]', { 'Fn::Sub': ['${A}', { A: { Ref: 'B' } }] }],
  ['!Join ["", [a, !Ref B]]', { 'Fn::Join': ['', ['a', { Ref: 'B' }]] }],
  ['!Select [0, !Split [",", "a,b"]]', { 'Fn::Select': [0, { 'Fn::Split': [',', 'a,b'] }] }],
  ['!FindInMap [M, a, b]', { 'Fn::FindInMap': ['M', 'a', 'b'] }],
  ['!If [C, 1, !Ref "AWS::NoValue"]', { 'Fn::If': ['C', 1, { Ref: 'AWS::NoValue' }] }],
  [
    '!And [!Condition A, !Not [!Equals [a, b]]]',
    { 'Fn::And': [{ Condition: 'A' }, { 'Fn::Not': [{ 'Fn::Equals': ['a', 'b'] }] }] },
  ],
  ['!Or [!Condition A, !Condition B]', { 'Fn::Or': [{ Condition: 'A' }, { Condition: 'B' }] }],
  ['!ImportValue name', { 'Fn::ImportValue': 'name' }],
  ['!Cidr [!GetAtt Vpc.CidrBlock, 6, 5]', { 'Fn::Cidr': [{ 'Fn::GetAtt': 'Vpc.CidrBlock' }, 6, 5] }],
  ['!GetAZs ""', { 'Fn::GetAZs': '' }],
  ['!GetAZs', { 'Fn::GetAZs': '' }],
  ['!GetAZs {Ref: "AWS::Region"}', { 'Fn::GetAZs': { Ref: 'AWS::Region' } }],
  ['!Base64 text', { 'Fn::Base64': 'text' }],
  ['!Transform {Name: AWS::Include}', { 'Fn::Transform': { Name: 'AWS::Include' } }],
  ['!ToJsonString {a: 1}', { 'Fn::ToJsonString': { a: 1 } }],
  ['!Length [a, b]', { 'Fn::Length': ['a', 'b'] }],
  ['!GetStackOutput {StackName: s, OutputName: o}', { 'Fn::GetStackOutput': { StackName: 's', OutputName: 'o' } }],
  ['{Fn::Base64: !Sub x}', { 'Fn::Base64': { 'Fn::Sub': 'x' } }],
])('%s', (yaml, expected) => {
  expect(longForm(yaml)).toEqual(expected);
});

test.each(['Contains', 'EachMemberEquals', 'EachMemberIn', 'RefAll', 'ValueOf', 'ValueOfAll'])(
  '!%s, of rules',
  (name) => {
    expect(longForm(`!${name} [a, b]`)).toEqual({ [`Fn::${name}`]: ['a', 'b'] });
  },
);

test('a block after a tag', () => {
  const block = 'Resources:\n  A:\n    Fn::Base64: !Sub |\n      #!/bin/sh\n      echo ${B}\n';
  expect(parseTemplate(block, 'x').resources.A).toEqual({ 'Fn::Base64': { 'Fn::Sub': '#!/bin/sh\necho ${B}\n' } });
});

test.each([
  ['true', true],
  ['yes', true],
  ['On', true],
  ['off', false],
  ['NO', false],
  ['y', 'y'],
  ['"yes"', 'yes'],
  ['3', 3],
  ['-1', -1],
  ['0.5', 0.5],
  ['2010-09-09', '2010-09-09'],
  ['2012-10-17T00:00:00Z', '2012-10-17T00:00:00Z'],
  ['12:30', '12:30'],
  ['012345678901', '012345678901'],
  ['123456789012', 123456789012],
  ['12345678901234567890', '12345678901234567890'],
  ['0o17', '0o17'],
  ['0x1F', '0x1F'],
  ['8.0', '8.0'],
  ['1.10', '1.10'],
  ['1e3', '1e3'],
  ['1_000', '1_000'],
  ['.5', '.5'],
  ['=', '='],
  ['~', null],
  ['', null],
])('the plain scalar %s is %j', (yaml, expected) => {
  expect(longForm(yaml)).toBe(expected);
});

test('keys are text', () => {
  expect(longForm('{on: 1, 443: 2, true: 3}')).toEqual({ on: 1, '443': 2, true: 3 });
});

test('aliases and merges are followed', () => {
  const text = 'X: &x {a: 1, b: 2}\nResources:\n  A: *x\n  B: {<<: *x, b: 3}\n';
  expect(parseTemplate(text, 'x').resources).toEqual({ A: { a: 1, b: 2 }, B: { a: 1, b: 3 } });
});

test('every fault is located', () => {
  expect(errorOf('Resources:\n  A: !Reff Vpc\n  A: !GetAttr [b]\n  C: [1\n')).toBe(
    [
      'stack.yaml:3:3  found broken YAML (map keys must be unique); expected a template',
      'stack.yaml:5:1  found broken YAML (flow sequence in block collection must be sufficiently indented and end with a ]); expected a template',
      'stack.yaml:2:6  found the tag !Reff; expected a function of CloudFormation. Did you mean "!Ref"?',
      'stack.yaml:3:6  found the tag !GetAttr; expected a function of CloudFormation. Did you mean "!GetAtt"?',
    ].join('\n'),
  );
});

test('tabs', () => {
  expect(errorOf('Resources:\n\tA: 1\n')).toContain('stack.yaml:2:1  found broken YAML (');
});

describe('hostile YAML', () => {
  test('a bomb of aliases', () => {
    const levels = Array.from(
      { length: 10 },
      (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join()}]`,
    );
    expect(errorOf(`a0: &a0 [x]\n${levels.join('\n')}\nResources: {A: *a10}\n`)).toBe(
      'stack.yaml:1:1  found aliases that stand for 44567901248 values; expected at most 1000000',
    );
  });

  test('an alias of itself, and of nothing', () => {
    expect(errorOf('Resources: &r {A: *r, B: *s}\n')).toBe(
      [
        'stack.yaml:1:19  found an alias of r; expected an anchor before it',
        'stack.yaml:1:26  found an alias of s; expected an anchor before it',
      ].join('\n'),
    );
  });

  test('very many aliases', () => {
    expect(errorOf(`A: &a x\nResources: [${'*a,'.repeat(50_000)}]\n`)).toBe(
      'stack.yaml:2:3010  found 1000 aliases; expected fewer',
    );
  });

  test('10,000 levels', () => {
    expect(errorOf(`Resources: ${'['.repeat(10_000)}`)).toBe(
      'stack.yaml:1:212  found YAML nested deeper than 200 levels; expected a template',
    );
  });

  test('5 MB of it', () => {
    expect(errorOf(`A: ${'x'.repeat(5_000_000)}`)).toBe('stack.yaml:1:1  found 6 MB of text; expected at most 2 MB');
  });
});
