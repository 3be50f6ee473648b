import type { Advice, AdviceReport } from '../../pricing/advise';
import type { Range } from '../../pricing/model';
import { advisedNames } from '../advised-names';
import { apportion, rangeToCents } from '../cents';
import { notes } from './estimate';
import { money } from '../figures';
import { opposite, paragraph, wrap, type Page } from './page';
import { pricesDate, spread } from '../estimate/words';

/** Resources that an advice names before it says how many more there are. */
const MOST_RESOURCES = 6;
const GAP = '  ';

/** The report of `groundplan advise`: the verdict, then what to do, in the order in which it is to be done. */
export function adviceText(report: AdviceReport, sheet: Page): string {
  const saved = savedCents(report);
  const each = apportion(
    saved.expected,
    report.advice.map(({ saving }) => saving.expected),
  );
  const nameOf = advisedNames(report.advice);
  const width = Math.max(...each.map((cents) => money(cents).length), 0);
  return [
    ...headline(report, saved, sheet),
    ...report.advice.flatMap((advice, at) => [
      '',
      ...adviceRows(advice, money(each[at] ?? 0).padStart(width), nameOf, sheet),
    ]),
    ...notes(report.notes, sheet),
    '',
  ].join('\n');
}

/** What is printed before less what is printed after, so that the page adds up. */
function savedCents({ before, after }: AdviceReport): Range {
  const [was, is] = [rangeToCents(before), rangeToCents(after)];
  return { low: was.low - is.low, expected: was.expected - is.expected, high: was.high - is.high };
}

function headline(report: AdviceReport, saved: Range, sheet: Page): readonly string[] {
  const { before, after, advice, catalogue } = report;
  const [was, is] = [rangeToCents(before).expected, rangeToCents(after).expected];
  const verdict = advice.length === 0 ? 'nothing to save that we know of' : `${money(saved.expected)} a month less`;
  const [first = '', ...rest] = opposite(verdict, pricesDate([catalogue]), ' ', sheet);
  const head = [sheet.paint.bold(verdict) + sheet.paint.dim(first.slice(verdict.length)), ...rest];
  if (advice.length === 0) return [...head, `${money(was)} a month`];
  const ways =
    advice.length === 1 ? '1 piece of advice' : `${advice.length} pieces of advice, each priced after those before it`;
  return [...head, `${money(was)} → ${money(is)} a month   ${spread(saved)}`, ...wrap(ways, sheet.width)];
}

function adviceRows(
  { change, effort, risk, caution, resources }: Advice,
  amount: string,
  nameOf: ReturnType<typeof advisedNames>,
  sheet: Page,
): readonly string[] {
  const { width, paint } = sheet;
  const indent = ' '.repeat(GAP.length * 2 + amount.length);
  const lead = `${GAP}${amount}${GAP}`;
  return [
    ...paragraph(change, width, indent, lead).map((row, at) =>
      at === 0 ? GAP + paint.bold(row.slice(GAP.length)) : paint.bold(row),
    ),
    ...paragraph(`${effort} effort, ${risk} risk: ${caution}`, width, indent).map(paint.dim),
    ...resources
      .slice(0, MOST_RESOURCES)
      .flatMap((resource) => resourceRows(nameOf(resource), resource.change, indent, sheet)),
    ...(resources.length > MOST_RESOURCES ? [`${indent}… and ${resources.length - MOST_RESOURCES} more`] : []),
  ];
}

function resourceRows(name: string, change: string, indent: string, { width }: Page): readonly string[] {
  return paragraph(`${name}: ${change}`, width, `${indent}  `, `${indent}· `);
}
