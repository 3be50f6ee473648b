import fc from 'fast-check';

import { because, valueOf } from '../given';

const template = {
  Parameters: {
    Env: { Type: 'String', Default: 'prod' },
    Count: { Type: 'Number', Default: 1 },
    Open: { Type: 'String' },
  },
  Conditions: {
    True: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] },
    False: { 'Fn::Not': [{ Condition: 'True' }] },
    Open: { 'Fn::Equals': [{ Ref: 'Open' }, 'x'] },
    Loop: { 'Fn::Not': [{ Condition: 'Pool' }] },
    Pool: { 'Fn::Not': [{ Condition: 'Loop' }] },
    Text: 'perhaps',
  },
};
const value = (expression: unknown): unknown => valueOf(expression, { template });
const why = (expression: unknown): string => because(expression, { template });
const named = (name: string): object => ({ Condition: name });

describe('Fn::If', () => {
  test('takes the branch that the condition names', () => {
    expect(value({ 'Fn::If': ['True', 'yes', 'no'] })).toBe('yes');
    expect(value({ 'Fn::If': ['False', 'yes', { Ref: 'Env' }] })).toBe('prod');
    expect(value({ A: { 'Fn::If': ['False', 1, { Ref: 'AWS::NoValue' }] } })).toEqual({});
  });

  test.each([
    ['Open', 'parameter Open has no default'],
    ['Missing', 'condition Missing is not in the template'],
    ['Loop', 'condition Loop refers to itself'],
    ['Text', 'a condition is text, where true or false is expected'],
    ['constructor', 'condition constructor is not in the template'],
  ])('on %s is unknown', (condition, reason) => {
    expect(why({ 'Fn::If': [condition, 'yes', 'no'] })).toBe(reason);
  });

  test('of a wrong shape is unknown', () => {
    expect(why({ 'Fn::If': ['True', 'yes'] })).toBe('Fn::If is given a list of 2, where 3 items are expected');
    expect(why({ 'Fn::If': [{ Condition: 'True' }, 'a', 'b'] })).toBe(
      'Fn::If is given a map, where a condition is expected',
    );
  });
});

describe('Fn::Equals', () => {
  test.each([
    [['a', 'a'], true],
    [['a', 'A'], false],
    [[1, '1'], true],
    [[{ Ref: 'Count' }, '1'], true],
    [[true, 'true'], true],
    [
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      true,
    ],
    [[['a', 'b'], ['a,b']], false],
    [
      [
        { a: 1, b: 2 },
        { b: '2', a: '1' },
      ],
      true,
    ],
    [['', { Ref: 'Env' }], false],
  ])('of %j is %j', (argument, expected) => {
    expect(value({ 'Fn::Equals': argument })).toBe(expected);
  });

  test('of something unknown is unknown, also inside a list', () => {
    expect(why({ 'Fn::Equals': [{ Ref: 'Open' }, 'a'] })).toBe('parameter Open has no default');
    expect(why({ 'Fn::Equals': [['a'], [{ Ref: 'AWS::AccountId' }]] })).toBe('the account is known only at deployment');
  });
});

describe('Fn::And, Fn::Or and Fn::Not', () => {
  test('one known operand may decide beside unknown ones', () => {
    expect(value({ 'Fn::And': [named('Open'), named('False')] })).toBe(false);
    expect(value({ 'Fn::Or': [named('Open'), named('True')] })).toBe(true);
    expect(why({ 'Fn::And': [named('Open'), named('True')] })).toBe('parameter Open has no default');
    expect(why({ 'Fn::Or': [named('Open'), named('False')] })).toBe('parameter Open has no default');
    expect(why({ 'Fn::Not': [named('Open')] })).toBe('parameter Open has no default');
  });

  test('of a wrong shape are unknown', () => {
    expect(why({ 'Fn::Not': named('True') })).toBe('Fn::Not is given a map, where a list is expected');
    expect(why({ 'Fn::And': [] })).toBe('Fn::And is given a list of 0, where 2 to 10 items are expected');
  });

  test('obey De Morgan', () => {
    const operand = fc.constantFrom('True', 'False', 'Open');
    fc.assert(
      fc.property(fc.array(operand, { minLength: 2, maxLength: 10 }), (names) => {
        const negated = names.map((name) => ({ 'Fn::Not': [named(name)] }));
        expect(value({ 'Fn::Not': [{ 'Fn::And': names.map(named) }] })).toEqual(value({ 'Fn::Or': negated }));
      }),
    );
  });
});
