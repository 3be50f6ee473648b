import { readFileSync } from 'node:fs';
import path from 'node:path';
import { coverageOfAllTypes, pricedRegions } from '../../lib/pricing';
import { RULES } from '../../lib/pricing/advise/rules';
import { CALENDARS_AS_OF } from '../../lib/calendar/as-of';
import { METERED_TYPES } from '../../lib/pricing/meters';
import { ROOT } from './blocks';

/** Our column of the table "How it compares", by the label of the row. */
const ours = new Map(
  read('README.md')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line): [string, string] => {
      const [, label = '', groundplan = ''] = line.split('|').map((cell) => cell.trim());
      return [label, groundplan];
    }),
);

const { counts } = coverageOfAllTypes();
const regions = pricedRegions().filter(({ cloud }) => cloud === 'aws');
const prices = regions.reduce((sum, { rates }) => sum + rates, 0);

test.each([
  ['CloudFormation types with a price rule', `${counts.metered}`],
  ['CloudFormation types known to be free', `${counts.free}`],
  ['… known to be billed, without a rule', `${counts.unmetered}`],
  ['Regions of AWS', `${regions.filter(({ region }) => region !== 'global').length} packaged`],
  ['Prices', `${prices.toLocaleString('en-GB')} of AWS in the package`],
  ['Tokens of `@pulumi/aws` with a price rule', tokens()],
  ['Rules that save, AWS', `${RULES.length}, each priced anew`],
])('the README says the truth about "%s"', (label, figure) => {
  expect(ours.get(label)).toBe(figure);
});

test('the guide names the day for which calendars of support are read', () => {
  expect(read('docs/guide/pricing.md')).toContain(CALENDARS_AS_OF);
});

test('the guide says how many rules there are', () => {
  expect(read('docs/guide/savings.md')).toContain(`goes through ${RULES.length} rules`);
});

/** Tokens that have a rule, or are presented as a type with one, of those that have a row of their own. */
function tokens(): string {
  const rows = read('lib/pricing/readers/data/pulumi-aws').trimEnd().split('\n').slice(1);
  const own = rows.map((row) => row.split(' ')).filter(([, what = '']) => !what.startsWith('='));
  const priced = own.filter(([token = '', what = '']) => METERED_TYPES.includes(what) || METERED_TYPES.includes(token));
  return `${priced.length} of ${own.length.toLocaleString('en-GB')}; all classed`;
}

function read(page: string): string {
  return readFileSync(path.join(ROOT, page), 'utf8');
}
