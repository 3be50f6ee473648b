import { shortName } from '../../../clouds/aws/short-name';
import type { EdgeDeliveryPlan } from '../edge-delivery-plan';

/**
 * Characters that the shortest of its names has: that of the source of its log delivery.
 * Source: Amazon CloudWatch Logs API Reference, "PutDeliverySource".
 */
const LONGEST = 60;

/** The name of all that it names itself: its full one, or the beginning of one that is too long. */
export function nameOf({ fullName }: Pick<EdgeDeliveryPlan, 'fullName'>): string {
  return shortName(fullName, LONGEST);
}

/** The name of the way to its second origin. */
export function nameOfStandby({ fullName }: Pick<EdgeDeliveryPlan, 'fullName'>): string {
  return shortName(`${fullName}-standby`, LONGEST);
}
