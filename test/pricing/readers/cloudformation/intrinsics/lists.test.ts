import { because, valueOf } from '../given';

const template = {
  Parameters: {
    Index: { Type: 'Number', Default: 1 },
    Zones: { Type: 'List<AWS::EC2::AvailabilityZone::Name>', Default: 'eu-west-1a,eu-west-1b' },
  },
};

describe('Fn::Select', () => {
  test.each([
    [{ 'Fn::Select': [0, ['a', 'b']] }, 'a'],
    [{ 'Fn::Select': ['1', ['a', 'b']] }, 'b'],
    [{ 'Fn::Select': [{ Ref: 'Index' }, { Ref: 'Zones' }] }, 'eu-west-1b'],
    [{ 'Fn::Select': [2, { 'Fn::Split': ['.', '10.0.7.0'] }] }, '7'],
  ])('%j is %j', (expression, expected) => {
    expect(valueOf(expression, { template })).toBe(expected);
  });

  test('knows a known item beside unknown ones', () => {
    expect(valueOf({ 'Fn::Select': [1, [{ Ref: 'Vpc' }, 'b']] })).toBe('b');
  });

  test.each([
    [[2, ['a', 'b']], 'Fn::Select asks for item 2 of a list of 2'],
    [['first', ['a']], 'the index of Fn::Select is "first", where a whole number is expected'],
    [[-1, ['a']], 'the index of Fn::Select is "-1", where a whole number is expected'],
    [[0, 'a'], 'the list of Fn::Select is text, where a list is expected'],
    [[0, { 'Fn::GetAZs': '' }], 'the availability zones of eu-west-1 depend on the account'],
    [[0, { 'Fn::GetAZs': 'us-east-1' }], 'the availability zones of us-east-1 depend on the account'],
    [[0, { 'Fn::GetAZs': { Ref: 'AWS::Region' } }], 'the availability zones of eu-west-1 depend on the account'],
  ])('of %j is unknown', (argument, reason) => {
    expect(because({ 'Fn::Select': argument })).toBe(reason);
  });
});

describe('Fn::Length', () => {
  test('counts the items, known or not', () => {
    expect(valueOf({ 'Fn::Length': ['a', { Ref: 'Vpc' }] })).toBe(2);
    expect(valueOf({ 'Fn::Length': { Ref: 'Zones' } }, { template })).toBe(2);
  });

  test('of what is no list is unknown', () => {
    expect(because({ 'Fn::Length': 'abc' })).toBe('the list of Fn::Length is text, where a list is expected');
  });
});
