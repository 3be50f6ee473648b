import type { Range } from '../../range';
import { columnsFor, heading, moneyRows } from '../formats/text/money-columns';
import type { Page } from '../formats/text/page';
import { largestParts, type Breakdown } from './breakdown';
import { BREAKDOWN_TITLE, MAX_PARTS, SERVICES_TITLE } from './words';

/** The largest parts of a total, in whole cents: by pattern, then by service. Nothing where nothing costs anything. */
export function breakdownRows({ patterns, services }: Breakdown, total: Range, sheet: Page): readonly string[] {
  const byPattern = largestParts(patterns, total, MAX_PARTS);
  const byService = largestParts(services, total, MAX_PARTS);
  if (byPattern.length === 0) return [];
  const columns = columnsFor(
    [...byPattern, ...byService].map(({ cents }) => cents),
    sheet,
  );
  const rows = (parts: typeof byPattern): readonly string[] =>
    parts.flatMap((part) => moneyRows({ indent: '  ', ...part, emphasise: String }, columns, sheet));
  return [
    '',
    ...heading(columns, sheet, BREAKDOWN_TITLE),
    ...rows(byPattern),
    sheet.paint.bold(SERVICES_TITLE),
    ...rows(byService),
  ];
}
