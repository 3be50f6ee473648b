import type { Rate } from '../catalogue';

/** One price of a vendor's list, as a tier of a rate of ours. */
export interface ListedPrice {
  readonly key: string;
  readonly unit: string;
  /** Where the tier begins, in the unit, per month. */
  readonly from: number;
  readonly usd: number;
}

/** The rates of a vendor's list. */
export interface Collected {
  readonly rates: readonly Rate[];
  /** Keys whose prices contradict each other, or do not begin at zero: no rate is made of them. */
  readonly leftOut: readonly string[];
}

/** Gathers prices to rates. The list may say the same thing twice, but not two things of the same. */
export class Collector {
  private readonly found = new Map<string, ListedPrice[]>();

  add(price: ListedPrice): void {
    const tiers = this.found.get(price.key);
    if (tiers === undefined) this.found.set(price.key, [price]);
    else if (!tiers.some((tier) => isSame(tier, price))) tiers.push(price);
  }

  finish(provenance: Pick<Rate, 'asOf' | 'source'>): Collected {
    const sorted = [...this.found].map(([key, tiers]) => ({ key, tiers: tiers.toSorted((a, b) => a.from - b.from) }));
    return {
      rates: sorted
        .filter(({ tiers }) => isSound(tiers))
        .map(({ key, tiers }) => ({
          key,
          unit: tiers[0]?.unit ?? '',
          tiers: tiers.map(({ from, usd }) => ({ from, usd })),
          ...provenance,
        })),
      leftOut: sorted.filter(({ tiers }) => !isSound(tiers)).map(({ key }) => key),
    };
  }
}

function isSame(a: ListedPrice, b: ListedPrice): boolean {
  return a.from === b.from && a.usd === b.usd && a.unit === b.unit;
}

/** Of one unit, ascending from zero. */
function isSound(tiers: readonly ListedPrice[]): boolean {
  return tiers.every(({ unit, from }, index) => {
    const before = tiers[index - 1];
    return before === undefined ? from === 0 : from > before.from && unit === before.unit;
  });
}
