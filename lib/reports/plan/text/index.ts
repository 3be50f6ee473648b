import type { Range } from '../../../range';
import { apportionRange, rangeToCents } from '../../../pricing/estimate/cents';
import { headVerdicts, tailVerdicts, type EnvironmentReport, type PlanReport } from '../report';
import { changeRows } from '../../changes/text';
import { decisionRows } from './decisions';
import { notes } from '../../formats/text/notes';
import { moneyTable } from '../../estimate/text/money-table';
import { opposite, wrap, type Page } from '../../formats/text/page';
import { buildTree } from '../../estimate/tree';
import { amountAMonth, pricesDate, spread, together } from '../../verdict/words';
import { ageRows, budgetRows, coverageRows, headline } from '../../verdict/text';
import { warningRows } from '../../warnings/text';

/** The report of `groundplan plan`: the verdict on the client, then each environment's decisions and money. */
export function planText(report: PlanReport, sheet: Page): string {
  const { client, monthly, environments, changes } = report;
  const total = rangeToCents(monthly);
  const shares = apportionRange(
    total,
    environments.map(({ estimate }) => estimate.monthly),
  );
  const estimates = environments.map(({ estimate }) => estimate);
  const bounded = together(estimates);
  const verdicts = headVerdicts(report, shares);
  return [
    ...wrap(client.name, sheet.width).map(sheet.paint.bold),
    ...headline(total, bounded, pricesDate(estimates.map(({ catalogue }) => catalogue)), sheet),
    ...budgetRows(verdicts, total, sheet),
    ...coverageRows(bounded, sheet),
    ...ageRows(
      estimates.map(({ catalogue }) => catalogue),
      sheet,
    ),
    ...warningRows(environments, sheet),
    ...changeRows(changes, sheet),
    // Joined one by one, since the rows of sixty environments would be kept until all are there.
    ...environments.map((environment, at) => environmentRows(environment, shares[at] ?? total, sheet).join('\n')),
    '',
    ...wrap(`${client.name}: ${amountAMonth(total, bounded)}`, sheet.width).map(sheet.paint.bold),
    ...budgetRows(tailVerdicts(verdicts), total, sheet),
    '',
  ].join('\n');
}

function environmentRows(environment: EnvironmentReport, total: Range, sheet: Page): readonly string[] {
  const { estimate, decisions, budget } = environment;
  return [
    '',
    ...title(environment, total, sheet),
    spread(total),
    ...budgetRows([budget ?? []].flat(), total, sheet),
    ...coverageRows(estimate, sheet),
    ...(decisions.length > 0 ? ['', ...decisionRows(decisions, sheet)] : []),
    '',
    ...moneyTable(buildTree(estimate, total), total, sheet),
    ...notes(estimate.notes, sheet),
  ];
}

/** `production · aws-cdk · eu-west-1 ─────── $1,040.12 a month` */
function title(
  { name, kind, engine, region, estimate }: EnvironmentReport,
  total: Range,
  sheet: Page,
): readonly string[] {
  const words = [name, ...(name === kind ? [] : [kind]), engine, region].join(' · ');
  return opposite(words, amountAMonth(total, estimate), '─', sheet).map(sheet.paint.bold);
}
