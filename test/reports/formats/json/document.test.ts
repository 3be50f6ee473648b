import Ajv2020 from 'ajv/dist/2020';
import { estimateJsonSchema, planJsonSchema } from '../../../../lib/reports/json-schemas';
import { documentParts } from '../../../../lib/reports/formats/json/document';
import { planDocument } from '../../../../lib/reports/plan/json';
import { reportPlan } from '../../../../lib/reports/plan/report';
import { WEB } from '../../fixtures';

const printed = (document: Parameters<typeof documentParts>[0]): string => [...documentParts(document)].join('');
const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
const isEstimate = ajv.compile(estimateJsonSchema());
const isPlan = ajv.compile(planJsonSchema());

const decisions = [{ pattern: 'network', what: 'zones', choice: '3', because: 'gold production' }];
const report = reportPlan({
  name: 'A',
  slug: 'a',
  monthlyBudget: 500,
  environments: [
    {
      name: 'one',
      kind: 'production',
      engine: 'aws-cdk',
      region: 'eu-west-1',
      monthlyBudget: 100,
      decisions,
      warnings: [],
      estimate: WEB,
    },
  ],
});

test('an estimate and a plan are what their schemas say', () => {
  expect(isEstimate(JSON.parse(printed(WEB)))).toBe(true);
  expect(isPlan(JSON.parse(printed(planDocument(report))))).toBe(true);
});

test.each([
  ['an estimate', WEB],
  ['one of nothing', { ...WEB, resources: [], notes: [] }],
  ['a plan', planDocument(report)],
  ['texts with quotes, line feeds and letters of any alphabet', { ...WEB, notes: ['a "b"\n  c', 'ü ☃'] }],
])('%s is indented by two', (_, document) => {
  expect(printed(document)).toBe(`${JSON.stringify(document, undefined, 2)}\n`);
});

test('a large document comes in parts, none of them as large as the whole', () => {
  const large = { ...WEB, resources: Array.from({ length: 1000 }, () => WEB.resources).flat() };
  const parts = [...documentParts(large)];
  expect(parts.join('')).toBe(printed(large));
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(70_000);
});

test('a plan names its schema first, and its budgets with what became of them', () => {
  const document = planDocument(report);
  expect(Object.keys(document)).toEqual(['schema', 'client', 'monthly', 'budget', 'environments']);
  expect(document).toMatchObject({
    schema: 'groundplan.plan/1',
    client: { name: 'A', slug: 'a' },
    budget: { limit: 500, status: 'cannot-tell', left: 500 - 201.64 },
    environments: [{ budget: { limit: 100, status: 'exceeded' }, decisions, estimate: WEB }],
  });
});

test.each([
  ['a missing total', { ...WEB, monthly: undefined }],
  ['another schema', { ...WEB, schema: 'groundplan.estimate/2' }],
  ['a key that nobody knows', { ...WEB, total: 1 }],
  ['an unknown status', { ...WEB, resources: [{ ...WEB.resources[0], status: 'cheap' }] }],
])('the schema of estimates refuses %s', (_, document) => {
  expect(isEstimate(JSON.parse(JSON.stringify(document)))).toBe(false);
});
