import type { Outcome } from '../../forecast/simulate/outcome';
import type { Catalogue } from '../catalogue/catalogue';
import { rateIn } from '../estimate/list-price';
import { averagePrice } from '../estimate/tiers';
import { groupFacts } from '../meters/aws/compute/auto-scaling-group';
import { operatingSystemOf } from '../meters/aws/facts/operating-system';
import { HOURS_PER_MONTH } from '../meters/charge';
import type { Resource } from '../readers/resource';
import { isUnknown } from '../readers/unknown';

import type { Commitment } from './model';

const YEARS = [1, 3] as const;

/**
 * Reservations that pay for themselves, of Linux servers as far as the catalogue has rates: nothing upfront, standard. The nth server is
 * worth one where it runs for a larger share of the time than the rate is of the price on demand.
 */
export function commitmentsWorthBuying(group: Resource, outcome: Outcome, catalogue: Catalogue): readonly Commitment[] {
  const { launch } = groupFacts(group);
  const type = launch.instanceType;
  const system = operatingSystemOf(launch.image, launch.userData);
  if (type === undefined || isUnknown(type) || system.name !== 'linux') return [];
  const onDemand = priceOf(`ec2/${type}/linux`, group, catalogue);
  return YEARS.flatMap((years): readonly Commitment[] => {
    const rate = `ec2-reserved/${type}/${years}y/no-upfront/standard`;
    const reserved = priceOf(rate, group, catalogue);
    if (onDemand === undefined || reserved === undefined) return [];
    const breakEven = reserved / onDemand;
    const worthIt = sharesOfTime(outcome).filter((share) => share > breakEven);
    const saving = worthIt.reduce((sum, share) => sum + (share * onDemand - reserved) * HOURS_PER_MONTH, 0);
    return worthIt.length === 0 ? [] : [{ years, rate, servers: worthIt.length, breakEven, saving }];
  });
}

/** The share of the time during which a first server runs on demand, a second, and so on. */
function sharesOfTime({ minutesAt, minutes }: Outcome): readonly number[] {
  const shares: number[] = [];
  let left = minutes;
  for (const at of minutesAt) {
    left -= at;
    shares.push(left / minutes);
  }
  return shares;
}

function priceOf(key: string, { cloud, region }: Resource, catalogue: Catalogue): number | undefined {
  const rate = rateIn(catalogue, { cloud, region }, key);
  return isUnknown(rate) ? undefined : averagePrice(rate, HOURS_PER_MONTH);
}
