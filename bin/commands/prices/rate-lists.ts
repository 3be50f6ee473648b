import { nearest } from '../../../lib/located/nearest';
import type { Rate } from '../../../lib/pricing';
import { ratesOf } from '../../../lib/pricing/catalogue/cached';
import { cachedPriceLists, type CachedPriceList } from '../../../lib/pricing/catalogue/cached-lists';
import { GLOBAL } from '../../../lib/pricing/catalogue/layout';
import { heldOf } from '../../../lib/pricing/catalogue/layered';
import { packagedRates, pricedRegions } from '../../../lib/pricing/catalogue/packaged';
import { InputError } from '../../../lib/problem';
import type { Terminal } from '../../cli/terminal';

/** A region with prices, packaged or refreshed. */
export interface Place {
  readonly cloud: 'aws' | 'azure';
  readonly region: string;
}

/** Every price list that a person has refreshed. */
export function refreshedLists({ cache }: Terminal): readonly CachedPriceList[] {
  return cache === undefined ? [] : cachedPriceLists(cache);
}

/** The regions that have prices; only those of that name, and what holds everywhere, where one is given. */
export function placesOf(lists: readonly CachedPriceList[], region?: string): readonly Place[] {
  const all = [...pricedRegions(), ...lists].map((place): Place => ({ cloud: place.cloud, region: place.region }));
  const places = [...new Map(all.map((place) => [`${place.cloud} ${place.region}`, place])).values()];
  if (region === undefined) return places;
  const cloud = places.find((place) => place.region === region)?.cloud;
  if (cloud !== undefined)
    return places.filter((place) => place.cloud === cloud && [region, GLOBAL].includes(place.region));
  const suggestion = nearest(
    region,
    places.map((place) => place.region),
  );
  throw new InputError([
    {
      path: ['--region'],
      found: `"${region}"`,
      expected: 'a region that has prices; groundplan prices where lists them',
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ]);
}

/** Every rate of a place by its key: of a refreshed and a packaged one, that which holds in an estimate. */
export function ratesAt({ cloud, region }: Place, lists: readonly CachedPriceList[]): ReadonlyMap<string, Rate> {
  const rates = new Map(packagedRates(cloud, region).map((rate) => [rate.key, rate]));
  for (const rate of lists.filter((list) => list.cloud === cloud && list.region === region).flatMap(ratesOf)) {
    const packaged = rates.get(rate.key);
    rates.set(rate.key, packaged === undefined ? rate : heldOf(rate, packaged));
  }
  return rates;
}
