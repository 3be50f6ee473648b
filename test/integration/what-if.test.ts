import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import type { PlanDocument } from '../../lib/reports/plan/json';
import type { WhatIfDocument } from '../../lib/reports/what-if/json';
import { fileOf, groundplan } from '../bin/harness';

jest.setTimeout(240_000);

const FILE = `version: 1
client:
  name: Tiny
  slug: tiny
  contact: it@tiny.example
  tier: bronze
  monthlyBudget: 130
environments:
  production:
    kind: production
    engine: aws-cdk
    account: '111111111111'
    region: eu-west-1
    network: { cidr: 10.20.0.0/16, endpoints: [] }
  test:
    kind: development
    engine: pulumi-aws
    account: '111111111111'
    region: eu-west-1
    network: { cidr: 10.21.0.0/16, endpoints: [] }
scenarios:
  private:
    says: A private way to the log service
    patches:
      - set: { production.network.endpoints: [{ aws: logs }] }
      - set: { production.network.zones: 3 }
      - set: { test.network.endpoints: [{ aws: logs }] }
  none:
    patches:
      - set: { production.network.zones: 2 }
`;

const CLIENT = fileOf('client.yaml', FILE);

async function documentOf(...args: readonly string[]): Promise<WhatIfDocument> {
  const { out } = await groundplan(['what-if', CLIENT, ...args, '--format', 'json']);
  return JSON.parse(out) as WhatIfDocument;
}

const micros = (usd = Number.NaN): number => Math.round(usd * 1e6);

describe('a scenario of the file', () => {
  let document: WhatIfDocument;

  beforeAll(async () => {
    document = await documentOf('--scenario', 'private');
  });

  test('is priced step by step', () => {
    const [scenario] = document.scenarios;
    expect(
      scenario?.steps.map(({ patch, change, resources }) => [
        patch,
        change.expected,
        resources.filter(({ lines }) => lines.length > 0).map(({ kind }) => kind),
      ]),
    ).toEqual([
      // 2 zones × 730 hours × $0.011 + 10 GB × $0.01
      ['set production.network.endpoints=[{"aws":"logs"}]', 16.16, ['added']],
      // 1 zone × 730 hours × $0.011
      ['set production.network.zones=3', 8.03, ['changed']],
      ['set test.network.endpoints=[{"aws":"logs"}]', 16.16, ['added']],
    ]);
    expect(micros(scenario?.change.expected)).toBe(40_350_000); // 16.16 + 8.03 + 16.16
    expect(micros(scenario?.after.monthly.expected)).toBe(micros(scenario?.before.monthly.expected) + 40_350_000);
  });

  test('says whose order matters', () => {
    expect(document.scenarios[0]?.steps.map(({ order }) => order)).toEqual([
      {
        kind: 'overlaps',
        alone: { low: 16.16, expected: 16.16, high: 16.16 },
        with: ['set production.network.zones=3'],
      },
      // Without the endpoint a third zone costs nothing.
      {
        kind: 'overlaps',
        alone: { low: 0, expected: 0, high: 0 },
        with: ['set production.network.endpoints=[{"aws":"logs"}]'],
      },
      { kind: 'independent' },
    ]);
  });

  test('comes to what the file costs that has it written down', async () => {
    const written = FILE.replace(
      '10.20.0.0/16, endpoints: []',
      '10.20.0.0/16, endpoints: [{ aws: logs }], zones: 3',
    ).replace('10.21.0.0/16, endpoints: []', '10.21.0.0/16, endpoints: [{ aws: logs }]');
    const { out } = await groundplan(['plan', fileOf('client.yaml', written), '--format', 'json']);
    expect(document.scenarios[0]?.after.monthly).toEqual((JSON.parse(out) as PlanDocument).monthly);
  });

  test('is what the schema in the package says', () => {
    const schema = JSON.parse(readFileSync(join(__dirname, '../../schema/what-if.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ validateFormats: false }).compile(schema);
    expect({ valid: validate(document), errors: validate.errors }).toEqual({ valid: true, errors: null });
  });
});

test('without a patch every scenario is priced, and a budget that is exceeded after one is exit code 1', async () => {
  const { exitCode, out, err } = await groundplan(['what-if', CLIENT]);
  expect(exitCode).toBe(1);
  expect(err).toContain(`no patch and no --scenario: 2 scenarios of ${CLIENT}: private, none\n`);
  expect(err).toContain('synthesising production, test of Tiny …\n');
  expect(out).toMatch(/^private: A private way to the log service ─+ \+\$40\.35 a month/m);
  expect(out).toMatch(/^✗ over the budget of \$130\.00 by \$\d+\.\d\d \(before: ✓ /m);
  expect(out).toMatch(/^none ─+ ±\$0\.00 a month$/m);
  expect(out).toContain('set production.network.zones=2: no change');
});

const PATCHES = fc.uniqueArray(
  fc.constantFrom(
    'production.network.endpoints=[{ aws: logs }]',
    'production.network.zones=3',
    'test.network.zones=1',
    'test.network.endpoints=[storage]',
    'production.monitoring={}',
    'client.tier=silver',
  ),
  { minLength: 2, maxLength: 4 },
);

test('before and every step are after, to the cent, whatever is changed', async () => {
  await fc.assert(
    fc.asyncProperty(PATCHES, async (patches) => {
      const { out } = await groundplan(['what-if', CLIENT, ...patches.flatMap((patch) => ['--set', patch])]);
      const rows = [...out.matchAll(/^ .*?((?: {2,}[+−±]?\$[\d,.]+){3})$/gm)].map(([, amounts = '']) =>
        amounts
          .trim()
          .split(/ +/)
          .map((amount) => Math.round(100 * Number(amount.replace('−', '-').replace(/[$,+±]/g, '')))),
      );
      expect(rows).toHaveLength(patches.length + 2);
      for (const at of [0, 1, 2])
        expect(rows.slice(0, -1).reduce((sum, row) => sum + (row[at] ?? Number.NaN), 0)).toBe(rows.at(-1)?.[at]);
    }),
    { numRuns: 2, seed: 4 },
  );
});

test.each([
  [
    ['--scenario', 'privat'],
    `--scenario: found "privat"; expected a scenario of ${CLIENT}: private, none. Did you mean "private"?\n`,
  ],
  [
    ['--scenario', 'private', '--set', 'client.tier=gold'],
    '--scenario: found it beside --set client.tier=gold; expected either: a scenario of the file has all patches of its own\n',
  ],
  [
    ['--set', 'client.tier=', '--unset', '.a'],
    '--set client.tier=  found no value; expected one in YAML\n--unset: found ".a"; expected a path from the name of an environment, e.g. production.servers.web.size, or client.tier\n',
  ],
])('%j is refused', async (args, expected) => {
  expect(await groundplan(['what-if', CLIENT, ...args])).toEqual({ exitCode: 2, out: '', err: expected });
});

test('a file without scenarios is told what there is to say', async () => {
  const file = fileOf('client.yaml', FILE.slice(0, FILE.indexOf('scenarios:')));
  const { exitCode, err } = await groundplan(['what-if', file]);
  expect([exitCode, err]).toEqual([
    2,
    `found nothing to change in ${file}; expected --with, --without, --set or --unset, or scenarios in the file\n`,
  ]);
});
