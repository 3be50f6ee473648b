import type { Cloud } from '../../../cloud';
import { nearest } from '../../../located/nearest';
import type { Problem } from '../../../problem';
import type { Catalogue, Rate } from '../catalogue';
import { GLOBAL } from '../layout';
import { packagedRates, pricedRegions } from '../packaged';
import { serviceOf } from '../rates-file';
import type { Discount, NegotiatedPrice, NegotiatedPrices } from './prices';

/** What the schema cannot tell: rates and services that nobody sells, units that are not the list's, and things said twice. */
export function checkNegotiated({ prices, discounts }: NegotiatedPrices, list: Catalogue): readonly Problem[] {
  return [
    ...prices.flatMap((price, at) => checkPrice(price, ['prices', at], list)),
    ...repeated(prices.map((price) => [price.cloud, price.region, price.rate].join(' '))).map((at) =>
      twice(['prices', at, 'rate'], `a second price of ${prices[at]?.rate ?? ''}`),
    ),
    ...discounts.flatMap((discount, at) => checkDiscount(discount, ['discounts', at, 'service'])),
    ...repeated(discounts.map(({ cloud, region, service }) => [cloud, region, service].join(' '))).map((at) =>
      twice(['discounts', at, 'service'], `a second discount on ${discounts[at]?.service ?? ''}`),
    ),
  ];
}

function checkPrice(price: NegotiatedPrice, path: Problem['path'], list: Catalogue): readonly Problem[] {
  const { rate, unit } = price;
  const listed = listedRate(price, list);
  if (listed === undefined && unit === undefined) return [unknownRate(price, [...path, 'rate'])];
  if (listed === undefined || unit === undefined || unit === listed.unit) return [];
  return [{ path: [...path, 'unit'], found: `"${unit}"`, expected: `${listed.unit}, the unit of ${rate} in the list` }];
}

/** The list price of a rate, in any region: its unit is the same in all. */
function listedRate({ cloud, region, rate }: NegotiatedPrice, list: Catalogue): Rate | undefined {
  if (region !== undefined) {
    const there = list.rate(cloud, region, rate);
    if (there !== undefined) return there;
  }
  for (const anywhere of regionsOf(cloud)) {
    const found = list.rate(cloud, anywhere, rate);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unknownRate({ cloud, region, rate }: NegotiatedPrice, path: Problem['path']): Problem {
  const place = region ?? regionsOf(cloud).find((name) => name !== GLOBAL) ?? GLOBAL;
  const keys = [place, GLOBAL].flatMap((name) => packagedRates(cloud, name)).map(({ key }) => key);
  const suggestion = nearest(rate, keys);
  return {
    path,
    found: `"${rate}", which has no list price`,
    expected: 'a rate of the list, or a unit beside it',
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function checkDiscount({ cloud, service }: Discount, path: Problem['path']): readonly Problem[] {
  if (service === '*') return [];
  const services = new Set(
    regionsOf(cloud).flatMap((region) => packagedRates(cloud, region).map(({ key }) => serviceOf(key))),
  );
  if (services.has(service)) return [];
  const suggestion = nearest(service, [...services]);
  const found = `"${service}"`;
  const expected = `a service of ${cloud} that has list prices, or "*"`;
  return [{ path, found, expected, ...(suggestion === undefined ? {} : { suggestion }) }];
}

function regionsOf(cloud: Cloud): readonly string[] {
  return pricedRegions().flatMap((priced) => (priced.cloud === cloud ? [priced.region] : []));
}

/** Where in a list something stands that stood there before. */
function repeated(ids: readonly string[]): readonly number[] {
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [at] : []));
}

function twice(path: Problem['path'], found: string): Problem {
  return { path, found, expected: 'one for each region, and one for all others' };
}
