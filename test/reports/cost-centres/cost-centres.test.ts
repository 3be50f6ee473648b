import fc from 'fast-check';
import { costCentreSection } from '../../../lib/reports/cost-centres/html';
import { byCostCentre, printedCostCentres, type Paid } from '../../../lib/reports/cost-centres/groups';
import { costCentreBlocks } from '../../../lib/reports/cost-centres/markdown';
import { costCentreRows } from '../../../lib/reports/cost-centres/text';
import { page } from '../../../lib/reports/formats/text/page';
import { steady } from '../../../lib/range';

const ENVIRONMENTS: readonly Paid[] = [
  { name: 'production', costCentre: 'IT-1' },
  { name: 'website', costCentre: 'Marketing' },
  { name: 'staging', costCentre: 'IT-1' },
  { name: 'demo' },
];
const SHARES = [{ low: 100_00, expected: 120_00, high: 150_00 }, steady(80_00), steady(30_50), steady(1_00)];

test('text says who pays how much, and for what', () => {
  expect(costCentreRows(ENVIRONMENTS, SHARES, page(60, 'plain'))).toEqual([
    '',
    'Who pays                              low  expected     high',
    '  IT-1                            $130.50   $150.50  $180.50', // 120.00 + 30.50
    '    production, staging',
    '  Marketing                        $80.00    $80.00   $80.00',
    '    website',
    '  no cost centre                    $1.00     $1.00    $1.00',
    '    demo',
  ]);
});

test('so does Markdown', () => {
  expect(costCentreBlocks(ENVIRONMENTS, SHARES).flatMap(({ rows }) => rows)).toEqual([
    '| IT-1 | production, staging | $130.50 | $150.50 | $180.50 |',
    '| Marketing | website | $80.00 | $80.00 | $80.00 |',
    '| no cost centre | demo | $1.00 | $1.00 | $1.00 |',
  ]);
});

test('so does a page, whatever they are called', () => {
  const [section] = costCentreSection([{ name: 'a', costCentre: '<b>' }, { name: 'b' }], SHARES);
  expect(section?.title).toBe('Who pays');
  const text = section?.content.text ?? '';
  expect(text).toContain('<td>&lt;b&gt;</td>');
  expect(text).toContain('<td>no cost centre</td>');
});

test.each([[[]], [[{ name: 'a' }, { name: 'b' }]], [[{ name: 'a', costCentre: 'IT-1' }]]])(
  'nothing is said where one pays, or nobody who is named: %j',
  (environments: readonly Paid[]) => {
    expect(costCentreRows(environments, SHARES, page(80, 'plain'))).toEqual([]);
    expect(costCentreBlocks(environments, SHARES)).toEqual([]);
    expect(costCentreSection(environments, SHARES)).toEqual([]);
  },
);

test('law: every environment is in one cost centre, and together they pay everything', () => {
  const environment = fc.record(
    { name: fc.string(), costCentre: fc.constantFrom('a', 'b', 'c'), cents: fc.nat(1_000_000) },
    { requiredKeys: ['name', 'cents'] },
  );
  fc.assert(
    fc.property(fc.array(environment), (environments) => {
      const groups = byCostCentre(environments);
      if (groups.length === 0) return;
      expect(new Set(groups.flatMap((group) => group.environments))).toEqual(new Set(environments));
      const printed = printedCostCentres(
        environments,
        environments.map(({ cents }) => steady(cents)),
      );
      const paid = printed.reduce((sum, { cents }) => sum + cents.expected, 0);
      expect(paid).toBe(environments.reduce((sum, { cents }) => sum + cents, 0));
    }),
  );
});
