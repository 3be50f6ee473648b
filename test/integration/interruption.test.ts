import { execFile, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { clientOf } from '../../bench/clients/environments';
import { emptyDirectory, fileOf } from '../bin/harness';

jest.setTimeout(120_000);

const ROOT = join(__dirname, '../..');
const CLINIC = join(ROOT, 'examples/clinic/client.yaml');
const MANY = fileOf('client.yaml', clientOf(20));

/** Milliseconds: longer than a busy machine needs to end a program, far shorter than the synthesis of twenty environments. */
const PROMPT = 3_000;

interface Stop {
  readonly file: string;
  /** @default - none */
  readonly options?: readonly string[];
  /** Waits until the program is to be told. */
  readonly when: (program: Program) => Promise<unknown>;
  readonly signals: readonly NodeJS.Signals[];
}

interface Program {
  readonly temporary: string;
  readonly said: () => string;
}

/** Runs `plan` of the built program, tells it to stop, and says how it ended and what it left behind. */
async function stop({ file, options = [], when, signals }: Stop) {
  const temporary = emptyDirectory();
  const child = spawn(process.execPath, ['dist/bin/groundplan.js', 'plan', file, ...options], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: temporary, NODE_OPTIONS: '' },
  });
  const written = { out: '', err: '' };
  child.stdout.on('data', (text: Buffer) => (written.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (written.err += text.toString()));
  const closed = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  await Promise.race([when({ temporary, said: () => written.err }), closed]);
  const told = Date.now();
  for (const signal of signals) child.kill(signal);
  const exitCode = await closed;
  return { exitCode, ...written, left: readdirSync(temporary), took: Date.now() - told };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setTimeout(5);
}

/** Directories that environments are synthesised to. */
const environments = ({ temporary }: Program): readonly string[] =>
  readdirSync(temporary, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /groundplan-\w+[\\/]groundplan-/.test(name),
  );

const SYNTHESISING = 'synthesising production, staging of Northwind Clinic …\n';

test.each([
  ['Ctrl-C', ['SIGINT'], 130],
  ['Ctrl-C twice', ['SIGINT', 'SIGINT'], 130],
  ['kill', ['SIGTERM'], 143],
  ['a closed terminal', ['SIGHUP'], 129],
] as const)('%s stops the synthesis at once, and nothing is left', async (_, signals, exitCode) => {
  const when = async (program: Program): Promise<void> => {
    await until(() => environments(program).length > 0);
    await setTimeout(300);
  };
  const { took, ...end } = await stop({ file: MANY, when, signals });
  expect(end).toMatchObject({ exitCode, out: '', left: [] });
  expect(end.err).toMatch(/^synthesising site-0, [^\n]* …\n$/);
  expect(took).toBeLessThan(PROMPT);
});

test('Ctrl-C while the engine is loaded', async () => {
  const { took, ...end } = await stop({
    file: CLINIC,
    when: ({ said }) => until(() => said() !== ''),
    signals: ['SIGINT'],
  });
  expect(end).toEqual({ exitCode: 130, out: '', err: SYNTHESISING, left: [] });
  expect(took).toBeLessThan(PROMPT);
});

test('Ctrl-C once templates are written', async () => {
  const { took, ...end } = await stop({
    file: CLINIC,
    when: (program) => until(() => environments(program).some((name) => name.endsWith('.template.json'))),
    signals: ['SIGINT'],
  });
  expect(end).toEqual({ exitCode: 130, out: '', err: SYNTHESISING, left: [] });
  expect(took).toBeLessThan(PROMPT);
});

test('Ctrl-C before anything is synthesised', async () => {
  const { took, ...end } = await stop({
    file: CLINIC,
    when: ({ temporary }) => until(() => readdirSync(temporary).length > 0),
    signals: ['SIGINT'],
  });
  expect(end).toMatchObject({ exitCode: 130, out: '', left: [] });
  expect(took).toBeLessThan(PROMPT);
});

test.each([
  ['a plan', CLINIC, 0],
  ['a wrong client file', fileOf('client.yaml', 'client: {}\n'), 2],
])('%s leaves nothing in the temporary directory', async (_, file, exitCode) => {
  expect(await stop({ file, when: () => Promise.resolve(), signals: [] })).toMatchObject({ exitCode, left: [] });
});

test('a failure after the synthesis leaves nothing in the temporary directory', async () => {
  const usage = fileOf('usage.yaml', "schema: groundplan.usage/1\nresources:\n  '*':\n    nonsense: 1\n");
  const options = ['--usage', usage];
  const end = await stop({ file: CLINIC, options, when: () => Promise.resolve(), signals: [] });
  expect(end).toMatchObject({ exitCode: 2, out: '', left: [] });
  expect(end.err.startsWith(SYNTHESISING)).toBe(true);
  expect(end.err).toContain('nonsense');
});

test('kill -9 leaves nothing either: the processes that worked for it notice', async () => {
  const temporary = emptyDirectory();
  const child = spawn(process.execPath, ['dist/bin/groundplan.js', 'plan', MANY], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: temporary, NODE_OPTIONS: '' },
    stdio: 'ignore',
  });
  await until(() => environments({ temporary, said: () => '' }).length > 0);
  child.kill('SIGKILL');
  await until(() => readdirSync(temporary).length === 0);
});

test('a process that is killed is one line, which names its environment', async () => {
  const killer = fileOf(
    'killer.js',
    `if (process.argv[1].includes('environment-program'))
      process.on('message', ({ request }) => request?.plan.environment.name === 'staging' && process.kill(process.pid, 'SIGKILL'));`,
  );
  const { out, err } = await new Promise<{ out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      ['dist/bin/groundplan.js', 'plan', CLINIC],
      { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: `--require ${killer}` } },
      (_, stdout, stderr) => resolve({ out: stdout, err: stderr }),
    );
  });
  expect(out).toBe('');
  expect(err).toBe(
    `${SYNTHESISING}groundplan: the process that synthesised staging was ended by SIGKILL; it may have been short of memory\n`,
  );
});
