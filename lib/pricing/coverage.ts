import type { Bill } from './bill';
import type { PricedCharge } from './lines';
import type { Coverage, EstimatedResource, Status } from './model';

/** How far a resource is priced, see {@link Status}. What is left out on request is not missing. */
export function statusOf({ kind, charges }: Bill, priced: readonly PricedCharge[]): Status {
  if (kind === 'free' || kind === 'unknown') return kind;
  const byUseAlone = charges.every(({ billed }) => billed === 'by-use');
  const decides = ({ charge }: PricedCharge): boolean => byUseAlone || charge.billed === 'by-existence';
  if (priced.some((each) => each.kind === 'missing' && decides(each))) return 'unpriced';
  return byUseAlone ? 'usage' : 'priced';
}

/** Resources by status. */
export function coverageOf(resources: readonly EstimatedResource[]): Coverage {
  const counts = { resources: resources.length, priced: 0, free: 0, usage: 0, unpriced: 0, unknown: 0 };
  for (const { status } of resources) counts[status] += 1;
  return counts;
}
