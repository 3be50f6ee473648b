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
  /** What it is held against. @default - all that is reported */
  readonly part?: BudgetedPart;
}

/** A part of what is reported that has a budget of its own. */
export interface BudgetedPart {
  /** E.g. `stack web` or `tag Team=web`. */
  readonly name: string;
  /** USD per month. */
  readonly monthly: Range;
}

/** Judges by whole cents, as they are printed, so that a verdict never contradicts the figures beside it. */
export function judge(limit: number, monthly: Range): BudgetVerdict {
  if (toCents(monthly.expected) > toCents(limit)) return { limit, status: 'exceeded' };
  return { limit, status: toCents(monthly.high) > toCents(limit) ? 'at-risk' : 'within' };
}

/** Judges the budget of a part of what is reported. */
export function judgePart(limit: number, part: BudgetedPart): BudgetVerdict {
  return { ...judge(limit, part.monthly), part };
}

/** Whether what is expected is above any of the budgets. */
export function isAnyExceeded(verdicts: readonly BudgetVerdict[]): boolean {
  return verdicts.some(({ status }) => status === 'exceeded');
}
