import fc from 'fast-check';
import { steady } from '../../../lib/range';
import { judge, judgePart } from '../../../lib/pricing/budget/budget';
import { estimateHtml } from '../../../lib/reports/estimate/html';
import { ADVICE, NO_ADVICE } from '../advice/fixtures';
import { estimateOf, lineOf, resourceOf, WEB } from '../fixtures';
import { sumOf, textOf } from '../read-html';

test('the page of an estimate says what the terminal says', async () => {
  const budgets = [
    judge(150, WEB),
    judge(400, WEB),
    judgePart(50, 'tag Team=web', { monthly: steady(39.84), resources: [] }),
  ];
  const text = textOf(await estimateHtml(WEB, { budgets, advice: ADVICE }));
  for (const sentence of [
    'at least $201.64 a month between $120 and $364',
    '✗ over the budget of $150.00 by at least $51.64',
    '? cannot tell whether the budget of $400.00 holds: $198.36 left, not counting web/edge/Waf (AWS::WAFv2::WebACL), web/edge/Ledger (AWS::QLDB::Ledger)',
    '✓ tag Team=web: $39.84, within the budget of $50.00, $10.16 left',
    '75% of 8 resources covered: 5 priced, 1 free, 1 without a price, 1 unknown',
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
  expect(text).toContain('Instance hours expected: midpoint of minimum and maximum capacity 1,460 × $0.107/hour');
  expect(text).toContain('Web ACL the catalogue has no price in eu-west-1 no price');
  expect(text).toContain('AWS::QLDB::Ledger it is a type we do not know no price');
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
