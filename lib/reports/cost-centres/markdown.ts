import type { Range } from '../../range';
import { money } from '../formats/figures';
import { leftOut, type Block } from '../formats/markdown/fit';
import { prose, row, tableHead } from '../formats/markdown/syntax';
import { COST_CENTRES_TITLE, printedCostCentres, type Paid } from './groups';

const HEAD = tableHead([
  [COST_CENTRES_TITLE, 'left'],
  ['for', 'left'],
  ['low', 'right'],
  ['expected', 'right'],
  ['high', 'right'],
]);

/** Who pays how much and for what, where several do. @param shares - what is printed of each environment, in whole cents */
export function costCentreBlocks(environments: readonly Paid[], shares: readonly Range[]): readonly Block[] {
  const rows = printedCostCentres(environments, shares).map(({ name, environments: paid, cents }) =>
    row([prose(name), prose(paid), ...[cents.low, cents.expected, cents.high].map(money)]),
  );
  return rows.length === 0 ? [] : [{ text: HEAD, rows, leftOut: leftOut('cost centre') }];
}
