import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FreshProject, ROOT } from './fresh-project';

/** The package as users of the CDK get it: in a fresh project, compiled under strict and run. */
const project = new FreshProject();
const { run } = project;

/** The first TypeScript block of the README. */
function readmeExample(): string {
  return /^```ts\n([\s\S]*?)^```$/m.exec(readFileSync(path.join(ROOT, 'README.md'), 'utf8'))?.[1] ?? '';
}

beforeAll(() => {
  project.install('aws-cdk-lib', 'constructs', 'typescript', '@types/node');
}, 300_000);

afterAll(() => {
  project.remove();
});

test('ships what users need and nothing else', () => {
  const shipped = readdirSync(project.at('node_modules/groundplan')).sort();
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
  writeFileSync(project.at('app.ts'), `${readmeExample()}\napp.synth();\n`);
  run('npx', 'tsc', '--strict', '--module', 'node16', '--target', 'es2022', '--types', 'node', 'app.ts');
  execFileSync(process.execPath, ['app.js'], {
    cwd: project.folder,
    env: { ...process.env, CDK_OUTDIR: project.at('cdk.out') },
    stdio: 'ignore',
  });
  const template = readFileSync(project.at('cdk.out/clinic.template.json'), 'utf8');
  expect(template.match(/"Type": "AWS::EC2::NatGateway"/g)).toHaveLength(3);
  expect(template.match(/"Type": "AWS::AutoScaling::AutoScalingGroup"/g)).toHaveLength(1);
}, 120_000);

test('no Pulumi package is installed', () => {
  expect(existsSync(project.at('node_modules/@pulumi'))).toBe(false);
});

test('the constructs load the CDK, and neither zod nor Pulumi', () => {
  const loaded = project.loadedBy("require('groundplan/aws-cdk')");
  expect(loaded).toEqual(expect.arrayContaining(['aws-cdk-lib', 'constructs']));
  expect(loaded.filter((name) => name === 'zod' || name.startsWith('@pulumi'))).toEqual([]);
});

test.each(['groundplan', 'groundplan/pricing', 'groundplan/pulumi-cost', 'groundplan/pulumi-policies'])(
  '%s loads no engine',
  (door) => {
    const engines = ['aws-cdk-lib', 'constructs'];
    const loaded = project.loadedBy(`require('${door}')`);
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
  writeFileSync(project.at('web.json'), JSON.stringify({ Resources }));
  const page = run('npx', 'groundplan', 'price', 'web.json', '--region', 'eu-west-1', '--format', 'html');
  expect(page).toContain('<title>$39.84 a month</title>'); // (730 + 100) × 0.048
  expect(page).toMatch(/<style>.*\.treemap \{.*<\/style>.*<script>.*'use strict'.*<\/script>/s);
}, 120_000);
