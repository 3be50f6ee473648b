import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import manifest from '../../package.json';

/** The package as others get it: packed, installed into a fresh CDK project, compiled under strict and run. */
const ROOT = path.resolve(__dirname, '../..');
const project = mkdtempSync(path.join(tmpdir(), 'groundplan-package-'));
const { devDependencies } = manifest;

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Packages that a program has loaded when it is done. */
function loadedBy(script: string): readonly string[] {
  const ask = `${script}; console.log(JSON.stringify(Object.keys(require.cache)))`;
  const files = JSON.parse(run(process.execPath, '-e', ask)) as string[];
  const names = files.flatMap((file) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** The first TypeScript block of the README. */
function readmeExample(): string {
  return /^```ts\n([\s\S]*?)^```$/m.exec(readFileSync(path.join(ROOT, 'README.md'), 'utf8'))?.[1] ?? '';
}

beforeAll(() => {
  run('npm', 'pack', ROOT, '--silent');
  const tarball = readdirSync(project).find((file) => file.endsWith('.tgz')) ?? '';
  const engines = ['aws-cdk-lib', 'constructs', 'typescript', '@types/node'] as const;
  writeFileSync(path.join(project, 'package.json'), '{ "name": "fresh", "private": true }\n');
  run('npm', 'install', '--silent', `./${tarball}`, ...engines.map((name) => `${name}@${devDependencies[name]}`));
}, 300_000);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

test('ships what users need and nothing else', () => {
  const shipped = readdirSync(path.join(project, 'node_modules/groundplan')).sort();
  expect(shipped).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'NOTICE',
    'README.md',
    'dist',
    'examples',
    'guardrails',
    'lib',
    'package.json',
    'sbom.cdx.json',
    'schema',
  ]);
});

test('the example of the README compiles under strict and synthesises', () => {
  writeFileSync(path.join(project, 'app.ts'), `${readmeExample()}\napp.synth();\n`);
  run('npx', 'tsc', '--strict', '--module', 'node16', '--target', 'es2022', '--types', 'node', 'app.ts');
  execFileSync(process.execPath, ['app.js'], {
    cwd: project,
    env: { ...process.env, CDK_OUTDIR: path.join(project, 'cdk.out') },
    stdio: 'ignore',
  });
  const template = readFileSync(path.join(project, 'cdk.out/clinic.template.json'), 'utf8');
  expect(template.match(/"Type": "AWS::EC2::NatGateway"/g)).toHaveLength(3);
  expect(template.match(/"Type": "AWS::AutoScaling::AutoScalingGroup"/g)).toHaveLength(1);
}, 120_000);

test('no Pulumi package is installed', () => {
  expect(existsSync(path.join(project, 'node_modules/@pulumi'))).toBe(false);
});

test('the constructs load the CDK, and neither zod nor Pulumi', () => {
  const loaded = loadedBy("require('groundplan/aws-cdk')");
  expect(loaded).toEqual(expect.arrayContaining(['aws-cdk-lib', 'constructs']));
  expect(loaded.filter((name) => name === 'zod' || name.startsWith('@pulumi'))).toEqual([]);
});

test.each([...['groundplan', 'groundplan/pricing', 'groundplan/pulumi-cost', 'groundplan/pulumi-policies']])(
  '%s loads no engine',
  (door) => {
    const engines = ['aws-cdk-lib', 'constructs'];
    const loaded = loadedBy(`require('${door}')`);
    expect(loaded).toContain('groundplan');
    expect(loaded.filter((name) => engines.includes(name) || name.startsWith('@pulumi'))).toEqual([]);
  },
);

test('the command line runs offline from the package', () => {
  const plan = run(
    'npx',
    'groundplan',
    'plan',
    'node_modules/groundplan/examples/clinic/client.yaml',
    '--format',
    'json',
  );
  expect(JSON.parse(plan)).toMatchObject({ schema: 'groundplan.plan/1', environments: [{}, {}] });
}, 120_000);

test('a page has its style and its script with it', () => {
  const Resources = { Nat: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: 's' } } };
  writeFileSync(path.join(project, 'web.json'), JSON.stringify({ Resources }));
  const page = run('npx', 'groundplan', 'price', 'web.json', '--region', 'eu-west-1', '--format', 'html');
  expect(page).toContain('<title>$39.84 a month</title>'); // (730 + 100) × 0.048
  expect(page).toMatch(/<style>.*\.treemap \{.*<\/style>.*<script>.*'use strict'.*<\/script>/s);
}, 120_000);
