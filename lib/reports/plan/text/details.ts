import { ZERO, type Range } from '../../../range';
import { regionInWords } from '../../../region-places';
import type { EnvironmentReport, PlanReport } from '../report';
import { decisionRows } from './decisions';
import { notes } from '../../formats/text/notes';
import { moneyTable } from '../../estimate/text/money-table';
import { opposite, wrap, type Page } from '../../formats/text/page';
import { buildTree } from '../../estimate/tree';
import { amountAMonth, spread } from '../../verdict/words';
import { budgetRows, coverageRows } from '../../verdict/text';

/**
 * Each environment's decisions, and its money line by line.
 *
 * @param shares - what is printed of each, in whole cents
 */
export function detailRows({ environments }: PlanReport, shares: readonly Range[], sheet: Page): readonly string[] {
  // Joined one by one, since the rows of sixty environments would be kept until all are there.
  return environments.map((environment, at) => environmentRows(environment, shares[at] ?? ZERO, sheet).join('\n'));
}

function environmentRows(environment: EnvironmentReport, total: Range, sheet: Page): readonly string[] {
  const { estimate, decisions, budget } = environment;
  return [
    '',
    ...title(environment, total, sheet),
    ...wrap(spread(total), sheet.width),
    ...budgetRows([budget ?? []].flat(), total, sheet),
    ...coverageRows(estimate, sheet),
    ...(decisions.length > 0 ? ['', ...decisionRows(decisions, sheet)] : []),
    '',
    ...moneyTable(buildTree(estimate, total), total, sheet),
    ...notes(estimate.notes, sheet),
  ];
}

/** `production · aws-cdk · Ireland, eu-west-1 ─────── $1,040.12 a month` */
function title(
  { name, kind, engine, region, estimate }: EnvironmentReport,
  total: Range,
  sheet: Page,
): readonly string[] {
  const words = [name, ...(name === kind ? [] : [kind]), engine, regionInWords(region)].join(' · ');
  return opposite(words, amountAMonth(total, estimate), sheet).map(sheet.paint.bold);
}
