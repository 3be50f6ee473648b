import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import type { Comparison } from '../../../lib/pricing';
import type { Compared } from '../../../lib/reports/comparison/json';
import { fileOf, groundplan, NAT } from '../harness';

const REGION = ['--region', 'eu-west-1'];
const volume = (Size: number): object => ({ Type: 'AWS::EC2::Volume', Properties: { Size } });
/** $39.84 = 830 × 0.048, and $1.10 = 10 × 0.11. */
const before = (): string => fileOf('old.json', { Resources: { ...NAT.Resources, Data: volume(10) } });
/** $3.30 = 30 × 0.11 instead of $1.10: 2.20 of 40.94 are 5.4 %. */
const after = (): string => fileOf('new.json', { Resources: { ...NAT.Resources, Data: volume(30) } });

test('tells what changes and why', async () => {
  const { exitCode, out, err } = await groundplan(['diff', before(), after(), ...REGION]);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  const [headline, ...rows] = out.split('\n');
  expect(headline).toMatch(/^\+\$2\.20 a month \(\+5\.4%\) +prices of /);
  expect(rows).toEqual([
    '$40.94 → $43.14, +$2.20 at low and high',
    '1 changed, 1 unchanged',
    'age of the prices: 92% from 2025, 8% from 2024; oldest: Volume storage of',
    'new/Data, 2024-07-18',
    '⚠ 8% of the total rests on prices from before 2025-05-20: older than 18 months',
    '',
    '                                                                   change',
    '  new                                                              +$2.20',
    '    ~ Data                                                         +$2.20  +200%',
    '        Volume storage 10 → 30 GB-month                            +$2.20',
    '',
  ]);
});

test.each(['markdown', 'html'])('tells the age of the prices in %s too', async (format) => {
  const { out } = await groundplan(['diff', before(), after(), ...REGION, '--format', format]);
  expect(out).toContain(
    'age of the prices: 92% from 2025, 8% from 2024; oldest: Volume storage of new/Data, 2024-07-18',
  );
});

test('one line where nothing changes', async () => {
  const template = before();
  expect(await groundplan(['diff', template, template, ...REGION])).toEqual({
    exitCode: 0,
    out: 'no change: $40.94 a month\n',
    err: '',
  });
});

test('JSON is what the schema in the package says', async () => {
  const { out } = await groundplan(['diff', before(), after(), ...REGION, '--format', 'json']);
  const schema = JSON.parse(readFileSync(join(__dirname, '../../../schema/diff.schema.json'), 'utf8')) as object;
  const validate = new Ajv2020({ validateFormats: false }).compile(schema);
  const document = JSON.parse(out) as Comparison;
  expect({ valid: validate(document), errors: validate.errors }).toEqual({ valid: true, errors: null });
  expect(document).toMatchObject({
    schema: 'groundplan.diff/1',
    change: { expected: 2.2 },
    percent: 5.37,
    resources: [{ kind: 'changed', causes: [{ words: 'Volume storage 10 → 30 GB-month' }] }],
  });
});

test.each([
  ['markdown', '### +$2.20 a month (+5.4%)\n'],
  ['csv', 'change,stack,resource_before,'],
])('--format %s', async (format, start) => {
  const { exitCode, out } = await groundplan(['diff', before(), after(), ...REGION, '--format', format]);
  expect([exitCode, out.slice(0, start.length)]).toEqual([0, start]);
});

describe('--fail-on-increase', () => {
  test.each([
    [['--fail-on-increase'], 1],
    [['--fail-on-increase', '2.19'], 1],
    [['--fail-on-increase', '2.20'], 0],
    [['--fail-on-increase', '5%'], 1],
    [['--fail-on-increase', '5.4%'], 0],
  ])('%j returns %i', async (option, expected) => {
    const { exitCode } = await groundplan(['diff', before(), after(), ...REGION, ...option]);
    expect(exitCode).toBe(expected);
  });

  test('says why, beside the results', async () => {
    const { err } = await groundplan(['diff', before(), after(), ...REGION, '--fail-on-increase', '5%']);
    expect(err).toBe('+$2.20 a month (+5.4%): more than the 5% that --fail-on-increase allows\n');
  });

  test('lets costs fall', async () => {
    expect((await groundplan(['diff', after(), before(), ...REGION, '--fail-on-increase'])).exitCode).toBe(0);
  });

  test('is passed by any percentage of nothing', async () => {
    const nothing = fileOf('nothing.json', { Resources: { Vpc: { Type: 'AWS::EC2::VPC' } } });
    const { exitCode } = await groundplan(['diff', nothing, after(), ...REGION, '--fail-on-increase', '500%']);
    expect(exitCode).toBe(1);
  });

  /** $39.84 = 830 × 0.048 in place of something that nobody knows, which is 20 GB larger. */
  const slip = (Size: number): string =>
    fileOf('web.json', { Resources: { Data: volume(Size), Nat: { Type: 'AWS::EC2::NatGatway' } } });

  test('does not pass on a price that is missing, which is no saving', async () => {
    const { exitCode, out, err } = await groundplan(['diff', before(), slip(10), ...REGION, '--fail-on-increase']);
    expect([exitCode, err]).toEqual([
      3,
      'cannot tell whether it is more than nothing, which is what --fail-on-increase allows: ' +
        'not counting web/Nat (AWS::EC2::NatGatway)\n' +
        'cannot tell whether a limit is kept, because something is not counted; --allow-missing lets it pass\n',
    ]);
    expect(out).toMatch(/^cannot tell: −\$39\.84 a month, with prices missing/);
    expect(out).toContain('$40.94 → at least $1.10, ');
  });

  describe('of something that has no price on either side', () => {
    const notebook = (InstanceType: string, ...Tags: readonly object[]): string =>
      fileOf('web.json', {
        Resources: { Lab: { Type: 'AWS::SageMaker::NotebookInstanc', Properties: { InstanceType, Tags } } },
      });
    const small = (): string => notebook('ml.t3.medium');

    test('does not pass when it is another one', async () => {
      const outcome = await groundplan(['diff', small(), notebook('ml.p4d.24xlarge'), ...REGION, '--fail-on-increase']);
      expect([outcome.exitCode, outcome.err]).toEqual([
        3,
        expect.stringContaining('not counting web/Lab (AWS::SageMaker::NotebookInstanc)'),
      ]);
    });

    test('passes when it is the same, or has other tags', async () => {
      const tagged = notebook('ml.t3.medium', { Key: 'Team', Value: 'web' });
      const codes = [small(), tagged].map(async (after) => {
        return (await groundplan(['diff', small(), after, ...REGION, '--fail-on-increase'])).exitCode;
      });
      expect(await Promise.all(codes)).toEqual([0, 0]);
    });
  });

  test('passes on it on request', async () => {
    const { exitCode } = await groundplan([
      ...['diff', before(), slip(10), ...REGION, '--fail-on-increase', '--allow-missing'],
    ]);
    expect(exitCode).toBe(0);
  });

  test('stands in JSON, as the schema in the package says', async () => {
    const { exitCode, out } = await groundplan([
      ...['diff', before(), slip(10), ...REGION, '--fail-on-increase', '5%', '--format', 'json'],
    ]);
    const document = JSON.parse(out) as Compared;
    const missing = [{ what: 'web/Nat (AWS::EC2::NatGatway)', because: 'it is a type we do not know' }];
    const allowed = { unit: 'percent', most: 5 };
    expect([exitCode, document.increase]).toEqual([3, { allowed, status: 'cannot-tell', missing }]);
    const schema = JSON.parse(readFileSync(join(__dirname, '../../../schema/diff.schema.json'), 'utf8')) as object;
    expect(new Ajv2020({ validateFormats: false }).compile(schema)(document)).toBe(true);
  });

  test('takes an amount or a percentage', async () => {
    const { exitCode, err } = await groundplan(['diff', 'a.json', 'b.json', '--fail-on-increase', 'much']);
    expect(exitCode).toBe(2);
    expect(err).toContain("argument 'much' is invalid. Expected USD, e.g. 20, or a percentage, e.g. 5%.");
  });
});

test('a stack that is gone may still have a budget, which holds', async () => {
  const { exitCode, out } = await groundplan(['diff', before(), after(), ...REGION, '--budget', 'stack:old=10']);
  expect(exitCode).toBe(0);
  expect(out).toContain('✓ stack old: $0.00, within the budget of $10.00, $10.00 left');
});

test('a budget holds for what is after', async () => {
  const { exitCode, out } = await groundplan(['diff', before(), after(), ...REGION, '--budget', '42']);
  expect(exitCode).toBe(1);
  expect(out).toContain('✗ over the budget of $42.00 by $1.14'); // 43.14 − 42
});

test('what is wrong with either input is told at once', async () => {
  const { exitCode, err } = await groundplan(['diff', '/nowhere/a.json', '/nowhere/b.json', ...REGION]);
  expect(exitCode).toBe(2);
  expect(err.trimEnd().split('\n')).toEqual([
    expect.stringContaining('/nowhere/a.json'),
    expect.stringContaining('/nowhere/b.json'),
  ]);
});

test('price and plan print Markdown and CSV too', async () => {
  const price = (format: string) => groundplan(['price', after(), ...REGION, '--format', format]);
  expect((await price('markdown')).out).toMatch(/^### \$43\.14 a month \(\$518 a year\)\n/);
  expect((await price('csv')).out).toMatch(/^stack,resource,path,type,.*\r\nnew,Nat,Nat,AWS::EC2::NatGateway,/);
  const tooFew = await groundplan(['price', 'a.json', '--format', 'markdown', '--max-bytes', '10']);
  expect(tooFew.err).toContain('Expected a whole number of bytes from 1000 on.');
});
