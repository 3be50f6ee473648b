import type { Comparison, ResourceChange } from '../pricing/compare';
import { elsewhereOnlyIn } from '../pricing/compare/elsewhere';
import { madeThere, missingPrice, missingUse, type Missing } from '../pricing/missing';
import { answer, type BudgetStatus } from './budget';
import { toCents } from './cents';
import { changeInCents } from './comparison/words';

/** The most that a month may rise by. */
export interface Increase {
  readonly unit: 'usd' | 'percent';
  readonly most: number;
}

/** What is to be said about the most that a month may rise by. */
export interface IncreaseVerdict {
  readonly allowed: Increase;
  readonly status: BudgetStatus;
  /** What the difference is without. @default - nothing */
  readonly missing?: readonly Missing[];
}

/** Judges by whole cents, as they are printed. What cost nothing before rises by more than any percentage. */
export function judgeIncrease(allowed: Increase, comparison: Comparison): IncreaseVerdict {
  const { unit, most } = allowed;
  const before = toCents(comparison.before.monthly.expected);
  const limit = unit === 'usd' ? toCents(most) : (before * most) / 100;
  const missing = missingAfter(comparison);
  return {
    allowed,
    status: answer(limit, changeInCents(comparison), missing),
    ...(missing.length > 0 && { missing }),
  };
}

/** What is billed after, and is not in the difference because nothing is known of it. What was not known before is the same. */
function missingAfter({ before, after, resources }: Comparison): readonly Missing[] {
  return [...resources.flatMap(missingOf), ...elsewhereOnlyIn(after, before).map(madeThere)];
}

function missingOf({ before, after, gaps }: ResourceChange): readonly Missing[] {
  if (after === undefined) return [];
  const known = new Set(before?.leftOut);
  const leftOut = (after.leftOut ?? []).filter((name) => !known.has(name));
  return [...(gaps.after > 0 ? missingPrice(after) : []), ...missingUse({ ...after, leftOut })];
}
