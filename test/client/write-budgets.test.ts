import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseClient } from '../../lib/client/load';
import { withBudgets, type MonthlyBudgets } from '../../lib/client/write-budgets';
import { InputError } from '../../lib/problem';

const EXAMPLES = join(__dirname, '../../examples');
const read = (example: string): string => readFileSync(join(EXAMPLES, example, 'client.yaml'), 'utf8');
const CLINIC = read('clinic');
const FILE = join(EXAMPLES, 'clinic/client.yaml');

/** Three environments: one that has a budget, one that takes it over, and one that has cleared it. */
const FAMILY = `version: 1
client: # who it is
  name: Ada
  slug: ada
  contact: it@ada.example
  tier: bronze
environments:
  production:
    kind: production
    engine: 'aws-cdk'
    account: '111111111111'
    region: eu-west-1   # Ireland
    monthlyBudget: 2_000.0
    network: { cidr: 10.20.0.0/16 }

  staging: # as production
    extends: production # but smaller
    network: { cidr: 10.21.0.0/16 }
  sandbox: { extends: production, monthlyBudget: null, network: { cidr: 10.22.0.0/16 } }
`.replace('2_000.0', '2000.0');

const budgets = (client: number, environments: Readonly<Record<string, number>>): MonthlyBudgets => ({
  client,
  environments: new Map(Object.entries(environments)),
});

test('figures take the place of those that are there, and others get a line of their own', () => {
  const written = withBudgets(FAMILY, 'client.yaml', budgets(600, { production: 300, staging: 200, sandbox: 100 }));
  expect(written).toBe(
    FAMILY.replace('  tier: bronze\n', '  tier: bronze\n  monthlyBudget: 600\n')
      .replace('monthlyBudget: 2000.0', 'monthlyBudget: 300')
      .replace('# but smaller\n', '# but smaller\n    monthlyBudget: 200\n')
      .replace('monthlyBudget: null', 'monthlyBudget: 100'),
  );
});

test('an environment that is an alias is refused where it stands, as is one that an alias repeats', () => {
  const text = FAMILY.replace('sandbox: {', 'sandbox: &sandbox {').concat('  demo: *sandbox\n');
  const write = (): string =>
    withBudgets(text, 'client.yaml', budgets(4, { production: 1, staging: 1, sandbox: 1, demo: 1 }));
  expect(write).toThrow(InputError);
  expect(write).toThrow(
    [
      'client.yaml:19:21  environments.sandbox: found what *sandbox on line 20 repeats; expected it written out there, as a figure here is a figure there',
      'client.yaml:20:9  environments.demo: found the alias *sandbox; expected a map with a place for it',
    ].join('\n'),
  );
});

const FIGURE = fc.integer({ min: 1, max: 20_000 }).map((steps) => 5 * steps);

/** The clinic's file as somebody else might have written it: other ends of lines, without budgets, or as JSON. */
const WRITTEN = fc
  .record({
    client: fc.boolean(),
    production: fc.boolean(),
    staging: fc.boolean(),
    ends: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ client, production, staging, ends }) =>
    CLINIC.split('\n')
      .filter((line) => client || !line.startsWith('  monthlyBudget: 2400'))
      .filter((line) => production || !line.startsWith('    monthlyBudget: 2100'))
      .filter((line) => staging || !line.startsWith('    monthlyBudget: 300'))
      .join(ends),
  );

/** Everything but the lines of budgets. */
const others = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\s*monthlyBudget: \d+\r?$/.test(line))
    .join('\n');

test('law: what is written is what is read again, nothing else changes, and the second time nothing does', () => {
  fc.assert(
    fc.property(WRITTEN, FIGURE, FIGURE, FIGURE, (text, client, production, staging) => {
      const figures = budgets(client, { production, staging });
      const written = withBudgets(text, FILE, figures);
      const { monthlyBudget, environments } = parseClient(written, FILE);
      expect([monthlyBudget, ...environments.map((each) => each.monthlyBudget)]).toEqual([client, production, staging]);
      expect(others(written)).toBe(others(text));
      expect(withBudgets(written, FILE, figures)).toBe(written);
    }),
    { numRuns: 15 },
  );
});

test('the same of JSON', () => {
  const { environments } = parseClient(CLINIC, FILE);
  const json = JSON.stringify(
    {
      version: 1,
      client: { name: 'Ada', slug: 'ada', contact: 'it@ada.example', tier: 'bronze' },
      environments: Object.fromEntries(
        environments.map(({ name }, at) => [
          name,
          {
            kind: 'sandbox',
            engine: 'aws-cdk',
            account: '1'.repeat(12),
            region: 'eu-west-1',
            network: { cidr: `10.2${at}.0.0/16` },
          },
        ]),
      ),
    },
    undefined,
    2,
  );
  const written = withBudgets(json, 'client.json', budgets(50, { production: 20, staging: 30 }));
  const expected = JSON.parse(json) as { client: object; environments: Record<string, object> };
  expect(JSON.parse(written)).toEqual({
    ...expected,
    client: { ...expected.client, monthlyBudget: 50 },
    environments: {
      production: { ...expected.environments.production, monthlyBudget: 20 },
      staging: { ...expected.environments.staging, monthlyBudget: 30 },
    },
  });
  expect(written).toContain('"region": "eu-west-1",\n      "monthlyBudget": 30,\n      "network"');
});
