import type { Detail } from '../formats/printers';
import { headline, paragraph, shorten, wrap, type Page } from '../formats/text/page';
import { mergeCertainties } from '../verdict/certainty';
import { certaintyRows } from '../verdict/text';
import { pricesDate } from '../verdict/words';
import type { BudgetReport } from './report';
import { budgetRows, COLUMNS, type BudgetRow } from './rows';
import { basisSentence, proposalSentence } from './words';

const GAP = '  ';

/** Names have at least this much room beside columns. */
const MIN_NAME = 14;

/** The report of `groundplan budget`: what is proposed, beside what is expected and what the file has now. */
export function budgetText(report: BudgetReport, sheet: Page, detail: Detail): string {
  const certainty = mergeCertainties(report.environments.map((environment) => environment.certainty));
  return [
    ...headline(`${report.client.name}: budgets`, pricesDate(certainty.catalogue), sheet),
    ...wrap(proposalSentence(report), sheet.width).map(sheet.paint.bold),
    ...wrap(basisSentence(report), sheet.width),
    '',
    ...table(budgetRows(report), sheet),
    ...certaintyRows(certainty, sheet, detail === 'all' ? Infinity : 0),
    '',
  ].join('\n');
}

/** Each in a row; on a page that is too narrow for the columns, each in a paragraph. */
function table(rows: readonly BudgetRow[], sheet: Page): readonly string[] {
  const { width, paint } = sheet;
  const widths = COLUMNS.map((column, at) =>
    Math.max(column.length, ...rows.map(({ amounts }) => amounts[at]?.length ?? 0)),
  );
  const inColumns = (cells: readonly string[]): string =>
    cells.map((cell, at) => GAP + cell.padStart(widths[at] ?? 0)).join('');
  const room = width - GAP.length - inColumns(COLUMNS).length;
  const isNarrow = room < MIN_NAME;
  return [
    ...(isNarrow ? [] : [paint.dim(' '.repeat(GAP.length + room) + inColumns(COLUMNS))]),
    ...rows.flatMap(({ name, amounts, remark }) => [
      ...(isNarrow ? inWords(name, amounts, sheet) : inRow(name, inColumns(amounts), room, sheet)),
      ...(remark === undefined ? [] : paragraph(remark, width, '    ').map(paint.yellow)),
    ]),
  ];
}

/** A name that is too long stands in a row of its own. */
function inRow(name: string, amounts: string, room: number, { width }: Page): readonly string[] {
  if (name.length <= room) return [GAP + name.padEnd(room) + amounts];
  return [GAP + shorten(name, width - GAP.length), ' '.repeat(GAP.length + room) + amounts];
}

function inWords(name: string, amounts: readonly string[], { width }: Page): readonly string[] {
  const words = amounts.flatMap((amount, at) => (amount === '' ? [] : [`${COLUMNS[at] ?? ''} ${amount}`]));
  return [GAP + shorten(name, width - GAP.length), ...paragraph(words.join(', '), width, '    ')];
}
