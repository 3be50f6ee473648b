import { isFailed, type BudgetStatus, type BudgetVerdict } from '../../pricing/budget/budget';
import { rangeToCents } from '../../pricing/estimate/cents';
import type { Range } from '../../range';
import type { Check, Place } from '../checks/check';
import { budgetSentence } from './words';

/**
 * A budget, as it came out.
 *
 * @param name - whose it is
 * @param allowMissing - whether what cannot be told for want of a price passes
 */
export function budgetCheck(
  verdict: BudgetVerdict,
  name: string,
  monthly: Range,
  place: Place,
  allowMissing: boolean,
): Check {
  // The mark before a sentence is for people who read several in a row.
  const says = budgetSentence(verdict, rangeToCents(monthly)).replace(/^[✓✗?] /, '');
  return { rule: 'budget', name, outcome: outcomeOf(verdict, allowMissing), says: `${name}: ${says}`, place };
}

/** What a verdict comes to for a pipeline. */
export function outcomeOf(verdict: { readonly status: BudgetStatus }, allowMissing: boolean): Check['outcome'] {
  const { status } = verdict;
  if (status === 'exceeded') return 'failed';
  if (isFailed(verdict)) return allowMissing ? 'noted' : 'failed';
  return status === 'at-risk' ? 'noted' : 'passed';
}
