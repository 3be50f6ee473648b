import { readFileSync } from 'node:fs';
import type { Catalogue, Rate } from './catalogue';
import { errorCode } from './error-code';
import { damaged, readCached } from './cached-file';
import type { CachedPriceList } from './cached-lists';
import { covers, PRICE_LISTS } from './price-lists';
import type { RatesFile } from './rates-file';

/** Every rate of a kept price list. */
export function ratesOf(list: CachedPriceList): readonly Rate[] {
  return open(list).all();
}

/** The prices of kept price lists. A file is read when the first of its rates is asked for, once per catalogue. */
export function cachedCatalogue(lists: readonly CachedPriceList[]): Catalogue {
  const files = new Map<CachedPriceList, RatesFile>();
  const inRegion = (cloud: string, region: string): readonly CachedPriceList[] =>
    lists.filter((list) => list.cloud === cloud && list.region === region);

  function opened(list: CachedPriceList): RatesFile {
    const file = files.get(list) ?? open(list);
    files.set(list, file);
    return file;
  }

  return {
    rate(cloud, region, key) {
      const list = inRegion(cloud, region).find((kept) => mayHold(kept, key));
      return list && opened(list).find(key);
    },
    newest: (cloud, region) =>
      inRegion(cloud, region)
        .flatMap((list) => opened(list).all()[0]?.asOf ?? [])
        .sort()
        .at(-1),
  };
}

function mayHold({ cloud, service }: CachedPriceList, key: string): boolean {
  return PRICE_LISTS.some((list) => list.cloud === cloud && list.service === service && covers(list, key));
}

function open(list: CachedPriceList): RatesFile {
  let text: string;
  try {
    text = readFileSync(list.path, 'latin1');
  } catch (error) {
    throw damaged(list, `refreshed prices that cannot be read (${errorCode(error)})`);
  }
  return readCached(text, list);
}
