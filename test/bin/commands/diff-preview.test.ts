import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import type { Compared } from '../../../lib/reports/comparison/json';
import { Graph } from '../../pricing/pulumi/graph';
import { fileOf, groundplan, NAT } from '../harness';

const SAMPLES = join(__dirname, '../../pricing/readers/pulumi/samples');
const REGION = ['--region', 'eu-west-1'];

const volume = (size: number): object => ({
  urn: 'urn:pulumi:dev::shop::aws:ebs/volume:Volume::data',
  ...{ type: 'aws:ebs/volume:Volume', custom: true, inputs: { size, type: 'gp3' }, id: 'vol-1' },
});
const queue = {
  urn: 'urn:pulumi:dev::shop::aws:sqs/queue:Queue::jobs',
  ...{ type: 'aws:sqs/queue:Queue', custom: true, inputs: {} },
};
/** A volume that grows from 100 GB to 300, and a queue that is new; twelve resources are not shown. */
const preview = (more: object = {}): object => ({
  config: { 'aws:region': 'eu-west-1' },
  steps: [
    { op: 'update', oldState: volume(100), newState: volume(300) },
    { op: 'create', newState: queue },
  ],
  changeSummary: { update: 1, create: 1, same: 12 },
  ...more,
});

async function compared(document: object | string, name = 'preview.json'): Promise<Compared> {
  const { out } = await groundplan(['diff', fileOf(name, document), '--format', 'json', ...REGION]);
  return JSON.parse(out) as Compared;
}

test('a preview alone is compared with what was there before it', async () => {
  const { exitCode, out, err } = await groundplan(['diff', fileOf('preview.json', preview())]);
  // 300 − 100 GB × $0.088, and 0.1 million requests × $0.40
  expect(out).toMatch(/^\+\$17\.64 a month \(\+200%\)/);
  expect(out).toContain('1 added, 1 changed\n');
  expect({ exitCode, err }).toEqual({
    exitCode: 0,
    err: 'dev: 12 unchanged resources are not in this preview: the totals leave them out, and the difference is right\n',
  });
});

test('JSON of it is what the schema in the package says', async () => {
  const document = await compared(preview());
  const schema = JSON.parse(readFileSync(join(__dirname, '../../../schema/diff.schema.json'), 'utf8')) as object;
  const validate = new Ajv2020({ validateFormats: false }).compile(schema);
  expect({ valid: validate(document), errors: validate.errors }).toEqual({ valid: true, errors: null });
  expect(document).toMatchObject({ change: { expected: 17.64 }, counts: { added: 1, changed: 1, removed: 0 } });
});

test('it fails on an increase, and on a budget of what is after it', async () => {
  const file = fileOf('preview.json', preview());
  expect((await groundplan(['diff', file, '--fail-on-increase', '20'])).exitCode).toBe(0);
  expect((await groundplan(['diff', file, '--fail-on-increase', '10'])).exitCode).toBe(1);
  expect((await groundplan(['diff', file, '--budget', '20'])).exitCode).toBe(1);
});

test('the same with all that stays shown has the same difference, and whole totals', async () => {
  const graph = new Graph();
  graph.add('aws:sqs/queue:Queue', 'kept');
  const { steps } = graph.document('unchanged') as { readonly steps: readonly object[] };
  const whole = preview({
    steps: [
      ...steps,
      { op: 'update', oldState: volume(100), newState: volume(300) },
      { op: 'create', newState: queue },
    ],
    changeSummary: { same: 1, update: 1, create: 1 },
  });
  const { change, before, counts } = await compared(whole);
  expect(change.expected).toBe(17.64);
  expect(before.monthly.expected).toBe(8.84); // 100 × 0.088 + 0.1 × 0.40
  expect(counts.unchanged).toBe(1);
});

test('what the engine printed: a change, the same as it is streamed, and a refresh', async () => {
  const sample = (name: string): string => readFileSync(join(SAMPLES, name), 'utf8');
  // db.t4g.medium to db.m7g.large in two zones, 730 × (0.372 − 0.138), and a queue less: 0.1 × 0.40
  const change = Math.round((730 * (0.372 - 0.138) - 0.04 + 0.0005) * 1e6) / 1e6;
  for (const name of ['preview-change.json', 'preview-streaming.jsonl'])
    expect((await compared(sample(name), name)).change.expected).toBe(change);
  const refreshed = await compared(sample('preview-with-refresh.json'));
  expect(refreshed.counts).toMatchObject({ added: 0, removed: 0, changed: 1 });
});

test('a preview of the end of a stack takes all of it away, and leaves nothing running', async () => {
  const { out } = await groundplan([
    'diff',
    fileOf('preview.json', preview({ steps: [{ op: 'delete', oldState: volume(100) }] })),
  ]);
  expect(out).toContain('−$8.80'); // 100 × 0.088
  expect(out).not.toContain('keeps running');
});

test('what waits for its deletion was not there before', async () => {
  const waiting = { op: 'delete', oldState: { ...volume(500), delete: true } };
  const { change } = await compared(
    preview({ steps: [waiting, { op: 'same', oldState: volume(100), newState: volume(100) }] }),
  );
  expect(change.expected).toBe(0);
});

test('a state before and a preview after are compared like any two', async () => {
  const state = { version: 3, deployment: { resources: [volume(100)] } };
  const files = [
    fileOf('state.json', state),
    fileOf('preview.json', preview({ changeSummary: { update: 1, create: 1 } })),
  ];
  const { out, exitCode } = await groundplan(['diff', ...files, '--format', 'json', ...REGION]);
  const { change, counts } = JSON.parse(out) as Compared;
  expect(exitCode).toBe(0);
  expect(change.expected).toBe(17.64);
  expect(counts).toMatchObject({ added: 1, changed: 1, removed: 0 });
});

test('a preview that leaves something out says so beside a state', async () => {
  const state = { version: 3, deployment: { resources: [volume(100)] } };
  const { err } = await groundplan([
    ...['diff', fileOf('state.json', state), fileOf('preview.json', preview())],
    ...REGION,
  ]);
  expect(err).toBe(
    'dev: its preview leaves out what stays as it is, which seems to be on one side alone: pulumi preview --json --show-sames has all, and a preview without the other file has both sides\n',
  );
});

test.each([
  ['a template', NAT],
  ['a state', { version: 3, deployment: { resources: [volume(100)] } }],
])('%s alone has nothing that it can be compared with', async (_, document) => {
  const file = fileOf('alone.json', document);
  const { exitCode, err } = await groundplan(['diff', file, ...REGION]);
  expect({ exitCode, err }).toEqual({
    exitCode: 2,
    err: `${file}:1:1  found ${file} alone; expected what to compare it with, as only a preview of Pulumi has both\n`,
  });
});
