import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FreshProject, ROOT } from './fresh-project';

/** The package as users of Pulumi get it: in a fresh project without the CDK, compiled under strict and run. */
const project = new FreshProject();
const { run } = project;

beforeAll(() => {
  project.install('@pulumi/pulumi', '@pulumi/aws', 'typescript', '@types/node');
}, 300_000);

afterAll(() => {
  project.remove();
});

test('no package of the CDK is installed', () => {
  expect(['aws-cdk-lib', 'constructs'].filter((name) => existsSync(project.at(`node_modules/${name}`)))).toEqual([]);
});

test('the components load Pulumi, and neither zod nor the CDK', () => {
  const names = project.loadedBy("require('groundplan/pulumi-aws')");
  expect(names).toEqual(expect.arrayContaining(['@pulumi/pulumi', '@pulumi/aws', 'groundplan']));
  expect(names.filter((name) => ['zod', 'aws-cdk-lib', 'constructs'].includes(name))).toEqual([]);
}, 60_000);

test('a program of single patterns compiles under strict', () => {
  const source = readFileSync(path.join(ROOT, 'examples/patterns/pulumi-aws.ts'), 'utf8');
  writeFileSync(project.at('index.ts'), source);
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
