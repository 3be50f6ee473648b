import { readTemplate } from '../../../../lib/pricing/readers';

import { errorOf } from '../workspace';

/** What is said of a value of a parameter `P`; `accepted` where a deployment takes it. */
function given(declaration: object, value: string): string {
  const body = { Parameters: { P: declaration }, Resources: {} };
  const error = errorOf(() => readTemplate({ name: 's', body, region: 'eu-west-1', parameters: { P: value } }));
  return error === 'no error' ? 'accepted' : error.replace('parameters: found ', '').replace(' for parameter P', '');
}

test.each([
  [{ Type: 'String', AllowedValues: ['dev', 'prod'] }, 'prod'],
  [{ Type: 'String', AllowedValues: [1, 2] }, '2'],
  [{ Type: 'Number', AllowedValues: ['1', '2'] }, '2.0'],
  [{ Type: 'CommaDelimitedList', AllowedValues: ['a', 'b'] }, 'a, b'],
  [{ Type: 'String', AllowedPattern: '[a-z]+' }, 'abc'],
  [{ Type: 'String', MinLength: '1', MaxLength: 3 }, 'abc'],
  [{ Type: 'Number', MinValue: 1, MaxValue: '10' }, '10'],
  [{ Type: 'Number' }, '-2.5'],
  [{ Type: 'List<Number>' }, '1, 2'],
  [{ Type: 'AWS::EC2::VPC::Id' }, 'vpc-0a1b'],
  [{ Type: 'List<AWS::EC2::Subnet::Id>' }, 'subnet-1,subnet-2'],
  [{ Type: 'AWS::EC2::KeyPair::KeyName' }, 'key'],
  [{ Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>' }, '/aws/service/ami'],
  [{ Type: 'AWS::Some::New::Type' }, 'anything'],
])('%j accepts %s', (declaration, value) => {
  expect(given(declaration, value)).toBe('accepted');
});

test.each([
  [{ Type: 'String', AllowedValues: ['dev', 'prod'] }, 'Prod', '"Prod"; expected dev or prod. Did you mean "prod"?'],
  [{ Type: 'CommaDelimitedList', AllowedValues: ['east', 'west'] }, 'east,north', '"north"; expected east or west'],
  [{ Type: 'String', AllowedPattern: '[a-z]+' }, 'abc1', '"abc1"; expected text that matches [a-z]+'],
  [{ Type: 'CommaDelimitedList', AllowedPattern: 'a|b' }, 'a,ab', '"ab"; expected text that matches a|b'],
  [{ Type: 'String', MinLength: 3 }, 'ab', '"ab"; expected at least 3 characters'],
  [{ Type: 'String', MaxLength: 3 }, 'abcd', '"abcd"; expected at most 3 characters'],
  [{ Type: 'Number' }, 'abc', '"abc"; expected a number'],
  [{ Type: 'Number' }, '', '""; expected a number'],
  [{ Type: 'List<Number>' }, '1,x', '"x"; expected a number'],
  [{ Type: 'Number', MinValue: 1 }, '0', '"0"; expected at least 1'],
  [{ Type: 'Number', MaxValue: 10 }, '11', '"11"; expected at most 10'],
  [{ Type: 'AWS::EC2::Image::Id' }, 'linux', '"linux"; expected an ID that begins with "ami-"'],
  [{ Type: 'List<AWS::EC2::Subnet::Id>' }, 'subnet-1,b', '"b"; expected an ID that begins with "subnet-"'],
  [{ Type: 'AWS::EC2::KeyPair::KeyName' }, '', '""; expected a value of type AWS::EC2::KeyPair::KeyName'],
])('%j refuses %s', (declaration, value, message) => {
  expect(given(declaration, value)).toBe(message);
});

describe('a pattern that is not judged here leaves the value to the deployment', () => {
  test.each([
    ['a class of Java', '\\p{Alpha}+'],
    ['a flag', '(?i)[a-z]+'],
    ['a possessive quantifier', 'x++'],
    ['no pattern at all', '['],
  ])('%s', (_, AllowedPattern) => {
    expect(given({ Type: 'String', AllowedPattern }, '1')).toBe('accepted');
  });

  test('one that takes for ever', () => {
    expect(given({ Type: 'String', AllowedPattern: '(a+)+b' }, 'a'.repeat(60))).toBe('accepted');
  });

  test('one that takes for ever is not tried again with each further text', () => {
    const texts = Array.from({ length: 200 }, (_, more) => 'c'.repeat(60 + more));
    expect(new Set(texts.map((text) => given({ Type: 'String', AllowedPattern: '(c+)+d' }, text)))).toEqual(
      new Set(['accepted']),
    );
  });
});
