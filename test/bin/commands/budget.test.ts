import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { fileOf, groundplan } from '../harness';

jest.setTimeout(120_000);

/** A client of one network, which has a gateway in production and none in its sandbox. */
const CLIENT = `version: 1
client:
  name: Ada
  slug: ada
  contact: it@ada.example
  tier: bronze
environments:
  production:
    kind: production
    engine: aws-cdk
    account: '111111111111'
    region: eu-west-1
    monthlyBudget: 5000
    network: { cidr: 10.20.0.0/16 }
  sandbox:
    extends: production
    kind: sandbox
    account: '222222222222'
    network: { cidr: 10.21.0.0/16 }
`;

interface Document {
  readonly budget: { readonly monthly: number };
  readonly environments: readonly { readonly name: string; readonly budget: { readonly monthly: number } }[];
}

/** Whether a document is what the schema in the package says. */
function validity(document: unknown): object {
  const schema = JSON.parse(readFileSync(join(__dirname, '../../../schema/budget.schema.json'), 'utf8')) as object;
  const validate = new Ajv2020({ validateFormats: false }).compile(schema);
  return { valid: validate(document), errors: validate.errors };
}

test('figures go into the file, and nothing else does; a second run leaves it alone', async () => {
  const file = fileOf('client.yaml', CLIENT);
  chmodSync(file, 0o600);
  const first = await groundplan(['budget', file, '--headroom', '20%', '--write', '--format', 'json']);
  expect([first.exitCode, first.err.split('\n').at(-2)]).toEqual([0, `${file} has these budgets now`]);
  const { budget, environments } = JSON.parse(first.out) as Document;
  expect(validity(JSON.parse(first.out))).toEqual({ valid: true, errors: null });
  const [production = 0, sandbox = 0] = environments.map((each) => each.budget.monthly);
  expect(budget.monthly).toBe(production + sandbox);
  expect(readFileSync(file, 'utf8')).toBe(
    CLIENT.replace('tier: bronze\n', `tier: bronze\n  monthlyBudget: ${budget.monthly}\n`)
      .replace('monthlyBudget: 5000', `monthlyBudget: ${production}`)
      .replace("'222222222222'\n", `'222222222222'\n    monthlyBudget: ${sandbox}\n`),
  );
  const { mtimeMs, mode } = statSync(file);
  expect(mode & 0o777).toBe(0o600);
  const second = await groundplan(['budget', file, '--headroom', '20%', '--write']);
  expect([second.exitCode, second.err.split('\n').at(-2)]).toEqual([0, `${file} has these budgets already`]);
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
});

test('lower bounds are shown, and written only where that is asked for', async () => {
  const file = fileOf('client.yaml', CLIENT);
  const run = ['budget', file, '--usage', 'none', '--write'];
  const refused = await groundplan(run);
  expect(refused.exitCode).toBe(3);
  expect(refused.out).toContain('a lower bound: ');
  expect(refused.err).toContain(`${file} is left as it is, because something is not counted; --allow-missing writes`);
  expect(readFileSync(file, 'utf8')).toBe(CLIENT);
  expect((await groundplan([...run, '--allow-missing'])).exitCode).toBe(0);
  expect(readFileSync(file, 'utf8')).not.toContain('monthlyBudget: 5000');
});

test('what has no place for a figure is said before anything is synthesised', async () => {
  const anchored = CLIENT.replace('tier: bronze', 'tier: bronze\n  monthlyBudget: &most 5000');
  const repeated = `${anchored}    monitoring: { budget: { monthlyUsd: *most } }\n`;
  const { exitCode, err } = await groundplan(['budget', fileOf('client.yaml', repeated), '--write']);
  expect(exitCode).toBe(2);
  expect(err).toMatch(/client\.monthlyBudget: found what \*most on line 21 repeats; expected .*\n$/);
  expect(err).not.toContain('synthesising');
});

test.each([
  [['--headroom', '15'], "option '--headroom <percent>' argument '15' is invalid. Expected a percentage, e.g. 15%."],
  [['--format', 'html'], "option '--format <format>' argument 'html' is invalid."],
])('%j is refused', async (given, says) => {
  const { exitCode, err } = await groundplan(['budget', fileOf('client.yaml', CLIENT), ...given]);
  expect(exitCode).toBe(2);
  expect(err).toContain(says);
});
