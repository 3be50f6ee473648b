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
      'stack.yaml:5:1  found broken YAML (flow sequence in block collection must be sufficiently indented and end with a ]); expected a template',
      'stack.yaml:2:6  found the tag !Reff; expected a function of CloudFormation. Did you mean "!Ref"?',
      'stack.yaml:3:6  found the tag !GetAttr; expected a function of CloudFormation. Did you mean "!GetAtt"?',
    ].join('\n'),
  );
});

describe('a key that is given again', () => {
  test('the last one holds, as at deployment, and a note says so', () => {
    const { resources, notes } = parseTemplate(
      'Resources:\n  A: {Size: 1, Size: 2}\n  A:\n    Size: 3\n',
      'stack.yaml',
    );
    expect(resources).toEqual({ A: { Size: 3 } });
    expect(notes).toEqual([
      'stack.yaml:3:3: the key A is given again; the last one holds, as at deployment',
      'stack.yaml:2:16: the key Size is given again; the last one holds, as at deployment',
    ]);
  });

  test('very many are counted', () => {
    const { notes } = parseTemplate(`Resources: {${'A: 1, '.repeat(1000)}}`, 'stack.yaml');
    expect(notes).toHaveLength(6);
    expect(notes.at(-1)).toBe('stack.yaml: keys that are given again: 994 more');
  });

  test('maps may be merged several times', () => {
    const text = 'X: &x {a: 1}\nY: &y {b: 2}\nResources:\n  A: {<<: *x, <<: *y}\n';
    const { resources, notes } = parseTemplate(text, 'x');
    expect({ resources, notes }).toEqual({ resources: { A: { a: 1, b: 2 } }, notes: [] });
  });
});

describe('quotes and brackets that go on further left than YAML allows', () => {
  const read = (lines: readonly string[]): unknown => {
    const { resources, notes } = parseTemplate(['Resources:', '  A:', ...lines, '  B: 1', ''].join('\n'), 's');
    return { resources, notes };
  };
  const note = (line: number, others = ''): string =>
    `s:${line}:1: quotes or brackets go on further left than YAML allows${others}; read as at deployment`;

  test.each([
    ['a quote', ["    P: !Sub '{", '      a', "    }'"], { P: { 'Fn::Sub': '{ a }' } }, note(5)],
    ['a double quote at the margin', ['    P: "{', '      a', '}"'], { P: '{ a }' }, note(5)],
    ['a list', ['    P: [', '    b,', 'c]'], { P: ['b', 'c'] }, note(4, ', as in 1 more line')],
    ['a map in a list', ['    P: [{', '      a: 1', '    }]'], { P: [{ a: 1 }] }, note(5)],
    ['quotes in brackets', ['    P: {', "      a: 'x", "  y' }"], { P: { a: 'x y' } }, note(5)],
  ])('%s', (_, lines, A, expected) => {
    expect(read(lines)).toEqual({ resources: { A, B: 1 }, notes: [expected] });
    expect(read(lines.map((line) => `${line}\r`))).toMatchObject({ resources: { A } });
  });

  test('what stays open is an error where it stands', () => {
    expect(errorOf("Resources:\n  A: 'x\n  B: 1\n")).toBe(
      "stack.yaml:4:1  found broken YAML (missing closing 'quote); expected a template",
    );
    expect(errorOf(`Resources: {\n${'A: {\n'.repeat(150)}`)).toContain('stack.yaml:2:1  found broken YAML (');
  });

  test('no other line is moved', () => {
    expect(errorOf('Resources:\n  A:\n    - x\n   - y\n')).toContain('stack.yaml:4:1  found broken YAML (');
    expect(errorOf('Resources:\n  A:\n    Type: x\n   Size: y\n')).toContain('stack.yaml:4:1  found broken YAML (');
  });

  test('a long text is given up soon', () => {
    expect(errorOf(`Resources: [\n${'[\n],\n'.repeat(1000)}`)).toContain('found broken YAML (');
  });
});

test.each([
  ['!!int 86400', 86400],
  ['!!str 86400', '86400'],
  ['!!float 0.5', 0.5],
  ['!!bool yes', true],
])('%s', (yaml, expected) => {
  expect(longForm(yaml)).toBe(expected);
});

test('a file holds one template', () => {
  const template = 'Resources: {A: 1}\n';
  expect(errorOf(`---\n${template}...\n`)).toBe('no error');
  expect(errorOf(`---\n${template}---\n`)).toBe('no error');
  expect(errorOf(`${template}---\n${template}`)).toBe(
    'stack.yaml:2:1  found a second YAML document; expected one template in a file',
  );
});

test('keys that are no text', () => {
  expect(errorOf('Resources:\n  [A]: 1\n  ? {b: c}\n  : 2\n')).toBe(
    [
      'stack.yaml:2:3  found a key that is no text; expected a name',
      'stack.yaml:3:5  found a key that is no text; expected a name',
    ].join('\n'),
  );
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

  test('100,000 keys', () => {
    const keys = Array.from({ length: 100_000 }, (_, at) => `k${at}: 1`);
    expect(Object.keys(parseTemplate(`Resources: {${keys.join()}}`, 'x').resources)).toHaveLength(100_000);
  });

  test('a tag of 100,000 letters', () => {
    const message = errorOf(`A: !${'x'.repeat(100_000)} b`);
    expect(message).toBe(`stack.yaml:1:4  found the tag !${'x'.repeat(291)}…; expected a function of CloudFormation`);
  });

  test('5 MB of it', () => {
    expect(errorOf(`A: ${'x'.repeat(5_000_000)}`)).toBe('stack.yaml:1:1  found 6 MB of text; expected at most 2 MB');
  });
});

test.each([
  ['Resources:\n\tA:\n\t\tType: x\n\tB:\n\t\tType: x\n', '2:1'],
  ['Resources:\n  A:\n\tType: x\n    Properties: y\n', '3:1'],
])('one tab is one error: %j', (text, place) => {
  expect(errorOf(text)).toBe(`stack.yaml:${place}  found a tab as indentation; expected spaces, as in all of YAML`);
});

test('a star without quotes is one error', () => {
  expect(errorOf('Resources:\n  A: *\n  B: [\n')).toBe(
    'stack.yaml:2:6  found a name that begins with * and has no quotes; expected quotes around it: "*"',
  );
});
