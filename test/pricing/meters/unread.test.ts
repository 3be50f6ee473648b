import { readTemplate } from '../../../lib/pricing';
import { AWS_UNREAD } from '../../../lib/pricing/meters/aws/unread';
import { meter } from '../../../lib/pricing/meters/meter';
import { namingUnread, type Unread } from '../../../lib/pricing/meters/unread';
import { isUnknown } from '../../../lib/pricing/readers/unknown';
import { price } from '../price';

const TYPE = 'AWS::EC2::VPNConnection';
const silent = meter({ reads: { [TYPE]: () => ({}) }, charges: () => [] });

/** What is named of a resource with such properties where that is not read. */
function namedOf(Properties: object, ...unread: readonly Unread[]): readonly string[] {
  const body = {
    Parameters: { Choice: { Type: 'AWS::SSM::Parameter::Value<String>' } },
    Resources: { It: { Type: TYPE, Properties } },
  };
  const { resources } = readTemplate({ name: 'stack', body, region: 'eu-west-1' });
  return resources
    .flatMap((resource) => namingUnread(silent, { [TYPE]: unread }).charge(resource, {}))
    .map(({ name, rate }) => `${name}: ${isUnknown(rate) ? rate.because : rate}`);
}

describe('what a property is billed for and no meter reads', () => {
  const logs: Unread = { name: 'Logs', billed: 'by-use', paths: ['Logging.Level', 'Logging.Everything'] };
  const NAMED = ['Logs: it is billed, and Logging.Level is not read yet'];

  test('is named where the property switches it on', () => {
    expect(namedOf({ Logging: { Level: 'INFO' } }, logs)).toEqual(NAMED);
    expect(namedOf({ Logging: { Level: true } }, logs)).toEqual(NAMED);
    expect(namedOf({ Logging: { Level: 5 } }, logs)).toEqual(NAMED);
  });

  test.each([undefined, null, false, 'false', 0, '0', '', 'NONE', 'OFF', 'Disabled', []])(
    'is not where it is %p',
    (Level) => {
      expect(namedOf({ Logging: { Level } }, logs)).toEqual([]);
    },
  );

  test('is not where the property is absent, whatever stands in its place', () => {
    expect(namedOf({}, logs)).toEqual([]);
    expect(namedOf({ Logging: 'yes' }, logs)).toEqual([]);
    expect(namedOf({ Logging: [{ Level: 'INFO' }] }, logs)).toEqual([]);
  });

  test('is named where only the deployment knows, and not below something that only the deployment knows', () => {
    expect(namedOf({ Logging: { Level: { Ref: 'Choice' } } }, logs)).toEqual(NAMED);
    expect(namedOf({ Logging: { Ref: 'Choice' } }, logs)).toEqual([]);
  });

  test('is named once, however many properties switch it on', () => {
    expect(namedOf({ Logging: { Level: 'INFO', Everything: true } }, logs)).toEqual(NAMED);
    expect(namedOf({ Logging: { Level: 'OFF', Everything: true } }, logs)).toEqual([
      'Logs: it is billed, and Logging.Everything is not read yet',
    ]);
  });

  test('is named for some values alone', () => {
    const traces: Unread = { name: 'Traces', billed: 'by-use', paths: ['Mode'], values: ['Active'] };
    expect(namedOf({ Mode: 'Active' }, traces)).toHaveLength(1);
    expect(namedOf({ Mode: 'PassThrough' }, traces)).toEqual([]);
  });

  test('is found in any item of a list and under any key of a map', () => {
    const captcha: Unread = { name: 'CAPTCHA', billed: 'by-use', paths: ['Rules.*.Action.Captcha'] };
    const rules = [{ Action: { Block: {} } }, { Action: { Captcha: {} } }];
    expect(namedOf({ Rules: rules }, captcha)).toHaveLength(1);
    expect(namedOf({ Rules: { first: rules[0], second: rules[1] } }, captcha)).toHaveLength(1);
    expect(namedOf({ Rules: [rules[0]] }, captcha)).toEqual([]);
  });

  test('is found among options by what names them', () => {
    const database: Unread = {
      name: 'Database',
      billed: 'by-existence',
      paths: ['Options[Namespace=aws:rds:dbinstance,Name=Class].Value'],
    };
    const option = (Name: string, Namespace = 'aws:rds:dbinstance'): object => ({
      Namespace,
      Name,
      Value: 'db.t3.micro',
    });
    expect(namedOf({ Options: [option('User'), option('Class')] }, database)).toHaveLength(1);
    expect(namedOf({ Options: [option('User'), option('Class', 'aws:ec2:instances')] }, database)).toEqual([]);
  });
});

test('an estimate names it among what is not in the total', () => {
  // Any of the list that is as simple as that: what a meter learns to read leaves it.
  const simple = Object.entries(AWS_UNREAD).flatMap(([type, unread]) =>
    unread.flatMap(({ name, paths: [path = ''], values }) =>
      /^\w+$/.test(path) && values === undefined ? [{ type, name, path }] : [],
    ),
  );
  expect(simple).not.toEqual([]);
  for (const { type, name, path } of simple)
    expect(price({ It: { Type: type, Properties: { [path]: true } } }).notes).toContain(
      `not in the total: ${name}, it is billed, and ${path} is not read yet (1 line)`,
    );
});
