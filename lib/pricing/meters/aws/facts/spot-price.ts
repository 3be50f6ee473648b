import { scale } from '../../../../range';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import type { Charge } from '../../charge';

import { sentence } from '../../facts/sentence';

/** Said of everything on spot. */
export const SPOT_NOTE =
  'at the on-demand rate, as a ceiling: spot prices move with the market and are in no catalogue';

const NOTE_OF_PRICE = 'at the maximum price that is stated, or the on-demand rate where that is lower, as a ceiling';

/** The part of the on-demand price that spot costs at least. Source: Amazon EC2 Spot Instances pricing, "up to 90%". */
const MINIMUM = 0.1;

/** The most that one is willing to pay for an hour on spot. */
export interface SpotCeiling {
  /** In USD. @default - the on-demand price */
  readonly maxPrice?: Maybe<number> | undefined;
  /** In percent of the on-demand price. @default 100 */
  readonly maxPercent?: Maybe<number> | undefined;
}

/**
 * A charge for instances on spot: the price that one is willing to pay is the most that they cost. Source: Amazon EC2 User Guide, "Spot
 * Instances", "Maximum price".
 */
export function atSpotPrice(charge: Charge, ceiling: SpotCeiling): Charge {
  const maxPrice = isUnknown(ceiling.maxPrice) ? undefined : ceiling.maxPrice;
  const share = shareOf(ceiling);
  const note = sentence(charge.note, maxPrice === undefined ? noteOf(share) : NOTE_OF_PRICE);
  return {
    ...charge,
    quantity: share === 1 ? charge.quantity : lift(charge.quantity, (units) => scale(units, share)),
    minShare: Math.min(1, MINIMUM / share),
    ...(note === undefined ? {} : { note }),
    ...(maxPrice === undefined ? {} : { maxPrice }),
  };
}

/** The part of the on-demand price that spot costs at most. */
export function shareOf({ maxPercent = 100 }: SpotCeiling): number {
  return isUnknown(maxPercent) ? 1 : Math.min(100, Math.max(1, maxPercent)) / 100;
}

/** What is said of everything that is billed at such a part of the on-demand price. */
export function noteOf(share: number): string {
  return share === 1 ? SPOT_NOTE : `at ${share * 100}% of the on-demand rate, the most that is paid, as a ceiling`;
}
