import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { loadClient } from '../../lib/client/load';
import type { Compared } from '../../lib/reports/comparison/json';
import { loadEngine } from '../../stacks';
import { clinicWith, emptyDirectory, fileOf, groundplan, NAT } from '../bin/harness';

const CLINIC = join(__dirname, '../../examples/clinic/client.yaml');
const WHILE = 'synthesising production, staging of Northwind Clinic …\n';
jest.setTimeout(120_000);

/** Directories of the clinic's assemblies: production, staging. */
let assemblies: readonly string[];

beforeAll(async () => {
  const synthesised = loadClient(CLINIC).plans.map((plan) =>
    loadEngine(plan.environment.engine).synthesise(plan, emptyDirectory()),
  );
  assemblies = (await Promise.all(synthesised)).map(({ assembly }) => assembly);
});

test.each(['advise', 'usage', 'coverage'])(
  '%s says of a client file what it says of its assemblies',
  async (command) => {
    const ofFile = await groundplan([command, CLINIC]);
    expect(ofFile).toEqual({ ...(await groundplan([command, ...assemblies])), err: WHILE });
    expect(ofFile.exitCode).toBe(0);
  },
);

describe('diff', () => {
  test('shows what a number in a client file costs: 100 GiB on each of 2 servers, 2 × 100 × $0.088, and their backups', async () => {
    const after = clinicWith('records: { gib: 200 }', 'records: { gib: 300 }');
    const { exitCode, out, err } = await groundplan(['diff', CLINIC, after]);
    expect({ exitCode, err }).toEqual({
      exitCode: 0,
      err: 'synthesising production, staging of Northwind Clinic …\n',
    });
    const rows = out.split('\n');
    expect(rows[0]).toMatch(/^\+\$112\.46 a month \(\+6\.9%\) /);
    expect(rows.slice(1, 3)).toEqual([
      '$1,632.83 → $1,745.29, between +$77.85 and +$214.20',
      '5 changed, 356 unchanged',
    ]);
    expect(rows.slice(rows.indexOf('✓ within the budget of $2,400.00, $654.71 left'))).toEqual([
      '✓ within the budget of $2,400.00, $654.71 left',
      '✓ environment production: $1,554.60, within the budget of $2,100.00, $545.40',
      'left',
      '✓ environment staging: $190.69, within the budget of $300.00, $109.31 left',
      '',
      '                                                     before      after    change',
      '  production                                      $1,442.14  $1,554.60  +$112.46',
      '  staging                                           $190.69    $190.69    ±$0.00',
      '',
      '                                                                    change',
      '  backup                                                           +$94.86',
      '    ~ CopyVault                                                    +$48.62  +50%',
      '        EBS backups by northwind-production-standard 400 → 600',
      '        GB-month                                                   +$10.80',
      '        EBS changes kept by northwind-production-standard',
      '        1,400.778 → 2,101.167 GB-month                             +$37.82',
      '    ~ Vault                                                        +$45.02  +50%',
      '        EBS backups by northwind-production-standard 400 → 600',
      '        GB-month                                                   +$10.00',
      '        EBS changes kept by northwind-production-standard',
      '        1,400.778 → 2,101.167 GB-month                             +$35.02',
      '    ~ Plan-standard                                                 +$1.22  +50%',
      '        Copies sent to eu-central-1 121.6667 → 182.5 GB             +$1.22',
      '  servers-ehr                                                      +$17.60',
      '    ~ Kept1/Volume-records-windows                                  +$8.80  +50%',
      '        Volume storage 200 → 300 GB-month                           +$8.80',
      '    ~ Kept2/Volume-records-windows                                  +$8.80  +50%',
      '        Volume storage 200 → 300 GB-month                           +$8.80',
      '',
    ]);
  });

  test('tells which environments are added and removed, what is left running, and by how much a month rises', async () => {
    const after = clinicWith('  staging:\n', '  acceptance:\n');
    const { exitCode, out, err } = await groundplan(['diff', CLINIC, after, '--fail-on-increase', '--format', 'json']);
    const { environments = [], deployment, resources, increase } = JSON.parse(out) as Compared;
    expect(
      environments.map(({ name, before, after: is }) => [name, before?.monthly.expected, is?.monthly.expected]),
    ).toEqual([
      ['production', 1442.142958, 1442.142958],
      ['acceptance', undefined, 190.690939],
      ['staging', 190.690939, undefined],
    ]);
    expect(deployment.findings.map(({ kind, name }) => [kind, name])).toEqual(
      ['network', 'workload', 'data', 'monitoring', 'budget'].map((layer) => [
        'left-running',
        `northwind-staging-${layer}`,
      ]),
    );
    expect([exitCode, increase?.status, err.split('\n').length]).toEqual([0, 'within', 2]);
    expect(JSON.stringify(resources)).not.toContain(tmpdir());
  });

  test('holds a file against an assembly, and judges its budgets: what is new is staging, of $190.69', async () => {
    const [production = ''] = assemblies;
    const after = clinicWith('monthlyBudget: 300', 'monthlyBudget: 190');
    const { exitCode, out, err } = await groundplan(['diff', production, after, '--fail-on-increase', '190']);
    expect(out).toMatch(/^\+\$190\.69 a month \(\+13%\) /); // 190.69 of 1,442.14
    expect(out).toContain('\n✗ environment staging: $190.69, over the budget of $190.00 by $0.69\n');
    expect(out).not.toMatch(/^ +before +after/m);
    expect([exitCode, err]).toEqual([
      1,
      `${WHILE}+$190.69 a month (+13%): more than the $190.00 a month that --fail-on-increase allows\n`,
    ]);
  });

  test('tells what is wrong with both files as check does', async () => {
    const wrong = [clinicWith('tier: gold', 'tier: golden'), clinicWith('size: large', 'size: lage')] as const;
    const checked = await Promise.all(wrong.map((file) => groundplan(['check', file])));
    const { exitCode, out, err } = await groundplan(['diff', ...wrong]);
    expect({ exitCode, out, err }).toEqual({ exitCode: 2, out: '', err: checked.map((each) => each.err).join('') });
    expect(err).toContain('client.tier: found "golden"');
  });
});

test('price says what a client file is, and who prices it', async () => {
  const file = clinicWith('', '');
  expect(await groundplan(['price', fileOf('nat.json', NAT), file, '--region', 'eu-west-1'])).toEqual({
    exitCode: 2,
    out: '',
    err: `${file}:1:1  found a client file; expected a CloudFormation template; 'groundplan plan ${file}' prices a client file\n`,
  });
});
