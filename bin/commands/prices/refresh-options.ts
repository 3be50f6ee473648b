import { nearest } from '../../../lib/located/nearest';
import { PRICE_LISTS, type PriceList } from '../../../lib/pricing/catalogue/price-lists';
import { InputError } from '../../../lib/problem';

/** The price list of a service, by the vendor's name, however it is spelt, or by the first part of our keys. */
export function priceListOf(service: string, cloud: 'aws' | 'azure' | undefined): PriceList {
  const lists = PRICE_LISTS.filter((list) => cloud === undefined || list.cloud === cloud);
  const found =
    lists.find((list) => plain(list.service) === plain(service)) ??
    lists.find(({ covers }) => covers.some((start) => start.startsWith(`${service}/`)));
  if (found !== undefined) return found;
  const names = lists.map((list) => list.service);
  const suggestion = nearest(service, names);
  throw new InputError([
    {
      path: ['--service'],
      found: `"${service}"`,
      expected: `a price list that tells our rates without a guess: ${lists.map((list) => `${list.service} (${list.holds})`).join('; ')}`,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ]);
}

/** @throws InputError where it does not look like a region */
export function regionOf(region: string): string {
  if (/^[a-z0-9-]+$/.test(region)) return region;
  throw new InputError([{ path: ['--region'], found: `"${region}"`, expected: 'a region, e.g. eu-west-1' }]);
}

/** @throws InputError where it is no address of a web server */
export function addressOf(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol === 'https:' || address?.protocol === 'http:') return address;
  throw new InputError([{ path: ['--url'], found: `"${url}"`, expected: 'the address of a web server, https://...' }]);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[ _-]/g, '');
}
