import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { compare } from '../../../../lib/pricing';
import type { AdviceReport } from '../../../../lib/pricing';
import { judge, judgePart } from '../../../../lib/pricing/budget/budget';
import { adviceHtml } from '../../../../lib/reports/advice/html';
import { comparisonHtml } from '../../../../lib/reports/comparison/html';
import { estimateHtml } from '../../../../lib/reports/estimate/html';
import { planHtml } from '../../../../lib/reports/plan/html';
import { adviceText } from '../../../../lib/reports/advice/text';
import { page } from '../../../../lib/reports/formats/text/page';
import { reportPlan } from '../../../../lib/reports/plan/report';
import { AFTER, BEFORE, CHANGES } from '../../comparisons';
import { estimateOf, lineOf, resourceOf, WEB } from '../../fixtures';

const steady = (usd: number) => ({ low: usd, expected: usd, high: usd });

/** $201.64 = 39.84 + 161.50 + 0.30, of which two pieces of advice save $30 and $4.005. */
const ADVICE: AdviceReport = {
  schema: 'groundplan.advice/1',
  currency: 'USD',
  catalogue: WEB.catalogue,
  before: WEB.monthly,
  after: { low: 0, expected: WEB.monthly.expected - 34.005, high: 0 },
  advice: [
    {
      rule: 'graviton',
      change: 'run servers on Graviton',
      effort: 'low',
      risk: 'medium',
      caution: 'images must be built for arm64',
      saving: steady(30),
      resources: Array.from({ length: 8 }, (_, at) => ({
        id: `web/R${at}`,
        path: `web/servers/R${at}`,
        change: 'm5 → m6g',
      })),
    },
    {
      rule: 'gp3',
      change: 'use gp3',
      effort: 'low',
      risk: 'low',
      caution: 'none',
      saving: steady(4.005),
      resources: [],
    },
  ],
  notes: [],
};
const NO_ADVICE: AdviceReport = { ...ADVICE, after: ADVICE.before, advice: [] };

const textOf = (page: string): string =>
  page
    .replace(/<(style|script)>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ');
const sumOf = (page: string): number =>
  [...page.matchAll(/<tbody data-sum="(-?\d+)">/g)].reduce((sum, [, cents]) => sum + Number(cents), 0);

test('the page of an estimate says what the terminal says', async () => {
  const budgets = [
    judge(150, WEB),
    judge(400, WEB),
    judgePart(50, 'tag Team=web', { monthly: steady(39.84), resources: [] }),
  ];
  const text = textOf(await estimateHtml(WEB, { budgets, advice: ADVICE }));
  for (const sentence of [
    'at least $201.64 a month low $120.89 … high $363.14',
    '✗ over the budget of $150.00 by at least $51.64',
    '? cannot tell whether the budget of $400.00 holds: $198.36 left, not counting web/edge/Waf (AWS::WAFv2::WebACL), web/edge/Ledger (AWS::QLDB::Ledger)',
    '✓ tag Team=web: $39.84, within the budget of $50.00, $10.16 left',
    '75 % of 8 resources covered: 5 priced, 1 free, 1 without a price, 1 unknown',
    'prices of 2026-07-20',
    'on-demand list prices, before tax',
  ])
    expect(text).toContain(sentence);
});

test('the rows of the table add up to the total, whatever it is', async () => {
  expect(sumOf(await estimateHtml(WEB, { advice: NO_ADVICE }))).toBe(20_164);
  const amounts = fc.array(fc.integer({ min: 0, max: 50_000_000 }), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(amounts, async (micros) => {
      const estimate = estimateOf(
        micros.map((amount, at) =>
          resourceOf(`web/p${at % 4}/R${at}`, 'AWS::EC2::Volume', 'priced', [lineOf('x', 1, amount / 1e6, 'hour')]),
        ),
      );
      const cents = Math.round(micros.reduce((sum, amount) => sum + amount, 0) / 10_000);
      expect(sumOf(await estimateHtml(estimate, { advice: NO_ADVICE }))).toBe(cents);
    }),
    { numRuns: 30 },
  );
});

test('a table has room for 5,000, and says what the others cost', async () => {
  const resources = Array.from({ length: 5_100 }, (_, at) =>
    resourceOf(`web/p/R${at}`, 'AWS::EC2::Volume', 'priced', [lineOf('x', 1, 0.5, 'hour')]),
  );
  const page = await estimateHtml(estimateOf(resources), { advice: NO_ADVICE });
  expect(sumOf(page)).toBe(250_000); // 5,000 × 50
  expect(textOf(page)).toContain('100 more have no room here, $50.00 a month together. JSON and CSV have all.');
});

test('every line is explained: quantity, price, what it rests on, rate, date, note', async () => {
  const text = textOf(await estimateHtml(WEB, { advice: NO_ADVICE }));
  expect(text).toContain('NAT gateway 730 × $0.048/hour template a/b, 2026-07-20 $35.04');
  expect(text).toContain('Data processed 100 × $0.048/GB assumed a/b, 2026-07-20 $4.80');
  expect(text).toContain('Instance hours expected halfway between the fewest and the most servers 1,460 × $0.107/hour');
  expect(text).toContain('Web ACL the catalogue has no price in eu-west-1 no price');
  expect(text).toContain('AWS::QLDB::Ledger it is a type we do not know no price');
});

test('savings fall from the total, and what they save adds up', async () => {
  const text = textOf(await estimateHtml(WEB, { advice: ADVICE }));
  // 201.64 − 34.005 = 167.635, printed $167.64: $34.00 in print, of which gp3 has the half cent less.
  expect(text).toContain('as planned $201.64 run servers on Graviton -$30.00 use gp3 -$4.00 with all of it $167.64');
  expect(text).toContain('low effort, medium risk: images must be built for arm64 web/servers/R0: m5 → m6g');
  expect(text).toContain('web/servers/R5: m5 → m6g … and 2 more');
});

test('resources of one name in several stacks are told apart', async () => {
  const [first] = ADVICE.advice;
  const resources = ['shop', 'web'].map((stack) => ({ id: `${stack}/Eip`, path: 'Eip', change: 'released' }));
  const after = { low: 0, expected: WEB.monthly.expected - 30, high: 0 };
  const advice = { ...ADVICE, after, advice: first ? [{ ...first, resources }] : [] };
  expect(textOf(await estimateHtml(WEB, { advice }))).toContain('shop/Eip: released web/Eip: released');
  expect(adviceText(advice, page(80, 'plain'))).toContain('· shop/Eip: released\n');
});

test('what every row would say of its place is said once', async () => {
  const bare = estimateOf([resourceOf('web', 'AWS::EC2::VPC', 'free'), resourceOf('web', 'AWS::EC2::Subnet', 'free')]);
  const text = textOf(await estimateHtml(bare, { advice: NO_ADVICE }));
  expect(text).toContain('resource type stack status low');
  expect(textOf(await estimateHtml(WEB, { advice: NO_ADVICE }))).toContain('resource type stack pattern status low');
});

test('long names may be broken where a word of theirs ends', async () => {
  const page = await estimateHtml(WEB, { advice: NO_ADVICE });
  expect(page).toContain('<span>AWS::<wbr />EC2::<wbr />Nat<wbr />Gateway</span>');
});

test('nothing is said of savings where there are none', async () => {
  expect(await estimateHtml(WEB, { advice: NO_ADVICE })).not.toContain('What could be saved');
});

test('a plan has its environments, decisions and notes on one page', async () => {
  const environment = { kind: 'production', engine: 'aws-cdk', region: 'eu-west-1', estimate: WEB };
  const decisions = [{ pattern: 'network', what: 'zones', choice: '3', because: 'gold production' }];
  const report = reportPlan({
    name: "Tom's Clinic",
    slug: 'tom',
    monthlyBudget: 400,
    environments: [
      { ...environment, name: 'production', decisions, warnings: [], monthlyBudget: 300 },
      { ...environment, name: 'staging', kind: 'staging', decisions: [], warnings: [] },
    ],
  });
  const page = await planHtml(report, { production: ADVICE, staging: NO_ADVICE });
  const text = textOf(page);
  expect(sumOf(page)).toBe(40_328); // 2 × 20,164
  expect(text).toContain("Tom's Clinic at least $403.28 a month");
  expect(text).toContain('✗ over the budget of $400.00 by at least $3.28');
  expect(text).toContain('production · aws-cdk · eu-west-1: at least $201.64 a month');
  expect(text).toContain('1 decision pattern decision choice because network zones 3 gold production');
  expect(page.match(/on-demand list prices, before tax/g)).toHaveLength(1);
});

test('a comparison has its change by pattern and by resource', () => {
  const page = comparisonHtml(CHANGES, [judge(150, AFTER)]);
  const text = textOf(page);
  expect(text).toContain('at least +$42.41 a month');
  expect(text).toContain('missing, and not in the difference: 1 price after');
  expect(text).toContain('before $119.75');
  expect(text).toContain('Instance hours: instance type m5.large → m5.xlarge +$78.11'); // 730 × 0.107
  expect(sumOf(page)).toBe(4241);
});

test('no change is said, and nothing is drawn', () => {
  const page = comparisonHtml(compare(BEFORE, BEFORE));
  expect(textOf(page)).toContain('no change: $119.75 a month');
  expect(page).not.toContain('<section');
});

test('advice alone is a page', () => {
  expect(textOf(adviceHtml(ADVICE))).toContain('How it could cost less $34.00 a month less $201.64 → $167.64 a month');
  expect(textOf(adviceHtml(NO_ADVICE))).toContain('nothing to save that we know of');
});

test('a page loads nothing, and says so to the browser', async () => {
  const page = await estimateHtml(WEB, { advice: ADVICE });
  const [, script = ''] = /<script>(.*)<\/script>/s.exec(page) ?? [];
  const digest = createHash('sha256').update(script).digest('base64');
  expect(page).toContain(
    `default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; script-src &#39;sha256-${digest}&#39;`,
  );
  expect(page).not.toMatch(/\b(src|href)="(?!#)|url\(|@import|https?:/);
});

test('names from templates never become markup', async () => {
  const name = fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '/', ' ', '<script>', '<img onerror=x>'),
    minLength: 1,
  });
  await fc.assert(
    fc.asyncProperty(name, name, async (path, type) => {
      const resource = resourceOf(path, type, 'priced', [lineOf(type, 1, 1, path, { note: path })], { stack: path });
      const page = await estimateHtml(estimateOf([resource], [path]), { advice: NO_ADVICE });
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page).not.toContain('<img');
    }),
    { numRuns: 50 },
  );
});
