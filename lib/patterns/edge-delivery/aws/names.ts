import { createHash } from 'node:crypto';
import type { EdgeDeliveryPlan } from '../edge-delivery-plan';

/**
 * Characters that the shortest of its names has: that of the source of its log delivery.
 * Source: Amazon CloudWatch Logs API Reference, "PutDeliverySource".
 */
const LONGEST = 60;

/** Characters of a hash that tell two names apart that begin alike. */
const HASH = 8;

/** The name of all that it names itself: its full one, or the beginning of one that is too long. */
export function nameOf({ fullName }: Pick<EdgeDeliveryPlan, 'fullName'>): string {
  if (fullName.length <= LONGEST) return fullName;
  const hash = createHash('sha256').update(fullName).digest('hex').slice(0, HASH);
  return `${fullName.slice(0, LONGEST - HASH - 1)}-${hash}`;
}
