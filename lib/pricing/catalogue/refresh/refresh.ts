import { covers, type PriceList } from '../price-lists';
import { readAws } from './aws/read';
import { readVirtualMachines } from './azure/virtual-machines';
import type { Collected } from './collect';
import { UnavailableError, type Download } from './download';

/** Where the vendors publish their price lists, without credentials. */
export const VENDORS: Readonly<Record<PriceList['cloud'], string>> = {
  aws: 'https://pricing.us-east-1.amazonaws.com',
  azure: 'https://prices.azure.com',
};

/** A list with fewer of the rates that are known already was cut off somewhere, whatever its form says. */
const MIN_SHARE = 0.5;

export interface RefreshOptions {
  readonly list: PriceList;
  readonly region: string;
  /** Where the price lists lie, see {@link VENDORS}. */
  readonly base: URL;
  readonly download: Download;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Keys of rates that are known already; those of other lists do not count. */
  readonly known: readonly string[];
}

/**
 * Reads a vendor's price list and checks it.
 *
 * @throws InputError where the vendor has no such region
 * @throws UnavailableError where an answer is missing, broken or too short
 */
export async function readPriceList(options: RefreshOptions): Promise<Collected> {
  const { list, region, base, download, today, known } = options;
  const collected =
    list.cloud === 'aws'
      ? await readAws(list.service, region, base, download)
      : await readVirtualMachines(region, base, today, download);
  const { rates } = collected;
  const minimum = Math.max(1, known.filter((key) => covers(list, key)).length * MIN_SHARE);
  if (rates.length < minimum)
    throw new UnavailableError(
      base,
      `${rates.length} prices of ${list.service} in ${region}`,
      `at least ${Math.ceil(minimum)}`,
    );
  return collected;
}
