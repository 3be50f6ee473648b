import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import manifest from '../../package.json';

/** The package as users of Pulumi get it: packed, installed into a fresh project without the CDK, compiled under strict and run. */
const ROOT = path.resolve(__dirname, '../..');
const project = mkdtempSync(path.join(tmpdir(), 'groundplan-package-'));
const { devDependencies } = manifest;

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  run('npm', 'pack', ROOT, '--silent');
  const tarball = readdirSync(project).find((file) => file.endsWith('.tgz')) ?? '';
  const packages = ['@pulumi/pulumi', '@pulumi/aws', 'typescript', '@types/node'] as const;
  writeFileSync(path.join(project, 'package.json'), '{ "name": "fresh", "private": true }\n');
  run('npm', 'install', '--silent', `./${tarball}`, ...packages.map((name) => `${name}@${devDependencies[name]}`));
}, 300_000);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

test('no package of the CDK is installed', () => {
  expect(['aws-cdk-lib', 'constructs'].filter((name) => existsSync(path.join(project, 'node_modules', name)))).toEqual(
    [],
  );
});

test('the components load Pulumi, and neither zod nor the CDK', () => {
  const ask = "require('groundplan/pulumi-aws'); console.log(JSON.stringify(Object.keys(require.cache)))";
  const files = JSON.parse(run(process.execPath, '-e', ask)) as string[];
  const names = files.flatMap((file) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1] ?? []);
  expect(names).toEqual(expect.arrayContaining(['@pulumi/pulumi', '@pulumi/aws', 'groundplan']));
  expect(names.filter((name) => ['zod', 'aws-cdk-lib', 'constructs'].includes(name))).toEqual([]);
}, 60_000);

test('a program of single patterns compiles under strict', () => {
  const source = readFileSync(path.join(ROOT, 'examples/patterns/pulumi-aws.ts'), 'utf8');
  writeFileSync(path.join(project, 'index.ts'), source);
  run('npx', 'tsc', '--strict', '--noEmit', '--module', 'node16', '--target', 'es2022', '--types', 'node', 'index.ts');
}, 120_000);

test('an environment of Pulumi is planned offline, without the CDK and the Pulumi CLI', () => {
  const file = 'node_modules/groundplan/examples/clinic/pulumi.yaml';
  const plan = JSON.parse(run('npx', 'groundplan', 'plan', file, '--format', 'json', '--allow-missing')) as object;
  expect(plan).toMatchObject({ environments: [{ engine: 'pulumi-aws' }, { engine: 'pulumi-aws' }] });
}, 120_000);

test('an environment of the CDK says what is missing', () => {
  const file = 'node_modules/groundplan/examples/clinic/client.yaml';
  expect(() => run('npx', 'groundplan', 'plan', file)).toThrow(/npm install aws-cdk-lib constructs/);
}, 120_000);
