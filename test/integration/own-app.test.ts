import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import cdkJson from '../../cdk.json';
import { clinicTemplates, parse, templatesIn } from '../stacks/clinic';

/** What the CDK CLI adds to the context of `cdk.json`. */
const CLI_CONTEXT = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true };

const outdir = mkdtempSync(path.join(tmpdir(), 'groundplan-test-'));
let templates: Readonly<Record<string, string>>;
let alone: Readonly<Record<string, string>>;

beforeAll(() => {
  process.env.CDK_OUTDIR = outdir;
  process.env.CDK_CONTEXT_JSON = JSON.stringify({ ...cdkJson.context, ...CLI_CONTEXT });
  require('../../examples/own-app/app');
  templates = templatesIn(outdir);
  alone = clinicTemplates();
}, 60_000);

afterAll(() => {
  delete process.env.CDK_OUTDIR;
  delete process.env.CDK_CONTEXT_JSON;
  rmSync(outdir, { recursive: true });
});

test('a stack of the data layer and one of its own stand beside those of the environment', () => {
  expect(Object.keys(templates)).toEqual([
    'northwind-production-budget',
    'northwind-production-data-copy',
    'northwind-production-data',
    'northwind-production-directory',
    'northwind-production-monitoring',
    'northwind-production-network',
    'northwind-production-workload',
  ]);
});

test('what is not added to is the same to the byte', () => {
  for (const stack of ['network', 'monitoring', 'budget'].map((layer) => `northwind-production-${layer}`)) {
    expect(templates[stack]).toBe(alone[stack]);
  }
});

test('the bucket stands in the data layer, and servers may use it', () => {
  const added = (stack: string): readonly string[] => {
    const before = parse(alone[stack]).Resources;
    return Object.entries(parse(templates[stack]).Resources).flatMap(([id, { Type }]) => (id in before ? [] : [Type]));
  };
  expect(added('northwind-production-data')).toEqual(['AWS::S3::Bucket', 'AWS::S3::BucketPolicy']);
  expect(added('northwind-production-workload')).toEqual(['AWS::IAM::Policy']);
});

test('no resource of the clinic changes its name', () => {
  const before = Object.keys(parse(alone['northwind-production-workload']).Resources);
  const after = Object.keys(parse(templates['northwind-production-workload']).Resources);
  expect(after).toEqual(expect.arrayContaining(before));
});
