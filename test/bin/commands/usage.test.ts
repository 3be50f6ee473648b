import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { parse } from 'yaml';
import type { Estimate } from '../../../lib/pricing';
import { fileOf, groundplan, NAT } from '../harness';

const REGION = ['--region', 'eu-west-1'];
const CLINIC = join(__dirname, '../../../examples/clinic/client.yaml');
jest.setTimeout(120_000);

async function priced(args: readonly string[]): Promise<Estimate> {
  const { exitCode, out, err } = await groundplan(['price', ...args, ...REGION, '--format', 'json']);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  return JSON.parse(out) as Estimate;
}

describe('groundplan usage', () => {
  test('writes a usage file that prices to the same, and to other figures once it is edited', async () => {
    const template = fileOf('web.json', NAT);
    const { exitCode, out, err } = await groundplan(['usage', template]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const assumed = await priced([template]);
    const asWritten = await priced([template, '--usage', fileOf('usage.yaml', out)]);
    expect(asWritten.monthly).toEqual(assumed.monthly);
    expect(asWritten.resources[0]?.lines.map(({ basis }) => basis)).toEqual(['template', 'usage']);
    const edited = out.replace('processedGb: 100 #', 'processedGb: 2500 #');
    // 730 × 0.048 + 2500 × 0.048
    expect((await priced([template, '--usage', fileOf('usage.yaml', edited)])).monthly.expected).toBe(155.04);
  });

  test('writes what the schema in the package describes', async () => {
    const schema = JSON.parse(readFileSync(join(__dirname, '../../../schema/usage.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ validateFormats: false, strict: false }).compile(schema);
    const { out } = await groundplan(['usage', fileOf('web.json', NAT)]);
    expect({ valid: validate(parse(out)), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(validate({ schema: 'groundplan.usage/1', types: { 'AWS::Lambda::Function': { request: 1 } } })).toBe(false);
    expect(validate({ schema: 'groundplan.usage/1', assume: { requests: 1 } })).toBe(true);
  });

  test('says what is wrong with its input', async () => {
    const { exitCode, err } = await groundplan(['usage', '/nowhere.json']);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('no such file at /nowhere.json')]);
  });
});

describe('--usage with a file', () => {
  test('notes what fits no resource, with the nearest that does', async () => {
    const file = fileOf('usage.json', { schema: 'groundplan.usage/1', resources: { Nap: { processedGb: 1 } } });
    const { notes } = await priced([fileOf('web.json', NAT), '--usage', file]);
    expect(notes).toContain(`${file}:1:45  resources.Nap: no resource has that name. Did you mean "Nat"?`);
  });

  test('refuses what no resource of its name has', async () => {
    const file = fileOf('usage.yaml', 'schema: groundplan.usage/1\nresources:\n  Nat: { procesedGb: 1 }\n');
    const { exitCode, out, err } = await groundplan(['price', fileOf('web.json', NAT), ...REGION, '--usage', file]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toBe(
      `${file}:3:10  resources.Nat.procesedGb: found the key "procesedGb"; expected processedGb, s3Gb or dynamoDbGb. Did you mean "processedGb"?\n`,
    );
  });

  test('holds for all environments of a plan together', async () => {
    const file = fileOf(
      'usage.yaml',
      `schema: groundplan.usage/1
resources:
  northwind-production-network/*: { processedGb: 0 }
  northwind-test-network/*: { processedGb: 0 }
`,
    );
    const { exitCode, out } = await groundplan(['plan', CLINIC, '--usage', file, '--format', 'json']);
    expect(exitCode).toBe(0);
    const { environments } = JSON.parse(out) as { environments: { name: string; estimate: Estimate }[] };
    const gateways = environments.map(({ name, estimate }) => [
      name,
      ...new Set(
        estimate.resources
          .filter(({ type }) => type === 'AWS::EC2::NatGateway')
          .flatMap(({ lines }) => lines.filter(({ name: line }) => line === 'Data processed'))
          .map(({ basis, quantity }) => `${basis} ${quantity}`),
      ),
    ]);
    expect(gateways).toEqual([
      ['production', 'usage 0'],
      ['staging', 'default 100'],
    ]);
    const notes = environments.flatMap(({ estimate }) => estimate.notes.filter((note) => note.startsWith(file)));
    expect(new Set(notes)).toEqual(
      new Set([`${file}:4:3  resources.northwind-test-network/*: no resource has that name`]),
    );
  });
});

test('data transfer of no stack is refused where it would count in each environment', async () => {
  const file = fileOf('usage.yaml', 'schema: groundplan.usage/1\ndataTransfer:\n  - { internetGb: 500 }\n');
  const { exitCode, out, err } = await groundplan(['plan', CLINIC, '--usage', file]);
  expect({ exitCode, out, err }).toEqual({
    exitCode: 2,
    out: '',
    err: `${file}:3:5  dataTransfer[0]: found no stack; expected stack: one of the client's, as it would count in each of 2 environments\n`,
  });
  const first = fileOf(
    'usage.yaml',
    'schema: groundplan.usage/1\ndataTransfer:\n  - { stack: northwind-staging-network, internetGb: 500 }\n',
  );
  const { out: told } = await groundplan(['plan', CLINIC, '--usage', first, '--format', 'json']);
  const { environments } = JSON.parse(told) as { environments: { name: string; estimate: Estimate }[] };
  const counted = environments.map(({ name, estimate }) => [
    name,
    estimate.resources.filter(({ type }) => type === 'DataTransfer').length,
  ]);
  expect(counted).toEqual([
    ['production', 0],
    ['staging', 1],
  ]);
});

test('--free-tier takes off what the account has for free', async () => {
  const dashboards = fileOf('web.json', {
    Resources: Object.fromEntries(['A', 'B', 'C', 'D'].map((name) => [name, { Type: 'AWS::CloudWatch::Dashboard' }])),
  });
  expect((await priced([dashboards])).monthly.expected).toBe(4 * 3);
  expect((await priced([dashboards, '--free-tier'])).monthly.expected).toBe(3); // three are free
});
