import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { fileOf, groundplan, NAT } from '../harness';

const REGION = ['--region', 'eu-west-1'];
const VOLUME = { Resources: { Data: { Type: 'AWS::EC2::Volume', Properties: { Size: 100 } } } };

function validator(schema: string): (document: unknown) => unknown {
  const text = readFileSync(join(__dirname, '../../../schema', schema), 'utf8');
  const validate = new Ajv2020({ validateFormats: false }).compile(JSON.parse(text) as object);
  return (document) => (validate(document) ? 'valid' : validate.errors);
}

test('advise says what to change and what that saves: 100 GiB × ($0.11 - $0.088)', async () => {
  const { exitCode, out, err } = await groundplan(['advise', fileOf('shop.json', VOLUME), ...REGION]);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out).toMatch(/^\$2\.20 a month less +prices of/);
  expect(out.split('\n').slice(1, 7)).toEqual([
    '$11.00 → $8.80 a month',
    '1 piece of advice',
    '',
    '  $2.20  move gp2 volumes to gp3, as fast as they are',
    '         low effort, low risk: volumes are changed while they are in use',
    '         · Data: gp2 → gp3',
  ]);
});

test('advise says so where there is nothing to save', async () => {
  const { out } = await groundplan(['advise', fileOf('shop.json', NAT), ...REGION]);
  expect(out).toMatch(/^nothing to save that we know of +prices of .*\n\$39\.84 a month\n/);
});

test('the JSON of advise is what the schema in the package says', async () => {
  const { out } = await groundplan(['advise', fileOf('shop.json', VOLUME), ...REGION, '--format', 'json']);
  const document: unknown = JSON.parse(out);
  expect(validator('advice.schema.json')(document)).toBe('valid');
  expect(document).toMatchObject({
    schema: 'groundplan.advice/1',
    before: { expected: 11 },
    after: { expected: 8.8 },
    advice: [{ rule: 'gp3-volumes', saving: { low: 2.2, expected: 2.2, high: 2.2 }, resources: [{ id: 'shop/Data' }] }],
  });
});

test('advise refuses what price refuses', async () => {
  const { exitCode, err } = await groundplan(['advise', fileOf('shop.json', NAT)]);
  expect(exitCode).toBe(2);
  expect(err).toContain('found no region');
});

test('coverage lists the types of a template, and needs no region', async () => {
  const mixed = {
    Resources: {
      One: { Type: 'AWS::EC2::NatGateway' },
      Two: { Type: 'AWS::EC2::NatGateway' },
      Vpc: { Type: 'AWS::EC2::VPC' },
      Odd: { Type: 'AWS::No::Such' },
    },
  };
  const { exitCode, out } = await groundplan(['coverage', fileOf('shop.json', mixed)]);
  expect(exitCode).toBe(0);
  expect(out.split('\n')).toEqual([
    '3 types of resources',
    '1 metered, 1 free, 1 unknown',
    '',
    '  unknown: not in the CloudFormation specification',
    '    AWS::No: Such',
    '',
    '  metered',
    '    AWS::EC2: NatGateway × 2',
    '',
    '  free',
    '    AWS::EC2: VPC',
    '',
  ]);
});

test('coverage of a SAM template lists the types that SAM makes', async () => {
  const sam = {
    Transform: 'AWS::Serverless-2016-10-31',
    Resources: {
      Orders: { Type: 'AWS::Serverless::Function', Properties: { Events: { Get: { Type: 'HttpApi' } } } },
      Stock: { Type: 'AWS::Serverless::SimpleTable' },
    },
  };
  const { out } = await groundplan(['coverage', fileOf('sam.json', sam)]);
  expect(out.split('\n')).toEqual([
    '6 types of resources',
    '4 metered, 2 free',
    '',
    '  metered',
    '    AWS::ApiGatewayV2: Api, Stage',
    '    AWS::DynamoDB: Table',
    '    AWS::Lambda: Function',
    '',
    '  free',
    '    AWS::IAM: Role',
    '    AWS::Lambda: Permission',
    '',
  ]);
});

test('coverage of all types knows each one, as its schema says', async () => {
  const { out } = await groundplan(['coverage', '--format', 'json']);
  const document = JSON.parse(out) as { counts: Record<string, number>; types: readonly unknown[] };
  expect(validator('coverage.schema.json')(document)).toBe('valid');
  expect(document.counts.unknown).toBe(0);
  expect(document.counts.metered).toBeGreaterThanOrEqual(140);
  expect(document.types.length).toBeGreaterThanOrEqual(1500);
});
