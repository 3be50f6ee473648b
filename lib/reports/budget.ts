import type { Range } from '../pricing/model';
import { toCents } from './cents';

/**
 * - `within`: even at its highest
 * - `at-risk`: what we expect is within, the highest is not
 * - `exceeded`: what we expect is above
 */
export type BudgetStatus = 'within' | 'at-risk' | 'exceeded';

/** What is to be said about a monthly budget. */
export interface BudgetVerdict {
  /** USD per month. */
  readonly limit: number;
  readonly status: BudgetStatus;
}

/** Judges by whole cents, as they are printed, so that a verdict never contradicts the figures beside it. */
export function judge(limit: number, monthly: Range): BudgetVerdict {
  if (toCents(monthly.expected) > toCents(limit)) return { limit, status: 'exceeded' };
  return { limit, status: toCents(monthly.high) > toCents(limit) ? 'at-risk' : 'within' };
}
