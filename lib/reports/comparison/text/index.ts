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
import { comparisonTable } from './comparison-table';
import { opposite, wrap, type Page } from '../../formats/text/page';
import { pricesDate } from '../../verdict/words';
import { ageRows, budgetRows } from '../../verdict/text';

/** The report of `groundplan diff`: the verdict, then what changed; one line where nothing did. */
export function comparisonText(
  comparison: Comparison,
  sheet: Page,
  budgets: readonly BudgetVerdict[] = [],
  deployment?: ChangeReport,
): string {
  const ofBudget = budgetRows(budgets, rangeToCents(comparison.after.monthly), sheet);
  const ofDeployment = deployment?.findings.length === 0 ? [] : changeRows(deployment, sheet);
  if (isUnchanged(comparison)) return [noChange(comparison), ...ofBudget, ...ofDeployment, ''].join('\n');
  const groups = buildChanges(comparison);
  return [
    ...headline(comparison, sheet),
    ...wrap(`${beforeAndAfter(comparison)}   ${spreadOfChange(comparison)}`, sheet.width),
    ...wrap(countsSentence(comparison), sheet.width),
    ...gapRows(comparison, sheet),
    ...ageRows([comparison.after.catalogue], sheet),
    ...ofBudget,
    ...ofDeployment,
    ...(groups.length > 0 ? ['', ...comparisonTable(groups, changeInCents(comparison).expected, sheet)] : []),
    '',
  ].join('\n');
}

function headline(comparison: Comparison, sheet: Page): readonly string[] {
  const { paint } = sheet;
  const words = verdict(comparison);
  const { expected } = changeInCents(comparison);
  const emphasise = isUntold(comparison) ? paint.yellow : paintOf(expected, paint);
  const dates = pricesDate([comparison.before.catalogue, comparison.after.catalogue]);
  const [first = '', ...rest] = opposite(words, dates, ' ', sheet);
  return [paint.bold(emphasise(words)) + paint.dim(first.slice(words.length)), ...rest];
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
