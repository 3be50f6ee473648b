import type { Elsewhere } from '../model';
import type { EstimateSummary } from './model';

type Summary = Pick<EstimateSummary, 'elsewhere'>;

/** What one side makes elsewhere, and the other does not. */
export function elsewhereOnlyIn(one: Summary, other: Summary): readonly Elsewhere[] {
  const known = new Set((other.elsewhere ?? []).map(({ what }) => what));
  return (one.elsewhere ?? []).filter(({ what }) => !known.has(what));
}
