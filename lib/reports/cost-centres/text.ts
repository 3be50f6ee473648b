import type { Range } from '../../range';
import { columnsFor, heading, moneyRows } from '../formats/text/money-columns';
import { paragraph, type Page } from '../formats/text/page';
import { COST_CENTRES_TITLE, printedCostCentres, type Paid } from './groups';

/** Who pays how much and for what, where several do. @param shares - what is printed of each environment, in whole cents */
export function costCentreRows(
  environments: readonly Paid[],
  shares: readonly Range[],
  sheet: Page,
): readonly string[] {
  const centres = printedCostCentres(environments, shares);
  if (centres.length === 0) return [];
  const columns = columnsFor(
    centres.map(({ cents }) => cents),
    sheet,
  );
  return [
    '',
    ...heading(columns, sheet, COST_CENTRES_TITLE),
    ...centres.flatMap(({ name, cents, environments: paid }) => [
      ...moneyRows({ indent: '  ', name, cents, emphasise: String }, columns, sheet),
      ...paragraph(paid, sheet.width, '    ').map(sheet.paint.dim),
    ]),
  ];
}
