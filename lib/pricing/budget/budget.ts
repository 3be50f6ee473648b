import { missingIn, type Missing } from '../estimate/missing';
import type { Estimate } from '../estimate/model';
import type { Range } from '../../range';
import { roundUsd } from '../estimate/usd';
import { rangeToCents, toCents } from '../estimate/cents';

/**
 * The first of these that is so:
 *
 * - `exceeded`: what we expect of what has a price is above
 * - `cannot-tell`: something is billed that the total is without
 * - `at-risk`: what we expect is within, the highest is not
 * - `within`: even at its highest
 */
export type BudgetStatus = 'exceeded' | 'cannot-tell' | 'at-risk' | 'within';
export const BUDGET_STATUSES: readonly BudgetStatus[] = ['exceeded', 'cannot-tell', 'at-risk', 'within'];

/** What is to be said about a monthly budget. */
export interface BudgetVerdict {
  /** USD per month. */
  readonly limit: number;
  readonly status: BudgetStatus;
  /** What is left of it as expected, in USD per month; below zero where it is exceeded. */
  readonly left: number;
  /** What the total is without. @default - nothing */
  readonly missing?: readonly Missing[];
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

/** What a budget can be held against. */
export type Priced = Pick<Estimate, 'monthly' | 'resources'>;

/** Judges by whole cents, as they are printed, so that a verdict never contradicts the figures beside it. */
export function judge(limit: number, priced: Priced): BudgetVerdict {
  return judgeTotal(limit, priced.monthly, missingIn(priced));
}

/** The same of a total of which it is known what it is without. */
export function judgeTotal(limit: number, monthly: Range, missing: readonly Missing[]): BudgetVerdict {
  return {
    limit,
    status: answer(toCents(limit), rangeToCents(monthly), missing),
    left: roundUsd(limit - monthly.expected),
    ...(missing.length > 0 && { missing }),
  };
}

/** Judges the budget of a part of what is reported. */
export function judgePart(limit: number, name: string, priced: Priced): BudgetVerdict {
  return { ...judge(limit, priced), part: { name, monthly: priced.monthly } };
}

/** Holds an amount against a limit, both in cents. */
export function answer(limit: number, { expected, high }: Range, missing: readonly Missing[]): BudgetStatus {
  if (expected > limit) return 'exceeded';
  if (missing.length > 0) return 'cannot-tell';
  return high > limit ? 'at-risk' : 'within';
}

/** Whether a gate holds something up, unless missing prices are accepted. */
export function isFailed({ status }: Pick<BudgetVerdict, 'status'>): boolean {
  return status === 'exceeded' || status === 'cannot-tell';
}
