import type { Advice, AdviceReport } from '../../pricing/advise';
import { advisedNames } from './names';
import { MAX_RESOURCES, savedByEach, savedCents, savingVerdict, wasAndIs } from './words';
import { rangeToCents } from '../../pricing/estimate/cents';
import { notes } from '../formats/text/notes';
import { money } from '../formats/figures';
import { headline, paragraph, wrap, type Page } from '../formats/text/page';
import { pricesDate, spread } from '../verdict/words';

const GAP = '  ';

/** The report of `groundplan advise`: the verdict, then what to do, in the order in which it is to be done. */
export function adviceText(report: AdviceReport, sheet: Page): string {
  const each = savedByEach(report);
  const nameOf = advisedNames(report.advice);
  const width = Math.max(...each.map((cents) => money(cents).length), 0);
  return [
    ...headRows(report, sheet),
    ...report.advice.flatMap((advice, at) => [
      '',
      ...adviceRows(advice, money(each[at] ?? 0).padStart(width), nameOf, sheet),
    ]),
    ...notes(report.notes, sheet),
    '',
  ].join('\n');
}

function headRows(report: AdviceReport, sheet: Page): readonly string[] {
  const { before, advice, catalogue } = report;
  const head = headline(savingVerdict(report), pricesDate([catalogue]), sheet);
  if (advice.length === 0) return [...head, `${money(rangeToCents(before).expected)} a month`];
  const saved = savedCents(report);
  const was = `${wasAndIs(report)}${saved.low === saved.high ? '' : `, ${spread(saved)} less`}`;
  const ways =
    advice.length === 1 ? '1 piece of advice' : `${advice.length} pieces of advice, each priced after those before it`;
  return [...head, ...wrap(was, sheet.width), ...wrap(ways, sheet.width)];
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
      .slice(0, MAX_RESOURCES)
      .flatMap((resource) => resourceRows(nameOf(resource), resource.change, indent, sheet)),
    ...(resources.length > MAX_RESOURCES ? [`${indent}… and ${resources.length - MAX_RESOURCES} more`] : []),
  ];
}

function resourceRows(name: string, change: string, indent: string, { width }: Page): readonly string[] {
  return paragraph(`${name}: ${change}`, width, `${indent}  `, `${indent}· `);
}
