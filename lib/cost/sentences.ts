import type { BudgetVerdict } from '../pricing/budget/budget';
import { rangeToCents, toCents } from '../pricing/estimate/cents';
import type { Range } from '../range';
import { money } from '../reports/formats/figures';
import { namesOf } from '../reports/verdict/words';

/** `a month is expected to cost $39.84, $0.01 over the budget of $39.83` */
export function exceededSentence({ limit, part, missing = [] }: BudgetVerdict, monthly: Range): string {
  const [{ expected }, cents] = [rangeToCents(monthly), toCents(limit)];
  const gaps = missing.length === 0 ? '' : `, not counting ${namesOf(missing)}`;
  return `${monthOf(part)} is expected to cost ${money(expected)}, ${money(expected - cents)} over the budget of ${money(cents)}${gaps}`;
}

/** `cannot tell whether a month keeps the budget of $100.00: $39.84 is expected, not counting ...` */
export function cannotTellSentence({ limit, part, missing = [] }: BudgetVerdict, monthly: Range): string {
  const { expected } = rangeToCents(monthly);
  return `cannot tell whether ${monthOf(part)} keeps the budget of ${money(toCents(limit))}: ${money(expected)} is expected, not counting ${namesOf(missing)}`;
}

/** `a month is expected to cost $39.84, within the budget of $40.00; at its highest $4.64 over` */
export function atRiskSentence({ limit, part }: BudgetVerdict, monthly: Range): string {
  const [{ expected, high }, cents] = [rangeToCents(monthly), toCents(limit)];
  return `${monthOf(part)} is expected to cost ${money(expected)}, within the budget of ${money(cents)}; at its highest ${money(high - cents)} over`;
}

function monthOf(part: BudgetVerdict['part']): string {
  return part === undefined ? 'a month' : `a month of ${part.name}`;
}
