import { layeredCatalogue, negotiatedCatalogue, packagedCatalogue, type Catalogue } from '../../lib/pricing';
import type * as Cached from '../../lib/pricing/catalogue/cached';
import { cachedPriceLists } from '../../lib/pricing/catalogue/cached-lists';
import type * as Negotiated from '../../lib/pricing/catalogue/negotiated/parse';
import type { Terminal } from './terminal';

/** The prices that a command works with. */
export interface OpenCatalogue {
  readonly catalogue: Catalogue;
  /** AWS regions that have refreshed prices. */
  readonly refreshed: readonly string[];
  /** What a reader of the estimate must know of its prices. */
  readonly notes: readonly string[];
}

/**
 * The packaged prices and those that this person has refreshed, of which the newer hold; negotiated prices go before both.
 *
 * @param negotiated file of negotiated prices
 * @throws InputError with everything that is wrong with it
 */
export function openCatalogue({ cache }: Pick<Terminal, 'cache'>, negotiated?: string): OpenCatalogue {
  const kept = cache === undefined ? [] : cachedPriceLists(cache);
  const packaged = packagedCatalogue();
  const list = kept.length === 0 ? packaged : layeredCatalogue(cachedReader().cachedCatalogue(kept), packaged);
  const refreshed = kept.flatMap(({ cloud, region }) => (cloud === 'aws' ? [region] : []));
  if (negotiated === undefined) return { catalogue: list, refreshed, notes: [] };
  // Who has negotiated or refreshed nothing loads no reader of it.
  const { loadNegotiated } = require('../../lib/pricing/catalogue/negotiated/parse') as typeof Negotiated;
  const prices = loadNegotiated(negotiated, list);
  return {
    catalogue: negotiatedCatalogue(prices, list),
    refreshed,
    notes: [
      `lines that name ${prices.name} are priced by that agreement, dated ${prices.asOf}; all others at list prices`,
    ],
  };
}

function cachedReader(): typeof Cached {
  return require('../../lib/pricing/catalogue/cached') as typeof Cached;
}
