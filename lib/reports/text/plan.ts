import type { Range } from '../../pricing/model';
import { apportionRange, rangeToCents } from '../cents';
import type { EnvironmentReport, PlanReport } from '../plan-report';
import { changeRows } from './changes';
import { decisionRows } from './decisions';
import { headline, notes } from './estimate';
import { moneyTable } from './money-table';
import { opposite, wrap, type Page } from './page';
import { growTree } from '../estimate/tree';
import { amountAMonth, pricesDate, spread, sumCoverage } from '../estimate/words';
import { ageRows, budgetRows, coverageRows } from './verdict';
import { warningRows } from './warnings';

/** The report of `groundplan plan`: the verdict on the client, then each environment's decisions and money. */
export function planReport({ client, monthly, budget, environments, changes }: PlanReport, sheet: Page): string {
  const total = rangeToCents(monthly);
  const shares = apportionRange(
    total,
    environments.map(({ estimate }) => estimate.monthly),
  );
  const estimates = environments.map(({ estimate }) => estimate);
  const coverage = sumCoverage(estimates.map((estimate) => estimate.coverage));
  const verdict = budgetRows([budget ?? []].flat(), total, sheet);
  return [
    ...wrap(client.name, sheet.width).map(sheet.paint.bold),
    ...headline(total, coverage, pricesDate(estimates.map(({ catalogue }) => catalogue)), sheet),
    ...verdict,
    ...coverageRows(coverage, sheet),
    ...ageRows(
      estimates.map(({ catalogue }) => catalogue),
      sheet,
    ),
    ...warningRows(environments, sheet),
    ...changeRows(changes, sheet),
    // Joined one by one, since the rows of sixty environments would be kept until all are there.
    ...environments.map((environment, at) => environmentRows(environment, shares[at] ?? total, sheet).join('\n')),
    '',
    ...wrap(`${client.name}: ${amountAMonth(total, coverage)}`, sheet.width).map(sheet.paint.bold),
    ...verdict,
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
    ...coverageRows(estimate.coverage, sheet),
    ...(decisions.length > 0 ? ['', ...decisionRows(decisions, sheet)] : []),
    '',
    ...moneyTable(growTree(estimate, total), total, sheet),
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
  return opposite(words, amountAMonth(total, estimate.coverage), '─', sheet).map(sheet.paint.bold);
}
