import type { Cloud } from '../../cloud';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A price list that was read from its vendor and is kept on this machine. */
export interface CachedPriceList {
  readonly cloud: Cloud;
  readonly region: string;
  /** The vendor's name of the service, see `PriceList`. */
  readonly service: string;
  readonly path: string;
}

const FILE_NAME = /^(aws|azure)\.([a-z0-9-]+)\.([A-Za-z0-9]+)\.rates$/;

/** Name of the file that a price list is kept in. */
export function cachedFileName({ cloud, region, service }: Omit<CachedPriceList, 'path'>): string {
  return `${cloud}.${region}.${service}.rates`;
}

/**
 * The price lists that are kept in a folder: its names are listed, and nothing is opened. None where there is no such folder,
 * or it may not be read: the packaged prices hold.
 */
export function cachedPriceLists(folder: string): readonly CachedPriceList[] {
  return namesIn(folder).flatMap((name): CachedPriceList[] => {
    const [, cloud, region = '', service = ''] = FILE_NAME.exec(name) ?? [];
    return cloud === 'aws' || cloud === 'azure' ? [{ cloud, region, service, path: join(folder, name) }] : [];
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
