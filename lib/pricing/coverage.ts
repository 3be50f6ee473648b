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
  const count = (status: Status): number => resources.filter((resource) => resource.status === status).length;
  return {
    resources: resources.length,
    priced: count('priced'),
    free: count('free'),
    usage: count('usage'),
    unpriced: count('unpriced'),
    unknown: count('unknown'),
  };
}
