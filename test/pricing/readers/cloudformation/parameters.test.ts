import { Unknown } from '../../../../lib/pricing/readers';
import { because, valueOf, type Given } from './given';

const parameter = (declaration: object, given: Given = {}): unknown =>
  valueOf({ Ref: 'P' }, { ...given, template: { Parameters: { P: declaration } } });

test.each([
  [{ Type: 'String', Default: 'a,b' }, 'a,b'],
  [{ Type: 'String', Default: '' }, ''],
  [{ Type: 'String', Default: 7 }, '7'],
  [{ Type: 'Number', Default: '2.50' }, 2.5],
  [{ Type: 'Number', Default: 0 }, 0],
  [{ Type: 'CommaDelimitedList', Default: 'a, b ,c' }, ['a', 'b', 'c']],
  [{ Type: 'List<Number>', Default: '1,2' }, ['1', '2']],
  [{ Type: 'AWS::EC2::KeyPair::KeyName', Default: 'key' }, 'key'],
  [{ Type: 'AWS::SSM::Parameter::Name', Default: '/path' }, '/path'],
])('%j is %j', (declaration, expected) => {
  expect(parameter(declaration)).toEqual(expected);
});

test('a given value goes before the default', () => {
  expect(parameter({ Type: 'String', Default: 'a' }, { parameters: { P: 'b' } })).toBe('b');
  expect(parameter({ Type: 'Number' }, { parameters: { P: '3' } })).toBe(3);
});

test('without default and value is unknown', () => {
  expect(parameter({ Type: 'String' })).toEqual(new Unknown('parameter P has no default'));
});

test('read from SSM stays unknown, with its path as a hint', () => {
  const declaration = {
    Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
    Default: '/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base',
  };
  const reason = 'parameter P is read from the SSM parameter';
  expect(parameter(declaration)).toEqual(
    new Unknown(`${reason} ${declaration.Default} at deployment`, declaration.Default),
  );
  expect(parameter(declaration, { parameters: { P: '/golden' } })).toEqual(
    new Unknown(`${reason} /golden at deployment`, '/golden'),
  );
  expect(parameter({ Type: 'AWS::SSM::Parameter::Value<String>' })).toEqual(new Unknown('parameter P has no default'));
});

test('read from SSM has the value that is given for the SSM parameter', () => {
  const declaration = { Type: 'AWS::SSM::Parameter::Value<List<String>>', Default: '/zones' };
  expect(parameter(declaration, { parameters: { 'ssm:/zones': 'a, b' } })).toEqual(['a', 'b']);
  expect(parameter(declaration, { parameters: { P: '/other', 'ssm:/other': 'c' } })).toEqual(['c']);
  expect(
    because({ Ref: 'P' }, { template: { Parameters: { P: declaration } }, parameters: { 'ssm:/other': 'c' } }),
  ).toBe('parameter P is read from the SSM parameter /zones at deployment');
});

test.each([
  ['{{resolve:ssm:/size}}', 'm7g.large'],
  ['{{resolve:ssm:/size:3}}', 'm7g.large'],
  [{ 'Fn::Sub': 'db.{{resolve:ssm:/size}}' }, 'db.m7g.large'],
])('a dynamic reference %j to it as well', (expression, expected) => {
  expect(valueOf(expression, { parameters: { 'ssm:/size': 'm7g.large' } })).toBe(expected);
});

test('a default that a deployment would refuse is none', () => {
  const because = 'parameter P is "Prod", where dev or prod is expected';
  expect(parameter({ Type: 'String', Default: 'Prod', AllowedValues: ['dev', 'prod'] })).toEqual(new Unknown(because));
});

test('of a wrong shape is unknown', () => {
  expect(parameter({ Type: 'String', Default: { a: 1 } })).toEqual(
    new Unknown('parameter P is a map, where text is expected'),
  );
});

describe('pseudo parameters', () => {
  test.each([
    ['eu-west-1', 'AWS::Region', 'eu-west-1'],
    ['eu-west-1', 'AWS::Partition', 'aws'],
    ['eu-west-1', 'AWS::URLSuffix', 'amazonaws.com'],
    ['cn-north-1', 'AWS::Partition', 'aws-cn'],
    ['cn-north-1', 'AWS::URLSuffix', 'amazonaws.com.cn'],
    ['us-gov-west-1', 'AWS::Partition', 'aws-us-gov'],
    ['us-isob-east-1', 'AWS::Partition', 'aws-iso-b'],
    ['eu-west-1', 'AWS::StackName', 'stack'],
  ])('in %s, %s is %s', (region, name, expected) => {
    expect(valueOf({ Ref: name }, { region })).toBe(expected);
  });

  test.each([
    ['AWS::AccountId', 'the account is known only at deployment'],
    ['AWS::StackId', 'the ID of a stack is known only after deployment'],
    ['AWS::NotificationARNs', 'the notification topics of a stack are chosen at deployment'],
    ['AWS::Unheard', 'AWS::Unheard is not in the template'],
  ])('%s is unknown', (name, reason) => {
    expect(because({ Ref: name })).toBe(reason);
  });
});
