import fc from 'fast-check';

import { readTemplate } from '../../../../lib/pricing/readers';
import { because, resource, valueOf } from './given';

const INTRINSICS = [
  ...['Ref', 'Condition', 'Fn::GetAtt', 'Fn::ImportValue', 'Fn::GetStackOutput', 'Fn::Sub', 'Fn::Join', 'Fn::Split'],
  ...[
    'Fn::Base64',
    'Fn::ToJsonString',
    'Fn::Select',
    'Fn::Length',
    'Fn::GetAZs',
    'Fn::Cidr',
    'Fn::FindInMap',
    'Fn::If',
  ],
  ...['Fn::And', 'Fn::Or', 'Fn::Not', 'Fn::Equals', 'Fn::Transform', 'Fn::ForEach::Loop', 'Fn::Else'],
];

/** Any JSON, with the words of templates strewn in. */
const template = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(
      'A',
      'B',
      '${A}',
      '${A.Arn}',
      '${A.Outputs.B}',
      '{{resolve:ssm:x}}',
      '10.0.0.0/8',
      'AWS::NoValue',
      '__proto__',
    ),
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom('A', 'B', 'constructor', '__proto__'), fc.string()), tie('node'), {
      maxKeys: 3,
    }),
    fc.tuple(fc.constantFrom(...INTRINSICS), tie('node')).map(([name, argument]) => ({ [name]: argument })),
  ),
})).node;

test('reading arbitrary JSON never throws', () => {
  const sections = fc.record({ A: template, B: template, C: template });
  const resourceOf = fc.record({
    Type: fc.constantFrom('T', 'AWS::CloudFormation::Stack'),
    Condition: fc.constantFrom('A', 'B', 'X'),
    Properties: template,
  });
  fc.assert(
    fc.property(
      fc.record({
        Parameters: sections,
        Mappings: sections,
        Conditions: sections,
        Outputs: sections,
        Transform: template,
        Other: template,
      }),
      fc.record({ A: resourceOf, B: fc.oneof(resourceOf, template) }),
      (body, resources) => {
        const read = readTemplate({ name: 'x', body: { ...body, Resources: resources }, region: 'eu-west-1' });
        for (const found of read.resources) {
          found.value('');
          for (const path of ['A', 'B.0', 'A.B', '0', '__proto__.x', '']) {
            found.text(path);
            found.number(path);
            found.flag(path);
            found.list(path);
            found.target(path);
            found.referrers('T', path);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('a literal evaluates to itself', () => {
  const isLiteral = (json: string): boolean => !/"(Ref|Fn::[^"]*)":|\{\{resolve:/.test(json);
  fc.assert(
    fc.property(fc.jsonValue(), (literal) => {
      fc.pre(isLiteral(JSON.stringify(literal)) && literal !== null);
      expect(valueOf(literal)).toEqual(literal);
    }),
  );
});

test('evaluating leaves the template as it was', () => {
  const properties = { A: [{ Ref: 'AWS::NoValue' }, { Ref: 'AWS::Region' }], B: { C: { Ref: 'AWS::NoValue' } } };
  const before = JSON.stringify(properties);
  expect(resource(properties).value('')).toEqual({ A: ['eu-west-1'], B: {} });
  expect(JSON.stringify(properties)).toBe(before);
});

describe('hostile depth', () => {
  const nested = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
    let node: unknown = 'x';
    for (let level = 0; level < levels; level += 1) node = wrap(node);
    return node;
  };

  test('10,000 levels of lists are unknown below the limit', () => {
    let value = valueOf(nested(10_000, (inner) => [inner]));
    while (Array.isArray(value)) [value] = value as unknown[];
    expect(value).toMatchObject({ because: 'it is nested deeper than 200 levels' });
  });

  test('10,000 levels of functions are unknown', () => {
    expect(because(nested(10_000, (inner) => ({ 'Fn::Join': ['', [inner]] })))).toBe(
      'it is nested deeper than 200 levels',
    );
    expect(because(nested(10_000, (inner) => ({ 'Fn::ToJsonString': [inner] })))).toBe(
      'it is nested deeper than 200 levels',
    );
  });

  test('10,000 levels in a default or a mapping are no value', () => {
    const deep = nested(10_000, (inner) => [inner]);
    const template = { Parameters: { P: { Type: 'String', Default: deep } }, Mappings: { M: { a: { b: deep } } } };
    const json = (expression: unknown): string => because({ 'Fn::ToJsonString': [expression] }, { template });
    expect(json({ Ref: 'P' })).toBe('an item of parameter P is a list, where text is expected');
    expect(json({ 'Fn::FindInMap': ['M', 'a', 'b'] })).toBe(
      'an item of mapping M at a.b is a list, where text is expected',
    );
  });

  test('a chain of 10,000 conditions is unknown, and so is one that is a circle', () => {
    const chain = (next: (at: number) => number): object => ({
      Conditions: Object.fromEntries(
        Array.from({ length: 10_000 }, (_, at) => [`C${at}`, { 'Fn::Not': [{ Condition: `C${next(at)}` }] }]),
      ),
    });
    const ask = { 'Fn::If': ['C0', 'yes', 'no'] };
    expect(because(ask, { template: chain((at) => at + 1) })).toBe('it is nested deeper than 200 levels');
    expect(because(ask, { template: chain((at) => (at + 1) % 50) })).toBe('condition C0 refers to itself');
  });
});
