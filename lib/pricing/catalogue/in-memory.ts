import type { Cloud } from '../../cloud';
import type { Catalogue, Rate } from './catalogue';
import { nearest } from './layout';

/** A rate with the place where it holds. */
export interface ListedRate extends Rate {
  readonly cloud: Cloud;
  /** Region, or `global` for a price that holds in every commercial region. */
  readonly region: string;
}

/** A catalogue of the given rates, such as a client's negotiated ones. Of two rates of the same thing the later holds. */
export function catalogueOf(listed: readonly ListedRate[]): Catalogue {
  const rates = new Map<string, Rate>();
  const newest = new Map<string, string>();
  for (const { cloud, region, ...rate } of listed) {
    const place = `${cloud} ${region}`;
    rates.set(`${place} ${rate.key}`, rate);
    if (rate.asOf > (newest.get(place) ?? '')) newest.set(place, rate.asOf);
  }
  return {
    rate: (cloud, region, key) => nearest(region, (place) => rates.get(`${cloud} ${place} ${key}`)),
    newest: (cloud, region) => newest.get(`${cloud} ${region}`),
  };
}
