import type { Warning } from '../profile/warning';
import type { PlannedPattern } from './plans-so-far';

/** What plans warn of, without what other plans beside them put right. */
export function warningsOf(planned: readonly PlannedPattern[]): readonly Warning[] {
  const reached = new Set(planned.flatMap(({ plan }) => plan.reaches ?? []));
  return planned
    .flatMap(({ plan, words }) => [...plan.warnings, ...words.warnings])
    .filter(({ pattern, unlessReached }) => unlessReached !== true || !reached.has(pattern))
    .map(({ pattern, says }) => ({ pattern, says }));
}
