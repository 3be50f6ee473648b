import { percentOf, sumGaps } from '../../pricing/compare/compare';
import { subtractUsd, sumUsd } from '../../pricing/estimate/usd';
import type { Compared } from './words';

/** Comparisons of parts as one of the whole. */
export function mergeCompared(parts: readonly Compared[]): Compared {
  const before = sumUsd(parts.map((part) => part.before.monthly));
  const after = sumUsd(parts.map((part) => part.after.monthly));
  const gaps = sumGaps(parts.map((part) => part.gaps));
  return {
    before: { monthly: before },
    after: { monthly: after },
    ...percentOf(subtractUsd(after, before), before, gaps),
    gaps,
    resources: parts.flatMap(({ resources }) => resources),
  };
}
