import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { checkJsonSchema } from '../../../lib/reports/json-schemas';
import type { PlanDocument } from '../../../lib/reports/plan/json';
import { clinicWith, groundplan, type Outcome } from '../harness';

const CLINIC = join(__dirname, '../../../examples/clinic/client.yaml');
jest.setTimeout(120_000);

describe('the clinic', () => {
  let text: Outcome;
  let document: PlanDocument;

  beforeAll(async () => {
    text = await groundplan(['plan', CLINIC, '--details']);
    document = JSON.parse((await groundplan(['plan', CLINIC, '--format', 'json'])).out) as PlanDocument;
  });

  test('is within its budgets', () => {
    expect(text.exitCode).toBe(0);
    expect(document).toMatchObject({
      schema: 'groundplan.plan/1',
      client: { name: 'Northwind Clinic', slug: 'northwind' },
      budget: { limit: 2400, status: 'within' },
    });
  });

  test('progress is one line on standard error', () => {
    expect(text.err).toBe('synthesising production, staging of Northwind Clinic …\n');
  });

  test('JSON is what the schema in the package says', () => {
    const schema = JSON.parse(readFileSync(join(__dirname, '../../../schema/plan.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ validateFormats: false }).compile(schema);
    expect({ valid: validate(document), errors: validate.errors }).toEqual({ valid: true, errors: null });
  });

  test('each environment has its decisions and the resources of its own stacks', () => {
    expect(document.environments.map(({ name, kind, engine, region }) => [name, kind, engine, region])).toEqual([
      ['production', 'production', 'aws-cdk', 'eu-west-1'],
      ['staging', 'staging', 'aws-cdk', 'eu-west-1'],
    ]);
    const parts = {
      production: ['network', 'data-copy', 'data', 'workload', 'monitoring', 'budget'],
      staging: ['network', 'workload', 'data', 'monitoring', 'budget'],
    };
    for (const { name, decisions, estimate } of document.environments) {
      expect(decisions.map(({ pattern }) => pattern)).toContain('servers/ehr');
      expect([...new Set(estimate.resources.map(({ stack }) => stack))]).toEqual(
        parts[name as keyof typeof parts].map((part) => `northwind-${name}-${part}`),
      );
    }
  });

  test('nothing says in which temporary directory it was synthesised', () => {
    const sources = document.environments.flatMap(({ estimate }) => estimate.resources.map(({ source }) => source));
    expect(new Set(sources.map((source) => source.replace(/^northwind-[\w-]+/, '')))).toEqual(
      new Set(['.template.json']),
    );
    expect(JSON.stringify(document)).not.toContain(tmpdir());
  });

  test('every printed amount adds up, from lines to the total', () => {
    const rows = text.out.slice(text.out.indexOf('───')).split('\n');
    const level = (start: RegExp): number =>
      rows
        .filter((row) => start.test(row))
        .map((row) => /(?: {2,}\$[\d,.]+)+$/.exec(row)?.[0].trim().split(/ +/) ?? [])
        .map((amounts) => amounts.at(amounts.length === 1 ? 0 : -2)) // low, expected, high; of a line, what is expected
        .reduce((sum, amount = '0') => sum + Math.round(100 * Number(amount.replace(/[$,]/g, ''))), 0);
    const total = Math.round(document.monthly.expected * 100);
    expect(level(/^ {2}\S/)).toBe(total);
    expect(level(/^ {4}\S/)).toBe(total);
    expect(level(/^ {6}\S|^ {8}[\d.,]+ × /)).toBe(total);
  });

  test('patterns are called as in the client file', () => {
    expect(text.out).toMatch(/^ {2}servers\/ehr +\$[\d,.]+ +\$[\d,.]+ +\$[\d,.]+$/m);
    expect(text.out).toMatch(/^ {2}network +\$/m);
  });
});

test('more than a budget is exit code 1', async () => {
  const poor = clinicWith('monthlyBudget: 2400', 'monthlyBudget: 12');
  const { exitCode, out } = await groundplan(['plan', poor]);
  expect(exitCode).toBe(1);
  expect(out).toContain('✗ over the budget of $12.00 by $');
});

test('an environment over its budget is told first and last, though the client is within', async () => {
  const poor = clinicWith('monthlyBudget: 300', 'monthlyBudget: 12');
  const { exitCode, out } = await groundplan(['plan', poor]);
  const rows = out.trimEnd().split('\n');
  expect(exitCode).toBe(1);
  expect(rows[4]).toMatch(/^ {2}staging +eu-west-1 +\$[\d.]+ {2}✗ \$[\d.]+ over \$12\.00$/);
  expect(rows.at(-1)).toMatch(/^✗ staging: \$[\d.]+, over the budget of \$12\.00 by \$/);
});

test('billed use that is left out keeps from telling, unless that is accepted', async () => {
  const none = ['plan', CLINIC, '--usage', 'none'];
  expect((await groundplan(none)).exitCode).toBe(3);
  expect((await groundplan([...none, '--allow-missing'])).exitCode).toBe(0);
});

test('a wrong client file is told before anything is synthesised', async () => {
  const path = clinicWith('tier: gold', 'tier: golden');
  const { exitCode, out, err } = await groundplan(['plan', path]);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toMatch(
    /client\.yaml:11:9 {2}client\.tier: found "golden"; expected bronze, silver or gold\. Did you mean "gold"\?\n$/,
  );
  expect((await groundplan(['check', path])).err).toBe(err);
});

test('check says what is right, too, and what one should know before a deployment', async () => {
  expect(await groundplan(['check', CLINIC])).toEqual({
    exitCode: 0,
    out: [
      `✓ ${CLINIC}: Northwind Clinic`,
      '  production · aws-cdk · Ireland, eu-west-1',
      '  staging · aws-cdk · Ireland, eu-west-1',
      '',
      '! Before you deploy',
      '  production, backup: Its audit reports need AWS Config to record resources in',
      '  the account: until it does, they are empty.',
      '  production, staging, servers/ehr: Nobody outside its network can reach it: the',
      '  load balancer is internal, and the network has no connection to another yet.',
      '  staging, servers/ehr: "data: ephemeral" erases the 50 GiB of a server Mon-Fri',
      '  at 18:00, when it is stopped, and whenever it is replaced.',
      '',
    ].join('\n'),
    err: '',
  });
});

test('check gives an editor or a pipeline the same as data', async () => {
  const path = clinicWith('tier: gold', 'tier: golden');
  const { exitCode, out, err } = await groundplan(['check', path, '--format', 'json']);
  expect({ exitCode, err }).toEqual({ exitCode: 2, err: '' });
  const document: unknown = JSON.parse(out);
  expect(new Ajv2020({ validateFormats: false, allowUnionTypes: true }).compile(checkJsonSchema())(document)).toBe(
    true,
  );
  expect(document).toMatchObject({
    schema: 'groundplan.check/1',
    file: path,
    problems: [
      {
        path: ['client', 'tier'],
        position: { file: path, line: 11, column: 9 },
        found: '"golden"',
        suggestion: 'gold',
      },
    ],
  });
});

test('a right client file has no problems, and the warnings of each environment', async () => {
  const { exitCode, out } = await groundplan(['check', CLINIC, '--format', 'json']);
  const says = (pattern: string, beginning: string): object => ({
    pattern,
    says: expect.stringContaining(beginning) as string,
  });
  const warnings = [
    says('backup', 'Its audit reports need AWS Config'),
    says('servers/ehr', 'Nobody outside its network can reach it'),
  ];
  const [, unreached] = warnings;
  expect([exitCode, JSON.parse(out)]).toEqual([
    0,
    {
      schema: 'groundplan.check/1',
      file: CLINIC,
      problems: [],
      environments: [
        { name: 'production', warnings },
        {
          name: 'staging',
          warnings: [says('servers/ehr', 'erases the 50 GiB of a server'), unreached],
        },
      ],
    },
  ]);
});

const BEFORE = join(__dirname, '../../releases/0.2.0/clinic');

test('--budget takes the place of what the file says of the client, on a screen that is read at a glance', async () => {
  const twice = await groundplan(['plan', CLINIC, '--budget', '1000', '--budget', '9000']);
  expect(twice).toMatchObject({ exitCode: 2, out: '' });
  expect(twice.err).toContain('It was given before; a client has one budget.');
  const { exitCode, out } = await groundplan(['plan', CLINIC, '--budget', '1000']);
  const rows = out.trimEnd().split('\n');
  expect(exitCode).toBe(1);
  expect(rows.length).toBeLessThanOrEqual(46);
  expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(80);
  for (const row of [rows[2], rows.at(-1)]) expect(row).toMatch(/^✗ over the budget of \$1,000\.00 by \$\d+\.\d\d$/);
});

test.each([
  ['0', 1, '✗ +$', 'more than nothing, which is what --fail-on-increase allows'],
  ['90%', 0, '✓ +$', 'which --fail-on-increase allows'],
])('--fail-on-increase %s returns %i', async (most, exitCode, begins, ends) => {
  const larger = clinicWith('size: medium', 'size: large');
  const against = ['--against', BEFORE, '--fail-on-increase', most];
  const outcome = await groundplan(['plan', larger, ...against, '--budget', '9000', '--format', 'markdown']);
  expect(outcome.exitCode).toBe(exitCode);
  const verdict = outcome.out.split('\n')[4]?.replaceAll('*', '') ?? '';
  expect([verdict.slice(2, 6), verdict]).toEqual([begins, expect.stringContaining(ends)]);
  expect(Buffer.byteLength(outcome.out)).toBeLessThanOrEqual(16_384);
});

test('an increase over nothing is refused, with what to give', async () => {
  expect(await groundplan(['plan', CLINIC, '--fail-on-increase'])).toEqual({
    exitCode: 2,
    out: '',
    err: 'found --fail-on-increase; expected what to compare with: --against or --deployed\n',
  });
});
