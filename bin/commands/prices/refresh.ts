import { join } from 'node:path';
import type { Rate } from '../../../lib/pricing';
import { ratesOf } from '../../../lib/pricing/catalogue/cached';
import { renderCached } from '../../../lib/pricing/catalogue/cached-file';
import { cachedFileName, type CachedPriceList } from '../../../lib/pricing/catalogue/cached-lists';
import { readPriceList, VENDORS } from '../../../lib/pricing/catalogue/refresh/refresh';
import { InputError } from '../../../lib/problem';
import { EXIT, type ExitCode } from '../../cli/exit-code';
import { startProgress } from '../../cli/progress';
import type { Terminal } from '../../cli/terminal';
import { fetchText } from './fetch-text';
import { addressOf, priceListOf, regionOf } from './refresh-options';
import { ratesAt, refreshedLists } from './rate-lists';
import { writeWhole } from './store';

/** Options of `groundplan prices refresh`. */
export interface RefreshOptions {
  readonly region: string;
  readonly service: string;
  /** @default - the service's name tells it */
  readonly cloud?: 'aws' | 'azure';
  /** @default - the vendor's own server */
  readonly url?: string;
  /** Seconds that the server may send nothing. */
  readonly timeout: number;
}

/**
 * Reads a vendor's price list and keeps it.
 *
 * @throws InputError where the command line is wrong, or nothing can be kept
 * @throws UnavailableError where the price list cannot be had; prices are unchanged
 */
export async function refresh(options: RefreshOptions, terminal: Terminal): Promise<ExitCode> {
  const list = priceListOf(options.service, options.cloud);
  const region = regionOf(options.region);
  const base = addressOf(options.url ?? VENDORS[list.cloud]);
  const { cache } = terminal;
  if (cache === undefined) throw noFolder();
  const kept = { cloud: list.cloud, region, service: list.service };
  const path = join(cache, cachedFileName(kept));
  const known = ratesAt(kept, refreshedLists(terminal).filter(isReadable(path)));
  const progress = await startProgress(`reading prices of ${list.service} in ${region} from ${base.host}`, terminal);
  try {
    const { rates, leftOut } = await readPriceList({
      list,
      region,
      base,
      download: fetchText(options.timeout),
      today: new Date().toISOString().slice(0, 10),
      known: [...known.keys()],
    });
    writeWhole(path, renderCached(kept, rates));
    progress.stop();
    terminal.out(summary(rates, leftOut, known, path));
  } finally {
    progress.stop();
  }
  return EXIT.fine;
}

/** The list as it was kept before, unless it is damaged: then it is written anew. */
function isReadable(path: string): (list: CachedPriceList) => boolean {
  return (list) => {
    if (list.path !== path) return false;
    try {
      return ratesOf(list).length > 0;
    } catch (error) {
      if (error instanceof InputError) return false;
      throw error;
    }
  };
}

function summary(
  rates: readonly Rate[],
  leftOut: readonly string[],
  known: ReadonlyMap<string, Rate>,
  path: string,
): string {
  const changed = rates.filter(({ key, tiers }) => known.has(key) && !sameTiers(known.get(key)?.tiers, tiers));
  const added = rates.filter(({ key }) => !known.has(key));
  return [
    `${rates.length} prices of ${rates[0]?.asOf ?? ''}: ${changed.length} changed, ${added.length} new\n`,
    ...(leftOut.length === 0 ? [] : [`${leftOut.length} left out, of which the list says several things\n`]),
    `kept in ${path}\n`,
  ].join('');
}

function sameTiers(one: Rate['tiers'] | undefined, other: Rate['tiers']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function noFolder(): InputError {
  return new InputError([
    { path: [], found: 'no folder for refreshed prices', expected: 'XDG_CACHE_HOME, HOME or LOCALAPPDATA to name one' },
  ]);
}
