import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileOf, NAT, type Outcome } from '../bin/harness';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '../..');
const REGION = ['--region', 'eu-west-1'];
const MANY = { Resources: Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`Nat${at}`, NAT.Resources.Nat])) };

interface Run {
  readonly args: readonly string[];
  /** Modules loaded before the program, by each of its threads. */
  readonly preload?: readonly string[];
  /** The impatient one closes the pipe after its first bytes, as `| head` does; the absent one before. */
  readonly reader?: 'patient' | 'impatient' | 'absent';
}

/** Runs the program itself, from source, its output in pipes. */
function start({ args, preload = [], reader = 'patient' }: Run): Promise<Outcome> {
  const child = spawn(process.execPath, ['--require', 'ts-node/register', 'bin/groundplan.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: preload.map((module) => `--require ${module}`).join(' ') },
  });
  const written = { out: '', err: '' };
  if (reader === 'absent') child.stdout.destroy();
  child.stdout.on('data', (text: Buffer) => {
    written.out += text.toString();
    if (reader === 'impatient') child.stdout.destroy();
  });
  child.stderr.on('data', (text: Buffer) => (written.err += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? -1, ...written }));
  });
}

test('output to a pipe is complete', async () => {
  const { exitCode, out, err } = await start({
    args: ['price', fileOf('many.json', MANY), ...REGION, '--format', 'json'],
  });
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect((JSON.parse(out) as { resources: unknown[] }).resources).toHaveLength(400);
});

test('a reader who leaves early causes no error', async () => {
  const { err } = await start({
    args: ['price', fileOf('many.json', MANY), ...REGION, '--format', 'json'],
    reader: 'impatient',
  });
  expect(err).toBe('');
});

test('a result that nobody can take is not written, and one line says so', async () => {
  const { exitCode, err } = await start({ args: ['price', fileOf('web.json', NAT), ...REGION], reader: 'absent' });
  expect({ exitCode, err }).toEqual({ exitCode: 74, err: 'groundplan: could not write output: write EPIPE\n' });
});

test('a fault of standard output is one line, and never looks like an exceeded budget', async () => {
  const full =
    "setImmediate(() => process.stdout.emit('error', Object.assign(new Error('no space'), { syscall: 'write' })))";
  const { exitCode, err } = await start({
    args: ['price', fileOf('web.json', NAT), ...REGION],
    preload: [fileOf('full.js', full)],
  });
  expect({ exitCode, err }).toEqual({
    exitCode: 74,
    err: 'groundplan: could not write output: no space\n',
  });
});

test('bad input ends the process with 2, and an exceeded budget with 1', async () => {
  const template = fileOf('web.json', NAT);
  const runs = [
    ['price', '/nowhere.json', ...REGION],
    ['price', template, ...REGION, '--budget', '1'],
  ];
  expect((await Promise.all(runs.map((args) => start({ args })))).map(({ exitCode }) => exitCode)).toEqual([2, 1]);
});

test('pricing a JSON template loads no engine, no schema and no YAML', async () => {
  const list = fileOf(
    'loaded.js',
    "process.on('exit', () => process.stderr.write(Object.keys(require.cache).join('\\n')));",
  );
  const { err } = await start({ args: ['price', fileOf('web.json', NAT), ...REGION], preload: [list] });
  const packages = err.split('\n').flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  expect(packages).toEqual(expect.arrayContaining(['commander', 'picocolors']));
  for (const heavy of ['aws-cdk-lib', 'constructs', 'zod', 'yaml', 'luxon', 'cron-parser', 'ora'])
    expect(packages).not.toContain(heavy);
});

test('check loads no engine and no SDK, unless it compares', async () => {
  const list = fileOf(
    'loaded.js',
    "process.on('exit', () => process.stderr.write(Object.keys(require.cache).join('\\n')));",
  );
  const { err } = await start({ args: ['check', 'examples/clinic/client.yaml'], preload: [list] });
  expect(err).toContain('/lib/client/');
  for (const heavy of [
    'node_modules/aws-cdk-lib/',
    'node_modules/constructs/',
    '/stacks/',
    '/bin/environments/environment',
    '/lib/pricing/readers/',
    '@aws-sdk/',
  ])
    expect(err).not.toContain(heavy);
});

/** A module that hides packages whose names begin like this. */
function hide(names: string): string {
  return fileOf(
    'hide.js',
    `const Module = require('node:module');
    const resolve = Module._resolveFilename;
    Module._resolveFilename = function (request, ...rest) {
      if (/^(${names})/.test(request)) throw Object.assign(new Error('hidden'), { code: 'MODULE_NOT_FOUND' });
      return resolve.call(this, request, ...rest);
    };`,
  );
}

test('without the AWS SDK, --deployed says what to install', async () => {
  const { exitCode, out, err } = await start({
    args: ['check', 'examples/clinic/client.yaml', '--deployed'],
    preload: [hide('@aws-sdk')],
  });
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toBe(
    'found no package @aws-sdk/client-cloudformation and @aws-sdk/client-sts; expected the AWS SDK installed beside groundplan, ' +
      'to read what is deployed: npm install @aws-sdk/client-cloudformation @aws-sdk/client-sts\n',
  );
});

test('without the CDK, plan says what to install', async () => {
  const { exitCode, out, err } = await start({
    args: ['plan', 'examples/clinic/client.yaml'],
    preload: [hide('aws-cdk-lib|constructs')],
  });
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err.trimEnd().split('\n')).toEqual([
    'synthesising production, staging of Northwind Clinic …',
    'found no package aws-cdk-lib and constructs; expected the AWS CDK installed beside groundplan: npm install aws-cdk-lib constructs',
  ]);
});
