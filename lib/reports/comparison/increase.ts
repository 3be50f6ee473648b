import type { DeploymentChanges } from '../../pricing/changes';
import type { ResourceChange } from '../../pricing/compare';
import { missingPrice, missingUse, type Missing } from '../../pricing/estimate/missing';
import type { EstimatedResource } from '../../pricing/estimate/model';
import { answer, type BudgetStatus } from '../../pricing/budget/budget';
import { toCents } from '../../pricing/estimate/cents';
import { changeInCents, type Compared } from './words';

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

/**
 * Judges by whole cents, as they are printed. What cost nothing before rises by more than any percentage.
 *
 * @param rewritten - what is after of the resources whose properties differ: without a price on either side they do not show
 */
export function judgeIncrease(
  allowed: Increase,
  comparison: Compared,
  rewritten: readonly EstimatedResource[] = [],
): IncreaseVerdict {
  const { unit, most } = allowed;
  const before = toCents(comparison.before.monthly.expected);
  const limit = unit === 'usd' ? toCents(most) : (before * most) / 100;
  const missing = onceEach([...comparison.resources.flatMap(missingAfter), ...rewritten.flatMap(missingPrice)]);
  return {
    allowed,
    status: answer(limit, changeInCents(comparison), missing),
    ...(missing.length > 0 && { missing }),
  };
}

/** Resources of an estimate whose properties differ from what is before. Tags cost nothing. */
export function rewrittenIn(
  resources: readonly EstimatedResource[],
  { changes }: DeploymentChanges,
): readonly EstimatedResource[] {
  const differing = changes.filter(({ properties }) => properties.some((path) => !/^Tags(\.|$)/.test(path)));
  const ids = new Set(differing.map(({ id }) => id));
  return resources.filter(({ id }) => ids.has(id));
}

function onceEach(missing: readonly Missing[]): readonly Missing[] {
  return [...new Map(missing.map((each) => [each.what, each])).values()];
}

/** What is billed after and is not in the difference, and was not so before. */
function missingAfter({ before, after, gaps }: ResourceChange): readonly Missing[] {
  if (after === undefined) return [];
  const known = new Set(before?.leftOut);
  const leftOut = (after.leftOut ?? []).filter((name) => !known.has(name));
  return [...(gaps.after > 0 ? missingPrice(after) : []), ...missingUse({ ...after, leftOut })];
}
