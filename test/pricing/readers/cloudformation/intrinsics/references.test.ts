import { Unknown } from '../../../../../lib/pricing/readers';
import { because, targetOf, valueOf } from '../given';

describe('Ref', () => {
  test('to a parameter is its default', () => {
    expect(
      valueOf({ Ref: 'Size' }, { template: { Parameters: { Size: { Type: 'String', Default: 'm5.large' } } } }),
    ).toBe('m5.large');
  });

  test('to a resource is unknown, and finds the resource', () => {
    expect(because({ Ref: 'Vpc' })).toBe('the ID of Vpc is known only after deployment');
    expect(targetOf({ Ref: 'Vpc' })).toBe('stack/Vpc');
  });

  test('to nothing is unknown and finds nothing', () => {
    expect(because({ Ref: 'Vcp' })).toBe('Vcp is not in the template');
    expect(targetOf({ Ref: 'Vcp' })).toBeUndefined();
  });

  test.each(['constructor', '__proto__', 'toString'])('to %s finds no property of our own objects', (name) => {
    expect(because({ Ref: name })).toBe(`${name} is not in the template`);
  });

  test('to something that is no name is unknown', () => {
    expect(because({ Ref: ['Vpc'] })).toBe('Ref is given a list, where a name is expected');
  });

  test('of AWS::NoValue takes its property or item away', () => {
    expect(valueOf({ A: 1, B: { Ref: 'AWS::NoValue' } })).toEqual({ A: 1 });
    expect(valueOf([1, { Ref: 'AWS::NoValue' }, 2])).toEqual([1, 2]);
    expect(valueOf({ Ref: 'AWS::NoValue' })).toBeUndefined();
  });
});

describe('Fn::GetAtt', () => {
  test.each([
    ['as a list', ['Vpc', 'CidrBlock']],
    ['as text', 'Vpc.CidrBlock'],
  ])('%s is unknown, and finds the resource', (_, argument) => {
    expect(because({ 'Fn::GetAtt': argument })).toBe('attribute CidrBlock of Vpc is known only after deployment');
    expect(targetOf({ 'Fn::GetAtt': argument })).toBe('stack/Vpc');
  });

  test('takes its attribute from a parameter', () => {
    const template = { Parameters: { What: { Type: 'String', Default: 'Arn' } } };
    expect(because({ 'Fn::GetAtt': ['Vpc', { Ref: 'What' }] }, { template })).toBe(
      'attribute Arn of Vpc is known only after deployment',
    );
  });

  test.each([
    ['Vcp.Arn', 'Vcp is not in the template'],
    ['Vpc', 'Fn::GetAtt is given a list of 1, where 2 items are expected'],
    [{ Vpc: 'Arn' }, 'Fn::GetAtt is given a map, where a list is expected'],
  ])('of %j is unknown', (argument, reason) => {
    expect(because({ 'Fn::GetAtt': argument })).toBe(reason);
  });
});

describe('references to other stacks', () => {
  test('to an export that no stack has are unknown', () => {
    expect(because({ 'Fn::ImportValue': 'shared-vpc' })).toBe('no given stack exports shared-vpc');
  });

  test('to an output of a stack that is not given are unknown', () => {
    expect(because({ 'Fn::GetStackOutput': { StackName: 'network', OutputName: 'Vpc' } })).toBe(
      'stack network in eu-west-1 is not among the given ones',
    );
    expect(because({ 'Fn::GetStackOutput': { StackName: 'network', OutputName: 'Vpc', Region: 'us-east-1' } })).toBe(
      'stack network in us-east-1 is not among the given ones',
    );
  });

  test('with a name that is unknown are unknown for the same reason', () => {
    const template = { Parameters: { Network: { Type: 'String' } } };
    expect(because({ 'Fn::ImportValue': { 'Fn::Sub': '${Network}-vpc' } }, { template })).toBe(
      'parameter Network has no default',
    );
  });

  test('of a wrong shape are unknown', () => {
    expect(because({ 'Fn::GetStackOutput': 'network' })).toBe(
      'Fn::GetStackOutput is given text, where a map is expected',
    );
    expect(because({ 'Fn::ImportValue': ['a'] })).toBe('the name of Fn::ImportValue is a list, where text is expected');
  });
});

describe('what a reference is wrapped in', () => {
  test.each([
    ['Select', { 'Fn::Select': [1, ['sg-1', { Ref: 'Vpc' }]] }],
    [
      'Select of Split',
      { 'Fn::Select': [0, { 'Fn::Split': ['|', { 'Fn::GetAtt': ['Vpc', 'CidrBlockAssociations'] }] }] },
    ],
    ['Sub', { 'Fn::Sub': 'service/${Vpc}/x' }],
    ['Sub beside something else that is unknown', { 'Fn::Sub': '${AWS::AccountId}/${Vpc.Arn}' }],
    ['Sub by a variable', { 'Fn::Sub': ['${It}', { It: { Ref: 'Vpc' } }] }],
    ['Join', { 'Fn::Join': ['/', ['service', { Ref: 'Vpc' }, { 'Fn::GetAtt': ['Vpc', 'Arn'] }]] }],
    ['If', { 'Fn::If': ['Yes', { Ref: 'Vpc' }, 'none'] }],
  ])('%s still finds the resource', (_, expression) => {
    expect(targetOf(expression, { template: { Conditions: { Yes: { 'Fn::Equals': [1, 1] } } } })).toBe('stack/Vpc');
  });

  test('of two resources finds neither, and is unknown because of the first', () => {
    const expression = { 'Fn::Sub': 'service/${Cluster}/${Vpc}' };
    expect(targetOf(expression)).toBeUndefined();
    expect(because(expression)).toBe('the ID of Cluster is known only after deployment');
  });
});

test('an intrinsic function that does not exist is unknown', () => {
  expect(valueOf({ 'Fn::Guess': 1 })).toEqual(new Unknown('the intrinsic function Fn::Guess is not supported'));
});

test('a transform makes the map that it stands in unknown', () => {
  const transform = { 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 's3://bucket/key' } } };
  expect(because(transform)).toBe('the transform AWS::Include is expanded at deployment');
  expect(because({ Size: 1, ...transform })).toBe('the transform AWS::Include is expanded at deployment');
});
