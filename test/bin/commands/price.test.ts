import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import type { Estimate } from '../../../lib/pricing';
import type { Judged } from '../../../lib/reports/verdict/json';
import { emptyDirectory, fileOf, groundplan, NAT } from '../harness';

const REGION = ['--region', 'eu-west-1'];

test('prices a bare template in the region that is given', async () => {
  const { exitCode, out, err } = await groundplan(['price', fileOf('web.template.json', NAT), ...REGION]);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  const rows = out.split('\n');
  expect(rows[0]).toMatch(/^\$39\.84 a month +prices of \d{4}-\d\d-\d\d/); // (730 + 100) × 0.048
  expect(rows.slice(1, 9)).toEqual([
    '$478 a year',
    '',
    'Where it goes                                              low  expected    high',
    '  web                                                   $39.84    $39.84  $39.84',
    'By service on the invoice',
    '  EC2                                                   $39.84    $39.84  $39.84',
    '',
    'How sure',
  ]);
  const { out: details } = await groundplan(['price', fileOf('web.template.json', NAT), ...REGION, '--details']);
  expect(details.split('\n').slice(2, 8)).toEqual([
    '100% of 1 resource covered: 1 priced',
    'age of the prices: 100% from 2025; oldest: NAT gateway of web/Nat, 2025-10-28',
    '',
    '                                                           low  expected    high',
    '  web                                                   $39.84    $39.84  $39.84',
    '    Nat                                                 $39.84    $39.84  $39.84',
  ]);
});

test('YAML reads the same as JSON', async () => {
  const yaml = 'Resources:\n  Nat:\n    Type: AWS::EC2::NatGateway\n    Properties: { SubnetId: subnet-1 }\n';
  const [fromYaml, fromJson] = await Promise.all([
    groundplan(['price', fileOf('web.yaml', yaml), ...REGION]),
    groundplan(['price', fileOf('web.json', NAT), ...REGION]),
  ]);
  expect(fromYaml).toEqual(fromJson);
});

test('JSON is what the schema in the package says', async () => {
  const { exitCode, out } = await groundplan(['price', fileOf('web.json', NAT), ...REGION, '--format', 'json']);
  const schema = JSON.parse(readFileSync(join(__dirname, '../../../schema/estimate.schema.json'), 'utf8')) as object;
  const validate = new Ajv2020({ validateFormats: false }).compile(schema);
  const document = JSON.parse(out) as Estimate;
  expect({ exitCode, valid: validate(document), errors: validate.errors }).toEqual({
    exitCode: 0,
    valid: true,
    errors: null,
  });
  expect(document).toMatchObject({
    schema: 'groundplan.estimate/1',
    monthly: { expected: 39.84 },
    resources: [{ id: 'web/Nat', status: 'priced', region: 'eu-west-1' }],
  });
});

test('--usage none leaves out what is assumed', async () => {
  const { out } = await groundplan(['price', fileOf('web.json', NAT), ...REGION, '--usage', 'none']);
  expect(out).toMatch(/^\$35\.04 a month/); // 730 × 0.048
});

test.each([
  ['35', 1, '✗ over the budget of $35.00 by $4.84'],
  ['50', 0, '✓ within the budget of $50.00, $10.16 left'],
  ['39.84', 0, '✓ within the budget of $39.84, $0.00 left'],
])('--budget %s returns %i', async (budget, exitCode, sentence) => {
  const outcome = await groundplan(['price', fileOf('web.json', NAT), ...REGION, '--budget', budget]);
  expect([outcome.exitCode, outcome.out.split('\n')[2]]).toEqual([exitCode, sentence]);
});

const TAGGED = {
  Resources: {
    Nat: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: 's', Tags: [{ Key: 'Team', Value: 'web' }] } },
    Ip: { Type: 'AWS::EC2::EIP', Properties: { Tags: [{ Key: 'Team', Value: 'data' }] } },
    Late: { Type: 'AWS::EC2::EIP', Properties: { Tags: [{ Key: 'Team', Value: { 'Fn::ImportValue': 'team' } }] } },
  },
};

test('a stack and a tag have budgets of their own', async () => {
  const parts = ['stack:web=50', 'tag:Team=web=20', 'tag:Team=data=3.65'].flatMap((budget) => ['--budget', budget]);
  const { exitCode, out } = await groundplan(['price', fileOf('web.json', TAGGED), ...REGION, ...parts]);
  expect([exitCode, out.split('\n').slice(2, 5)]).toEqual([
    1,
    [
      '✓ stack web: $47.14, within the budget of $50.00, $2.86 left', // 39.84 + 2 × 730 × 0.005
      '✗ tag Team=web: $39.84, over the budget of $20.00 by $19.84', // (730 + 100) × 0.048
      '✓ tag Team=data: $3.65, within the budget of $3.65, $0.00 left', // 730 × 0.005
    ],
  ]);
  expect(out.replace(/\s+/g, ' ')).toContain(
    'the budget of tag Team=web is without web/Late, whose tag Team is not known',
  );
});

test('a budget of what is not there is refused, with what is', async () => {
  const parts = ['stack:wep=50', 'tag:Team=shop=20'].flatMap((budget) => ['--budget', budget]);
  expect(await groundplan(['price', fileOf('web.json', TAGGED), ...REGION, ...parts])).toEqual({
    exitCode: 2,
    out: '',
    err:
      '--budget: found the stack wep, which no resource has; expected one of web. Did you mean "web"?\n' +
      '--budget: found the tag Team=shop, which no resource has; expected one of Team=web, Team=data\n',
  });
});

test.each(['web=300', 'tag:Team=300', 'stack:=3', 'stack:web=', '0', '-1', 'ten'])(
  '--budget %s is refused',
  async (budget) => {
    const { exitCode, err } = await groundplan(['price', fileOf('web.json', NAT), ...REGION, `--budget=${budget}`]);
    expect([exitCode, err]).toEqual([2, expect.stringMatching(/^groundplan: option '--budget <usd>' .* Expected /)]);
  },
);

test('a budget gates JSON too, and stands in it', async () => {
  const template = fileOf('web.json', NAT);
  const { exitCode, out } = await groundplan(['price', template, ...REGION, '--budget', '35', '--format', 'json']);
  expect([exitCode, (JSON.parse(out) as Judged<Estimate>).budgets]).toEqual([
    1,
    [{ limit: 35, status: 'exceeded', left: -4.84 }],
  ]);
});

describe('a budget of something that has no price', () => {
  /** $39.84 = 830 × 0.048, and a type that is not in the specification. */
  const slip = (): string => fileOf('web.json', { Resources: { ...NAT.Resources, Data: { Type: 'AWS::S3::Buckt' } } });
  const sentence =
    '? cannot tell whether the budget of $50.00 holds: $10.16 left, not counting web/Data (AWS::S3::Buckt)';
  const budget = (...rest: readonly string[]) => groundplan(['price', slip(), ...REGION, '--budget', '50', ...rest]);

  test('cannot be told: what is missing is named, and the exit code is 3', async () => {
    const { exitCode, out, err } = await budget();
    expect([exitCode, err]).toEqual([
      3,
      'cannot tell whether a limit is kept, because something is not counted; --allow-missing lets it pass\n',
    ]);
    expect(out.replace(/\s+/g, ' ')).toContain(sentence);
  });

  test('passes on request, and is told all the same', async () => {
    const { exitCode, out, err } = await budget('--allow-missing');
    expect([exitCode, err, out.replace(/\s+/g, ' ')]).toEqual([0, '', expect.stringContaining(sentence)]);
  });

  test.each(['markdown', 'html'])('is told in %s', async (format) => {
    const { exitCode, out } = await budget('--format', format);
    expect([exitCode, out]).toEqual([3, expect.stringContaining(sentence)]);
  });

  test('is data in JSON, as the schema in the package says', async () => {
    const { exitCode, out } = await budget('--format', 'json');
    const document = JSON.parse(out) as Judged<Estimate>;
    const missing = [{ what: 'web/Data (AWS::S3::Buckt)', because: 'it is a type we do not know' }];
    expect([exitCode, document.budgets]).toEqual([3, [{ limit: 50, status: 'cannot-tell', left: 10.16, missing }]]);
    const schema = JSON.parse(readFileSync(join(__dirname, '../../../schema/estimate.schema.json'), 'utf8')) as object;
    expect(new Ajv2020({ validateFormats: false }).compile(schema)(document)).toBe(true);
  });

  test('is a row without amounts in CSV', async () => {
    const { exitCode, out } = await budget('--format', 'csv');
    expect([exitCode, out]).toEqual([3, expect.stringContaining('no price: it is a type we do not know\r\n')]);
  });

  test('is exceeded all the same by what has a price', async () => {
    const { exitCode, out } = await groundplan(['price', slip(), ...REGION, '--budget', '30']);
    expect([exitCode, out.split('\n')[2]]).toEqual([1, '✗ over the budget of $30.00 by at least $9.84']);
  });

  test('holds nothing up where there is no budget', async () => {
    expect((await groundplan(['price', slip(), ...REGION])).exitCode).toBe(0);
  });
});

test('a budget cannot be told where billed use is left out', async () => {
  const { exitCode, out } = await groundplan([
    ...['price', fileOf('web.json', NAT), ...REGION, '--usage', 'none', '--budget', '50'],
  ]);
  expect([exitCode, out.replace(/\s+/g, ' ')]).toEqual([
    3,
    expect.stringContaining(
      '? cannot tell whether the budget of $50.00 holds: $14.96 left, not counting use of web/Nat', // 50 − 730 × 0.048
    ),
  ]);
});

test('the budget of a stack is told by what is in it alone', async () => {
  const [known, slip] = [
    fileOf('web.json', NAT),
    fileOf('data.json', { Resources: { Data: { Type: 'AWS::S3::Buckt' } } }),
  ];
  const parts = ['stack:web=50', 'stack:data=50'].flatMap((budget) => ['--budget', budget]);
  const { exitCode, out } = await groundplan(['price', known, slip, ...REGION, ...parts, '--format', 'json']);
  const { budgets = [] } = JSON.parse(out) as Judged<Estimate>;
  expect([exitCode, ...budgets.map(({ status }) => status)]).toEqual([3, 'within', 'cannot-tell']);
});

test('no region is guessed: each input that names none is told', async () => {
  const [one, two] = [fileOf('one.json', NAT), fileOf('two.json', NAT)];
  const expected =
    'expected where it will be deployed, because prices hold in one region (--region on the command line)';
  expect(await groundplan(['price', one, two])).toEqual({
    exitCode: 2,
    out: '',
    err: `${one}: found no region; ${expected}\n${two}: found no region; ${expected}\n`,
  });
});

test('a misspelt region is not an expensive one', async () => {
  expect(await groundplan(['price', fileOf('web.json', NAT), '--region', 'eu-wset-1'])).toEqual({
    exitCode: 2,
    out: '',
    err: '--region: found "eu-wset-1"; expected an AWS region, e.g. eu-west-1. Did you mean "eu-west-1"?\n',
  });
});

test.each(['sa-east-1', 'us-west-1', 'eu-west-3', 'us-gov-west-1'])(
  '%s has no packaged prices: what it costs is a bound, and what reads them is said',
  async (region) => {
    const { exitCode, out } = await groundplan(['price', fileOf('web.json', NAT), '--region', region]);
    expect([exitCode, out]).toEqual([0, expect.stringContaining('at least $0.00')]);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      `no prices packaged for ${region}; 'groundplan prices refresh --region ${region}' reads them`,
    );
  },
);

test.each([
  ['a missing file', () => '/nowhere/web.json'],
  ['a directory that is no assembly', emptyDirectory],
  ['an empty file', () => fileOf('empty.json', '')],
  ['half a file', () => fileOf('half.json', '{ "Resources": {')],
  ['a list', () => fileOf('list.json', '[]')],
])('%s is one line that names it, and exit code 2', async (_, make) => {
  const path = make();
  const { exitCode, out, err } = await groundplan(['price', path, ...REGION]);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toMatch(/^[^\n]*found [^\n]*; expected [^\n]*\n$/);
  expect(err).toContain(path);
});

test('all bad inputs are told at once', async () => {
  const { err } = await groundplan(['price', '/nowhere/a.json', '/nowhere/b.json', ...REGION]);
  expect(err.trimEnd().split('\n')).toHaveLength(2);
});
