import fc from 'fast-check';

import { because, targetOf, valueOf } from '../given';

const template = {
  Parameters: {
    Env: { Type: 'String', Default: 'prod' },
    Count: { Type: 'Number', Default: 3 },
    Open: { Type: 'String' },
    Zones: { Type: 'CommaDelimitedList', Default: 'a, b,c' },
  },
};

describe('Fn::Sub', () => {
  test.each([
    ['${Env}-${Count}', 'prod-3'],
    ['${AWS::Region}', 'eu-west-1'],
    ['${!Env}', '${Env}'],
    ['no variable: $Env {Env} $', 'no variable: $Env {Env} $'],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(valueOf({ 'Fn::Sub': text }, { template })).toBe(expected);
  });

  test('with variables prefers them to parameters', () => {
    const expression = { 'Fn::Sub': ['${Env}/${Name}', { Env: 'mine', Name: { 'Fn::Join': ['', ['a', 'b']] } }] };
    expect(valueOf(expression, { template })).toBe('mine/ab');
  });

  test('is not substituted twice', () => {
    expect(valueOf({ 'Fn::Sub': ['${A}', { A: '${Env}' }] }, { template })).toBe('${Env}');
  });

  test.each([
    ['${Open}', 'parameter Open has no default'],
    ['${Vpc.Arn}', 'attribute Arn of Vpc is known only after deployment'],
    ['${Nothing}', 'Nothing is not in the template'],
    ['${Zones}', '${Zones} is a list, where text is expected'],
    [['only text'], 'Fn::Sub is given a list of 1, where 2 items are expected'],
    [[{ Ref: 'Env' }, {}], 'Fn::Sub is given a map, where text is expected'],
    [['text', []], 'the variables of Fn::Sub are a list, where a map is expected'],
    [7, 'Fn::Sub is given a number, where a list is expected'],
  ])('of %j is unknown', (argument, reason) => {
    expect(because({ 'Fn::Sub': argument }, { template })).toBe(reason);
  });

  test('that doubles its text again and again ends as unknown', () => {
    const doubled = (inner: unknown): unknown => ({ 'Fn::Sub': ['${a}${a}', { a: inner }] });
    let expression: unknown = 'x';
    for (let level = 0; level < 60; level += 1) expression = doubled(expression);
    expect(because(expression)).toBe('its text is longer than 1048576 characters');
  });
});

describe('Fn::Join and Fn::Split', () => {
  test('join scalars by their text', () => {
    expect(valueOf({ 'Fn::Join': ['-', ['a', 1, true, { Ref: 'Env' }]] }, { template })).toBe('a-1-true-prod');
  });

  test('join a list parameter', () => {
    expect(valueOf({ 'Fn::Join': ['|', { Ref: 'Zones' }] }, { template })).toBe('a|b|c');
  });

  test('leave out items that have no value', () => {
    expect(valueOf({ 'Fn::Join': ['-', ['a', { Ref: 'AWS::NoValue' }, 'b']] })).toBe('a-b');
  });

  test('split at every delimiter', () => {
    expect(valueOf({ 'Fn::Split': ['--', 'a--b----c'] })).toEqual(['a', 'b', '', 'c']);
  });

  test('keep the items of a list of which parts are unknown', () => {
    const joined = { 'Fn::Join': [',', [{ Ref: 'Vpc' }, 'a', { 'Fn::Sub': 'b-${Cluster}' }]] };
    const split = { 'Fn::Split': [',', joined] };
    expect(valueOf({ 'Fn::Length': split })).toBe(3);
    expect(valueOf({ 'Fn::Select': [1, split] })).toBe('a');
    expect(targetOf({ 'Fn::Select': [0, split] })).toBe('stack/Vpc');
    expect(targetOf({ 'Fn::Select': [2, split] })).toBe('stack/Cluster');
    expect(valueOf({ 'Fn::Length': { 'Fn::Split': [',', { 'Fn::Join': [',', split] }] } })).toBe(3);
  });

  test('take nothing apart where what is unknown may hold the delimiter', () => {
    const reason = 'the ID of Vpc is known only after deployment';
    expect(because({ 'Fn::Split': ['/', { 'Fn::Sub': 'a/${Vpc}' }] })).toBe(reason);
    expect(because({ 'Fn::Split': [',', { 'Fn::Sub': 'a,${Open}' }] }, { template })).toBe(
      'parameter Open has no default',
    );
  });

  test('are each other’s inverse', () => {
    const item = fc.stringMatching(/^[a-z0-9 ]*$/);
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), fc.constantFrom(',', '|', '::', '/-/'), (items, delimiter) => {
        expect(valueOf({ 'Fn::Split': [delimiter, { 'Fn::Join': [delimiter, items] }] })).toEqual(items);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z,]*$/), (text) => {
        expect(valueOf({ 'Fn::Join': [',', { 'Fn::Split': [',', text] }] })).toBe(text);
      }),
    );
  });

  test.each([
    [{ 'Fn::Join': ['-', 'text'] }, 'the list of Fn::Join is text, where a list is expected'],
    [{ 'Fn::Join': ['-', [['a']]] }, 'an item of Fn::Join is a list, where text is expected'],
    [{ 'Fn::Join': ['-'] }, 'Fn::Join is given a list of 1, where 2 items are expected'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'Open' }]] }, 'parameter Open has no default'],
    [{ 'Fn::Split': ['', 'text'] }, 'the delimiter of Fn::Split is empty'],
    [{ 'Fn::Split': [',', ['a']] }, 'the text of Fn::Split is a list, where text is expected'],
  ])('%j is unknown', (expression, reason) => {
    expect(because(expression, { template })).toBe(reason);
  });
});

describe('Fn::Base64 and Fn::ToJsonString', () => {
  test('encode UTF-8', () => {
    expect(valueOf({ 'Fn::Base64': '#!/bin/sh\necho grüezi' })).toBe('IyEvYmluL3NoCmVjaG8gZ3LDvGV6aQ==');
    expect(valueOf({ 'Fn::Base64': { 'Fn::Sub': '${Env}' } }, { template })).toBe('cHJvZA==');
  });

  test('write evaluated JSON', () => {
    expect(valueOf({ 'Fn::ToJsonString': { env: { Ref: 'Env' }, zones: { Ref: 'Zones' } } }, { template })).toBe(
      '{"env":"prod","zones":["a","b","c"]}',
    );
  });

  test.each([
    [{ 'Fn::ToJsonString': { a: [{ Ref: 'Vpc' }] } }, 'the ID of Vpc is known only after deployment'],
    [{ 'Fn::ToJsonString': 'text' }, 'Fn::ToJsonString is given text, where a map or a list is expected'],
    [{ 'Fn::Base64': {} }, 'the text of Fn::Base64 is a map, where text is expected'],
  ])('%j is unknown', (expression, reason) => {
    expect(because(expression)).toBe(reason);
  });
});

describe('dynamic references', () => {
  test.each([
    ['{{resolve:ssm:/golden/ami}}', 'the dynamic reference ssm:/golden/ami is resolved at deployment'],
    ['{{resolve:ssm-secure:pw:3}}', 'the dynamic reference ssm-secure:pw:3 is resolved at deployment'],
    [
      { 'Fn::Join': ['', ['{{resolve:secretsmanager:', 'db', ':SecretString:user}}']] },
      'the dynamic reference secretsmanager:db:SecretString:user is resolved at deployment',
    ],
  ])('%j are unknown', (expression, reason) => {
    expect(because(expression)).toBe(reason);
  });

  test('keep their path as a hint', () => {
    expect(valueOf('{{resolve:ssm:/golden/ami}}')).toMatchObject({ hint: '/golden/ami' });
  });

  test('of a launch template are plain text: EC2 resolves them, not CloudFormation', () => {
    expect(valueOf('resolve:ssm:/golden/ami')).toBe('resolve:ssm:/golden/ami');
  });
});
