import { isAmount, isAssumedUse, type Bill } from './bill';
import type { PricedCharge } from './pricer';
import type { Charge } from '../meters/charge';
import type { Coverage, EstimatedResource, Status } from './model';

/**
 * How far a resource is priced, see {@link Status}. What is left out on request is not missing, and neither is an assumed quantity
 * beside something that has a price.
 */
export function statusOf({ kind, charges }: Bill, priced: readonly PricedCharge[]): Status {
  if (kind === 'free' || kind === 'unknown') return kind;
  const amounts = priced.filter(({ charge }) => isAmount(charge));
  const isAllMissing = amounts.length > 0 && amounts.every(isMissing);
  if (isAllMissing || priced.some((each) => isMissing(each) && isCertain(each.charge))) return 'unpriced';
  return charges.every(({ billed }) => billed === 'by-use') ? 'usage' : 'priced';
}

function isMissing({ kind }: PricedCharge): boolean {
  return kind === 'missing';
}

/** Whether something is billed because it exists, or in a quantity that somebody states. */
function isCertain(charge: Charge): boolean {
  return charge.billed === 'by-existence' || (isAmount(charge) && !isAssumedUse(charge));
}

/** Resources by status. */
export function coverageOf(resources: readonly EstimatedResource[]): Coverage {
  const counts = { resources: resources.length, priced: 0, free: 0, usage: 0, unpriced: 0, unknown: 0 };
  for (const { status } of resources) counts[status] += 1;
  return counts;
}
