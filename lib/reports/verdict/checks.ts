import type { Range } from '../../range';
import { isFailed, type BudgetStatus, type BudgetVerdict } from '../../pricing/budget/budget';
import { rangeToCents } from '../../pricing/estimate/cents';
import type { Check, Place } from '../checks/check';
import { budgetSentence } from './words';

/** Whether what cannot be told for want of a price passes, as a gate was told. */
export type Missing = 'passes' | 'fails';

/** A budget, as it came out. */
export function budgetCheck(
  verdict: BudgetVerdict,
  name: string,
  monthly: Range,
  place: Place,
  missing: Missing,
): Check {
  // The mark before a sentence is for people who read several in a row.
  const says = budgetSentence(verdict, rangeToCents(monthly)).replace(/^[✓✗?] /, '');
  return { rule: 'budget', name, outcome: outcomeOf(verdict, missing), says: `${name}: ${says}`, place };
}

/** What a verdict comes to for a pipeline. */
export function outcomeOf(verdict: { readonly status: BudgetStatus }, missing: Missing): Check['outcome'] {
  const { status } = verdict;
  if (status === 'exceeded') return 'failed';
  if (isFailed(verdict)) return missing === 'passes' ? 'noted' : 'failed';
  return status === 'at-risk' ? 'noted' : 'passed';
}
