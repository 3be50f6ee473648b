import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PlanDocument } from '../../lib/reports/plan/json';
import { blocks, ROOT } from '../docs/blocks';
import { clinicWith, emptyDirectory, fileOf, groundplan } from '../bin/harness';

jest.setTimeout(180_000);

const PROGRAM = join(ROOT, 'dist/bin/groundplan.js');
const CLINIC = join(ROOT, 'examples/clinic/client.yaml');
/** The same client file elsewhere, as on another machine of a pipeline. */
const ELSEWHERE = clinicWith('', '');

/** Plans with the built program, which is much faster to start. */
function planned(...args: readonly string[]): string {
  return execFileSync(process.execPath, [PROGRAM, 'plan', ...args, '--format', 'json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  });
}

const whole = planned(CLINIC);
const [first, second] = [planned(CLINIC, '--shard', '1/2'), planned(ELSEWHERE, '--shard', '2/2')];
const shares = [fileOf('1.json', first), fileOf('2.json', second)] as const;

/** A share with something in it written otherwise. */
function shareWith(change: Partial<NonNullable<PlanDocument['shard']>>): string {
  const document = JSON.parse(second) as PlanDocument;
  return fileOf('other.json', { ...document, shard: { ...document.shard, ...change } });
}

test('all shares together are the plan of the whole, byte by byte, whatever their order', async () => {
  const json = ['--format', 'json'];
  expect((await groundplan(['merge', ...shares, ...json])).out).toBe(whole);
  expect((await groundplan(['merge', ...[...shares].reverse(), ...json])).out).toBe(whole);
});

test('a share judges the budgets of its environments and leaves that of the client to the merge', () => {
  const share = JSON.parse(second) as PlanDocument;
  expect(share.environments.map(({ name, budget }) => [name, budget?.status])).toEqual([['staging', 'within']]);
  expect(share.budget).toBeUndefined();
  expect(share.shard).toMatchObject({ index: 2, of: 2, environments: ['production', 'staging'] });
});

test('the budget of the client is judged by the merge', async () => {
  const poor = clinicWith('monthlyBudget: 2400', 'monthlyBudget: 10');
  const files = ['1/2', '2/2'].map((shard) => fileOf('share.json', planned(poor, '--shard', shard)));
  const { exitCode, out } = await groundplan(['merge', ...files]);
  expect({ exitCode, says: out.includes('$10.00') }).toEqual({ exitCode: 1, says: true });
});

test.each([
  ['missing', () => [shares[1]], 'found 1 of 2 shares; expected share 1 too'],
  [
    'there twice',
    () => [...shares, shares[1]],
    `${shares[1]}: found share 2 again; expected it once, as in ${shares[1]}`,
  ],
  [
    'priced otherwise',
    () => [shares[0], shareWith({ prices: 'b' })],
    `found a share that is priced otherwise; expected the same version, prices and usage, as in ${shares[0]}`,
  ],
  [
    'of another client file',
    () => [shares[0], shareWith({ plans: 'b' })],
    `found a share of another client file; expected one of the same file, as in ${shares[0]}`,
  ],
  ['one of another number', () => [shares[0], shareWith({ of: 3 })], 'found one of 3 shares; expected one of 2'],
  [
    'without its environments',
    () => [fileOf('1.json', { ...(JSON.parse(first) as PlanDocument), environments: [] }), shares[1]],
    '.environments: found none; expected production',
  ],
  ['no share', () => [fileOf('plan.json', whole)], 'found the plan of all environments; expected a share that'],
  ['no JSON', () => [fileOf('plan.json', 'client: 1')], 'found text that is not JSON; expected a share that'],
])('a share that is %s is refused', async (_, files, message) => {
  const { exitCode, out, err } = await groundplan(['merge', ...files()]);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toContain(message);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  [['--shard', '3/2', '--format', 'json'], 'Expected a share and how many there are, e.g. 2/8.'],
  [['--shard', '1/2'], '--shard: found --format text; expected --format json'],
])('plan %j is refused', async (options, message) => {
  const { exitCode, err } = await groundplan(['plan', CLINIC, ...options]);
  expect(exitCode).toBe(2);
  expect(err).toContain(message);
});

test('the shell steps of the recipe for a CI matrix do what they say', () => {
  const [recipe] = blocks('docs/guide/ci.md', 'yaml').filter(({ code }) => code.includes('matrix'));
  const { jobs } = parse(recipe?.code ?? '') as {
    jobs: Record<'share' | 'merge', { strategy?: { matrix: { shard: number[] } }; steps: { run?: string }[] }>;
  };
  const directory = emptyDirectory();
  mkdirSync(join(directory, 'bin'));
  writeFileSync(join(directory, 'bin/groundplan'), `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`, {
    mode: 0o755,
  });
  for (const file of ['client.yaml', 'portal.sh'])
    writeFileSync(join(directory, file), readFileSync(join(ROOT, 'examples/clinic', file)));
  const env = {
    ...process.env,
    PATH: `${join(directory, 'bin')}:${process.env.PATH ?? ''}`,
    GITHUB_STEP_SUMMARY: 'summary.md',
  };
  const runs = ({ steps }: { steps: { run?: string }[] }): readonly string[] =>
    steps.flatMap(({ run }) => (run?.includes('npm ci') === false ? [run] : []));
  const sh = (script: string): void =>
    void execFileSync('bash', ['-e', '-c', script], { cwd: directory, env, stdio: 'ignore' });
  const shards = jobs.share.strategy?.matrix.shard ?? [];
  for (const shard of shards)
    for (const run of runs(jobs.share)) sh(run.replaceAll('${{ matrix.shard }}', String(shard)));
  for (const run of runs(jobs.merge)) sh(run);
  expect(shards).toEqual([1, 2, 3, 4]);
  expect(readFileSync(join(directory, 'summary.md'), 'utf8')).toContain('Northwind Clinic');
});
