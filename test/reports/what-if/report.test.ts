import fc from 'fast-check';
import Ajv2020 from 'ajv/dist/2020';
import { rangeToCents } from '../../../lib/pricing/estimate/cents';
import { changeInCents } from '../../../lib/reports/comparison/words';
import { buildRows } from '../../../lib/reports/comparison/tree';
import { whatIfJsonSchema } from '../../../lib/reports/json-schemas';
import { whatIfJson } from '../../../lib/reports/what-if/json';
import { reportScenario, verdictsAfter } from '../../../lib/reports/what-if/report';
import { orderSentences, waterfallRows } from '../../../lib/reports/what-if/words';
import { add, type Range } from '../../../lib/range';
import { client, environment, report, SCENARIO } from './fixtures';

const LEAN = reportScenario(SCENARIO);

describe('a waterfall', () => {
  test('goes from before to after, each step on those before it', () => {
    expect(waterfallRows(LEAN).map(({ name, cents }) => [name, cents.expected])).toEqual([
      ['before', 19_126], // $113.15 + $78.11
      ['with staging:office-hours', -5_489], // $23.219 − $78.11 = −$54.891
      ['set size', -1_237], // $10.85 − $23.219 = −$12.369
      ['unset nat', -3_504], // −730 × $0.048
      ['after', 8_896], // $78.11 + $10.85
    ]);
    expect([LEAN.change.expected, LEAN.percent]).toEqual([-102.3, -53.49]); // −102.30 / 191.26
  });

  test('names what each step changes, in cents that add up', () => {
    expect(LEAN.steps.map((step) => buildRows(step).map(({ row, cents }) => [row.kind, row.name, cents]))).toEqual([
      [['changed', 'Web', -5_489]],
      [['changed', 'Web', -1_237]],
      [['removed', 'Nat', -3_504]],
    ]);
  });
});

describe('the order of patches', () => {
  test('matters where one changes something else alone, to both of them', () => {
    expect(LEAN.steps.map(({ order }) => order)).toEqual([
      { kind: 'overlaps', alone: expect.objectContaining({ expected: -54.891 }) as Range, with: ['set size'] },
      // 730 × $0.05 − 730 × $0.107 = −$41.61
      {
        kind: 'overlaps',
        alone: expect.objectContaining({ expected: -41.61 }) as Range,
        with: ['with staging:office-hours'],
      },
      { kind: 'independent' },
    ]);
    expect(orderSentences(LEAN)).toEqual([
      'unset nat: the same in any order',
      'with staging:office-hours: −$54.89 here and alone; overlaps with "set size"',
      'set size: −$12.37 here, −$41.61 alone; overlaps with "with staging:office-hours"',
    ]);
  });

  test('matters where one cannot be alone', () => {
    const [first, second] = SCENARIO.steps;
    const { steps } = reportScenario({
      ...SCENARIO,
      steps: [first, second && { ...second, alone: 'found nothing' }].flatMap((step) => step ?? []),
    });
    expect(steps.map(({ order }) => order.kind)).toEqual(['overlaps', 'needs-others']);
  });

  test('is nothing to speak of where there is one', () => {
    expect(orderSentences(reportScenario({ ...SCENARIO, steps: SCENARIO.steps.slice(0, 1) }))).toEqual([]);
  });
});

test('budgets are judged before and after, warnings are new ones, decisions those that change', () => {
  const statuses = ({ budgets }: (typeof LEAN)['before']) => budgets.map(({ part, status }) => [part?.name, status]);
  expect(statuses(LEAN.before)).toEqual([
    [undefined, 'exceeded'], // $191.26 of $150
    ['staging', 'exceeded'], // $78.11 of $50
  ]);
  expect(statuses(LEAN.after)).toEqual([
    [undefined, 'within'],
    ['staging', 'within'],
  ]);
  expect(LEAN.warnings).toEqual([
    { name: 'staging', warnings: [{ pattern: 'servers/web', says: 'It is stopped at night.' }] },
  ]);
  expect(LEAN.decisions).toEqual([
    { environment: 'staging', pattern: 'servers/web', what: 'running hours', before: 'always', after: 'support hours' },
  ]);
  expect(verdictsAfter(report(SCENARIO, SCENARIO))).toHaveLength(4);
});

test('an environment that comes or goes is a change of all that it costs', () => {
  const [one, two] = [environment('one'), environment('two', { hours: 100 })];
  const both = client(one, two);
  const { steps } = reportScenario({
    before: client(one),
    steps: [
      { patch: 'set environments.two', after: both, alone: both },
      { patch: 'unset environments.one', after: client(two), alone: client() },
    ],
  });
  expect(steps.map(({ change, resources }) => [change.expected, resources.map(({ kind }) => kind)])).toEqual([
    [10.7, ['added']], // 100 × $0.107
    [-78.11, ['removed']], // 730 × $0.107
  ]);
});

test('what changes nothing is ±$0.00 and has no resources', () => {
  const { before } = SCENARIO;
  const [step] = reportScenario({ before, steps: [{ patch: 'set it again', after: before, alone: before }] }).steps;
  expect(step).toMatchObject({
    change: { low: 0, expected: 0, high: 0 },
    resources: [],
    order: { kind: 'independent' },
  });
});

test('JSON is what its schema says', () => {
  const validate = new Ajv2020({ validateFormats: false }).compile(whatIfJsonSchema());
  const needs = { ...SCENARIO, steps: SCENARIO.steps.map((step) => ({ ...step, alone: 'found nothing' })) };
  const document = JSON.parse([...whatIfJson(report(SCENARIO, needs))].join('')) as unknown;
  expect({ valid: validate(document), errors: validate.errors }).toEqual({ valid: true, errors: null });
});

const server = fc.record({
  hours: fc.integer({ min: 0, max: 744 }),
  usd: fc.integer({ min: 0, max: 99_999 }).map((tenths) => tenths / 1e4),
  nat: fc.boolean(),
});
const state = fc.tuple(server, server).map(([one, two]) => client(environment('one', one), environment('two', two)));

test('before and all steps are after, to the cent, whatever they come to; so are the resources of each step', () => {
  fc.assert(
    fc.property(state, fc.array(state, { minLength: 1, maxLength: 4 }), (before, states) => {
      const scenario = reportScenario({
        before,
        steps: states.map((after, at) => ({ patch: `patch ${at}`, after, alone: after })),
      });
      const changes = scenario.steps.map(changeInCents);
      const end = changes.reduce<Range>(add, rangeToCents(scenario.before.monthly));
      expect(end).toEqual(rangeToCents(scenario.after.monthly));
      for (const [at, step] of scenario.steps.entries())
        expect(buildRows(step).reduce((sum, { cents }) => sum + cents, 0)).toBe(changes[at]?.expected);
    }),
    { numRuns: 50 },
  );
});
