import type { Budget } from '../pricing/budget/budgets';
import type { Catalogue, UsagePolicy } from '../pricing';
import type { Problem } from '../problem';

/** What happens on a finding: `mandatory` stops the preview or the update, `advisory` only tells. */
export type CostLevel = 'advisory' | 'mandatory';

/** What the cost of a stack is held to. */
export interface CostValidationOptions {
  /** What a stack may cost, in USD per month at list prices, as expected. */
  readonly budget: number;

  /**
   * Budgets of all that has a tag, and of stacks by name: one pack serves many, and the budget of another stack is not looked at.
   * @default - none
   */
  readonly parts?: readonly Budget[];

  /**
   * What happens when a stack is over budget.
   * @default 'mandatory'
   */
  readonly onExceeded?: CostLevel;

  /**
   * What happens when it cannot be told whether a stack is over budget, because something of it has no price or no region.
   * @default 'mandatory'
   */
  readonly onMissing?: CostLevel;

  /**
   * Region of resources that name none, and whose provider names none.
   * @default - nobody can tell what such a stack costs
   */
  readonly region?: string;

  /**
   * What happens to usage that programs do not state.
   * @default 'default' - some is assumed
   */
  readonly usage?: UsagePolicy;

  /**
   * Prices.
   * @default - the list prices in the package
   */
  readonly catalogue?: Catalogue;
}

const LEVELS: readonly string[] = ['advisory', 'mandatory'] satisfies readonly CostLevel[];

/** Everything that is wrong with what a budget and levels are given as. */
export function problemsOf({ budget, parts = [], onExceeded, onMissing }: CostValidationOptions): readonly Problem[] {
  return [
    ...amount(budget, ['budget']),
    ...parts.flatMap(({ limit }, at) => amount(limit, ['parts', at, 'limit'])),
    ...level(onExceeded, 'onExceeded'),
    ...level(onMissing, 'onMissing'),
  ];
}

function amount(value: unknown, path: Problem['path']): readonly Problem[] {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return [];
  return [{ path, found: String(value), expected: 'USD per month, such as 1500' }];
}

function level(value: string | undefined, name: string): readonly Problem[] {
  if (value === undefined || LEVELS.includes(value)) return [];
  return [{ path: [name], found: JSON.stringify(value), expected: "'advisory' or 'mandatory'" }];
}
