import fc from 'fast-check';

import { namesIn } from '../../../../../lib/pricing/readers/pulumi/aws/names';
import { renamed } from '../../../../../lib/pricing/readers/pulumi/aws/rename';
import type { JsonObject } from '../../../../../lib/pricing/readers/shape';
import { Unknown } from '../../../../../lib/pricing/readers/unknown';

describe('a name of the table', () => {
  test('without an entry has a capital letter', () => {
    expect(renamed({ minSize: 1, launchTemplate: { version: '1' } })).toEqual({
      MinSize: 1,
      LaunchTemplate: { Version: '1' },
    });
  });

  test('holds wherever it stands, but for a path that says otherwise', () => {
    const names = namesIn(['kmsKeyId=KMSKeyId', '.ebs.kmsKeyId=KmsKeyID']);
    expect(renamed({ kmsKeyId: 'a', disks: [{ kmsKeyId: 'b' }], ebs: { kmsKeyId: 'c' } }, names)).toEqual({
      KMSKeyId: 'a',
      Disks: [{ KMSKeyId: 'b' }],
      Ebs: { KmsKeyID: 'c' },
    });
  });

  test.each([
    ['a bag', 'amount=Budget.Limit.Amount', { amount: '5' }, { Budget: { Limit: { Amount: '5' } } }],
    ['what is in it, moved up', '.check=.', { check: { path: '/' } }, { Path: '/' }],
    ['a map of the user', 'variables=Variables{}', { variables: { aB: '1' } }, { Variables: { aB: '1' } }],
    [
      'a map of the user with values of the SDK',
      'logs=Logs{*}',
      { logs: { aB: { isOn: true } } },
      { Logs: { aB: { IsOn: true } } },
    ],
    ['tags', 'tags=Tags[]', { tags: { aB: '1' } }, { Tags: [{ Key: 'aB', Value: '1' }] }],
    [
      'pairs of other names',
      'dimensions=Dimensions[Name:Value]',
      { dimensions: { Lb: 'a' } },
      { Dimensions: [{ Name: 'Lb', Value: 'a' }] },
    ],
    ['a list of one', 'role=Roles+', { role: 'web' }, { Roles: ['web'] }],
    ['the first of a list', 'rules=Rule-', { rules: [{ days: 1 }] }, { Rule: { Days: 1 } }],
    ['a list of one around others', 'arn=Certificates+.Arn', { arn: 'a' }, { Certificates: [{ Arn: 'a' }] }],
    ['the opposite', 'suspend=IsOn!', { suspend: true }, { IsOn: false }],
    ['the opposite of text', 'suspend=IsOn!', { suspend: 'false' }, { IsOn: true }],
    [
      'one of two words',
      'internal=Scheme?internal:internet-facing',
      { internal: false },
      { Scheme: 'internet-facing' },
    ],
    ['JSON', 'policy=Policy@', { policy: '{"aB":[1]}' }, { Policy: { aB: [1] } }],
    ['what is no JSON', 'policy=Policy@', { policy: '{' }, { Policy: '{' }],
    ['nothing', 'wait=#', { wait: true, size: 1 }, { Size: 1 }],
  ])('puts %s', (_, entry, inputs, expected) => {
    expect(renamed(inputs, namesIn([entry]))).toEqual(expected);
  });

  test('gathers several properties in one', () => {
    const names = namesIn(['metrics=Collection+.Metrics', 'granularity=Collection+.Granularity']);
    expect(renamed({ metrics: ['a'], granularity: '1Minute' }, names)).toEqual({
      Collection: [{ Metrics: ['a'], Granularity: '1Minute' }],
    });
  });
});

describe('a value', () => {
  test('that is unknown stays so, in each shape', () => {
    const unknown = new Unknown('known after deployment');
    for (const mark of ['', '{}', '{*}', '[]', '-', '!', '?a:b', '@'])
      expect(renamed({ a: unknown }, namesIn([`a=B${mark}`]))).toEqual({ B: unknown });
    expect(renamed({ a: unknown }, namesIn(['a=B+']))).toEqual({ B: [unknown] });
  });

  test('that is neither true nor false is unknown where a flag is expected', () => {
    expect(renamed({ a: 'yes' }, namesIn(['a=B!']))['B']).toBeInstanceOf(Unknown);
  });

  test('of the engine is left out, and so is nothing', () => {
    expect(renamed(JSON.parse('{"__defaults":[],"__proto__":{"a":1},"b":null,"c":1}') as JsonObject)).toEqual({ C: 1 });
  });

  test('is not changed by what becomes of it', () => {
    const json = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(json, (inputs) => {
        const before = JSON.stringify(inputs);
        renamed(inputs, namesIn(['a=B', '.b=.', '.c=B.D', 'd=B{}', '.e=B+.F', 'f=B[]']));
        expect(JSON.stringify(inputs)).toBe(before);
      }),
    );
  });
});
