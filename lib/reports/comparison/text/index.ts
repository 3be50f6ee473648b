import type { Comparison } from '../../../pricing/compare';
import type { BudgetVerdict } from '../../../pricing/budget/budget';
import { rangeToCents } from '../../../pricing/estimate/cents';
import { buildChanges } from '../tree';
import {
  beforeAndAfter,
  changeInCents,
  countsSentence,
  gapsSentence,
  isUnchanged,
  isUntold,
  noChange,
  spreadOfChange,
  verdict,
} from '../words';
import type { ChangeReport } from '../../changes/report';
import { changeRows } from '../../changes/text';
import { environmentRows, type EnvironmentChange } from '../environments';
import { comparisonTable } from './comparison-table';
import { environmentTable } from './environment-table';
import { wrap, headline, type Page } from '../../formats/text/page';
import { fitsAScreen, largestChanges } from './largest';
import type { Detail } from '../../formats/printers';
import { hintRows, moreRows, type Hint } from '../../formats/text/hints';
import { pricesDate } from '../../verdict/words';
import { ageRows, budgetRows } from '../../verdict/text';

/** Findings that are read at a glance. */
const MAX_FINDINGS = 6;

const HINTS: readonly Hint[] = [
  ['--details', 'every change, with its cause'],
  ['--format html -o diff.html', 'a page to read, send and print'],
];

/** The report of `groundplan diff`: the verdict, then what changed; one line where nothing did. */
export function comparisonText(
  comparison: Comparison,
  sheet: Page,
  detail: Detail,
  budgets: readonly BudgetVerdict[] = [],
  deployment?: ChangeReport,
  environments: readonly EnvironmentChange[] = [],
): string {
  const ofBudget = budgetRows(budgets, rangeToCents(comparison.after.monthly), sheet);
  const ofDeployment =
    deployment?.findings.length === 0 ? [] : changeRows(deployment, sheet, ...(detail === 'all' ? [] : [MAX_FINDINGS]));
  if (isUnchanged(comparison)) return [noChange(comparison), ...ofBudget, ...ofDeployment, ''].join('\n');
  return [
    ...headRows(comparison, sheet),
    ...wrap(`${beforeAndAfter(comparison)}, ${spreadOfChange(comparison)}`, sheet.width),
    ...wrap(countsSentence(comparison), sheet.width),
    ...gapRows(comparison, sheet),
    ...ageRows([comparison.after.catalogue], sheet),
    ...ofBudget,
    ...ofDeployment,
    ...(environments.length > 0 ? ['', ...environmentTable(environmentRows(comparison, environments), sheet)] : []),
    ...tableRows(comparison, sheet, detail),
    '',
  ].join('\n');
}

function tableRows(comparison: Comparison, sheet: Page, detail: Detail): readonly string[] {
  const groups = buildChanges(comparison);
  if (groups.length === 0) return [];
  const total = changeInCents(comparison).expected;
  const table = comparisonTable(groups, total, sheet);
  if (detail === 'all' || fitsAScreen(table)) return ['', ...table];
  const largest = largestChanges(groups);
  return [
    '',
    ...comparisonTable(largest.groups, total, sheet),
    ...moreRows(largest.rest, sheet),
    ...hintRows(HINTS, sheet),
  ];
}

function headRows(comparison: Comparison, sheet: Page): readonly string[] {
  const { expected } = changeInCents(comparison);
  const emphasise = isUntold(comparison) ? sheet.paint.yellow : paintOf(expected, sheet.paint);
  const dates = pricesDate([comparison.before.catalogue, comparison.after.catalogue]);
  return headline(verdict(comparison), dates, sheet, emphasise);
}

/** More is red, less is green. */
function paintOf(cents: number, paint: Page['paint']): (text: string) => string {
  if (cents === 0) return String;
  return cents > 0 ? paint.red : paint.green;
}

function gapRows(comparison: Comparison, { width, paint }: Page): readonly string[] {
  const sentence = gapsSentence(comparison);
  return sentence === undefined ? [] : wrap(sentence, width).map(paint.yellow);
}
