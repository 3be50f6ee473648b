import { apportionRange, rangeToCents } from '../../pricing/estimate/cents';
import { add, ZERO, type Range } from '../../range';
import { NO_COST_CENTRE } from '../cost-centres/groups';
import { dollars, money } from '../formats/figures';
import { missingOf, type BudgetedCostCentre, type BudgetReport, type ProposedBudget } from './report';
import { budgetAmount, remarkOn } from './words';

/** What the columns of amounts are called. */
export const COLUMNS = ['expected', 'in the file', 'month', 'quarter', 'year'] as const;

/** A line of the table of budgets. */
export interface BudgetRow {
  readonly name: string;
  /** Under each of {@link COLUMNS}. */
  readonly amounts: readonly string[];
  /** @default - nothing is to be known beside it */
  readonly remark?: string;
}

/** A line for each environment, one for each cost centre where there are several, and one for everything. */
export function budgetRows({ monthly, budget, environments, costCentres = [] }: BudgetReport): readonly BudgetRow[] {
  const total = rangeToCents(monthly);
  const shares = apportionRange(
    total,
    environments.map((environment) => environment.monthly),
  );
  const printed = environments.map((environment, at) => ({
    ...environment,
    cents: shares[at] ?? ZERO,
    missing: environment.certainty.missing.length,
  }));
  const paid = costCentres.map((centre) => {
    const own = printed.filter(({ name }) => centre.environments.includes(name));
    const cents = own.reduce((sum, environment) => add(sum, environment.cents), ZERO);
    return rowOf(nameOf(centre), centre.budget, cents, missingOf(own).length);
  });
  return [
    ...printed.map(({ name, cents, missing, ...environment }) => rowOf(name, environment.budget, cents, missing)),
    ...paid,
    rowOf('together', budget, total, missingOf(environments).length),
  ];
}

function rowOf(name: string, budget: ProposedBudget, cents: Range, missing: number): BudgetRow {
  const remark = remarkOn(budget, cents, missing);
  const { present, monthly, quarterly, yearly } = budget;
  const amounts = [money(cents.expected), budgetAmount(present), ...[monthly, quarterly, yearly].map(dollars)];
  return { name, amounts, ...(remark !== undefined && { remark }) };
}

/** An environment may be called as a cost centre is. */
function nameOf({ name }: BudgetedCostCentre): string {
  return name === undefined ? NO_COST_CENTRE : `cost centre ${name}`;
}
