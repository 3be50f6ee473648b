import { apportionRange, rangeToCents } from '../../pricing/estimate/cents';
import { ZERO, type Range } from '../../range';
import { dollars, money } from '../formats/figures';
import { missingOf, type BudgetReport, type ProposedBudget } from './report';
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

/** A line for each environment, and one for all of them where there are several. */
export function budgetRows({ monthly, budget, environments }: BudgetReport): readonly BudgetRow[] {
  const total = rangeToCents(monthly);
  const shares = apportionRange(
    total,
    environments.map((environment) => environment.monthly),
  );
  const rows = environments.map((environment, at) =>
    rowOf(environment.name, environment.budget, shares[at] ?? ZERO, environment.certainty.missing.length),
  );
  return [...rows, rowOf('together', budget, total, missingOf(environments).length)];
}

function rowOf(name: string, budget: ProposedBudget, cents: Range, missing: number): BudgetRow {
  const remark = remarkOn(budget, cents, missing);
  const { present, monthly, quarterly, yearly } = budget;
  const amounts = [money(cents.expected), budgetAmount(present), ...[monthly, quarterly, yearly].map(dollars)];
  return { name, amounts, ...(remark !== undefined && { remark }) };
}
