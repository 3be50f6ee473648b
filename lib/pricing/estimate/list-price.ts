import type { Catalogue, Rate } from '../catalogue/catalogue';
import { regionOf, type Charge } from '../meters/charge';
import type { Resource } from '../readers/resource';
import { isUnknown, Unknown, type Maybe } from '../readers/unknown';

/** A rate of a region, or that there is none. */
export function rateIn(
  catalogue: Catalogue,
  { cloud, region }: Pick<Resource, 'cloud' | 'region'>,
  key: string,
): Maybe<Rate> {
  return catalogue.rate(cloud, region, key) ?? new Unknown(`the catalogue has no price in ${region}`);
}

/** The rate of a charge in the region where it is billed, or why there is none. */
export function listPrice(charge: Charge, resource: Resource, catalogue: Catalogue): Maybe<Rate> {
  const { rate: key } = charge;
  if (isUnknown(key)) return key;
  return rateIn(catalogue, { cloud: resource.cloud, region: regionOf(charge, resource) }, key);
}

/** A charge at each of the rates of which one holds. */
export function candidatesOf(charge: Charge): readonly Charge[] {
  if (charge.orRate === undefined) return [charge];
  const { orRate, ...first } = charge;
  return [first, { ...first, rate: orRate }];
}
