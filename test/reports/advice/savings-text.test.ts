import type { AdviceReport } from '../../../lib/pricing/advise';
import { savingsRows } from '../../../lib/reports/advice/savings-text';
import { page } from '../../../lib/reports/formats/text/page';
import { steady } from '../../../lib/range';
import { estimateOf } from '../fixtures';

/** Ways to save, by what each saves a month. */
const report = (savings: Readonly<Record<string, number>>): AdviceReport => {
  const saved = Object.values(savings).reduce((sum, usd) => sum + usd, 0);
  return {
    schema: 'groundplan.advice/1',
    currency: 'USD',
    catalogue: estimateOf([]).catalogue,
    before: steady(500),
    after: steady(500 - saved),
    advice: Object.entries(savings).map(([change, usd]) => ({
      rule: change,
      change,
      effort: 'low',
      risk: 'low',
      caution: 'none',
      saving: steady(usd),
      resources: [],
    })),
    notes: [],
  };
};

test('savings of one kind in several environments are one, the largest are named, without their terms', () => {
  const live = report({ 'reserve servers: one year, nothing upfront': 45, 'use gp3': 4 });
  const staging = report({ 'use gp3': 3, 'do without dashboards': 2 });
  expect(savingsRows([live, staging], page(60, 'plain'))).toEqual([
    '',
    'What could be saved: $54.00 a month',
    '  $45.00  reserve servers',
    '   $7.00  use gp3',
    '  … and 1 more, with --format html',
  ]);
});

test('nothing is said where nothing is to be saved that we know of', () => {
  expect(savingsRows([report({})], page(60, 'plain'))).toEqual([]);
});
