import type { Rate } from '../catalogue/catalogue';
import { add, mapRange, scale, ZERO, type Range } from '../../range';
import { Unknown, type Maybe } from '../readers/unknown';
import { allowanceOf, averagePrice, costOf } from './tiers';

/** A quantity that is billed at a rate. */
export interface Draw {
  /** Draws on the same pool use up its tiers together. */
  readonly pool: string;
  readonly rate: Rate;
  readonly quantity: Range;
  /** Units of one item, where tiers count each item by itself. @default - tiers count the pool */
  readonly perItem?: number | undefined;
}

/** What a draw costs, unrounded. */
export interface PricedDraw {
  /** USD per unit, on average over the tiers used. */
  readonly price: number;
  readonly monthly: Range;
}

/** Prices draws: the vendor's tiers count all use of an account in a region together, not each resource's. */
export class Pools {
  private readonly pools = new Map<string, Pool>();

  /** Counts a draw in. All are counted in before the first is priced. */
  add(draw: Draw): void {
    this.poolOf(draw).add(draw.quantity);
  }

  /** What a draw costs among all that were counted in. */
  price(draw: Draw): Maybe<PricedDraw> {
    const { rate, quantity, perItem } = draw;
    if (perItem === undefined) return this.poolOf(draw).price(quantity);
    const price = averagePrice(rate, perItem);
    return beyondPrices(rate, perItem) ?? { price, monthly: scale(quantity, price) };
  }

  /** Keys of the rates whose free allowance is used up first. */
  get allowances(): readonly string[] {
    const rates = [...this.pools.values()].map(({ rate }) => rate);
    return rates.filter((rate) => allowanceOf(rate) > 0).map(({ key }) => key);
  }

  private poolOf({ pool: key, rate }: Draw): Pool {
    const known = this.pools.get(key);
    if (known !== undefined) return known;
    const pool = new Pool(rate);
    this.pools.set(key, pool);
    return pool;
  }
}

/** All that is drawn at one rate. */
class Pool {
  private total: Range = ZERO;
  private totalCost: Range | undefined;

  constructor(readonly rate: Rate) {}

  add(quantity: Range): void {
    this.total = add(this.total, quantity);
  }

  /**
   * A share of the pool. The expected cost is shared by quantity, at one average price. What separates the pool's low and high
   * from it is shared by who varies: a draw that stays the same costs the same, however much the others grow. Where a free
   * allowance is taken off, the others decide how much of it is left: the pool's low cost is shared as the expected one is.
   */
  price({ low, expected, high }: Range): Maybe<PricedDraw> {
    const { rate, total, cost } = this;
    const price = averagePrice(rate, total.expected);
    const usual = expected * price;
    const less = share(expected - low, total.expected - total.low) * (cost.expected - cost.low);
    const more = share(high - expected, total.high - total.expected) * (cost.high - cost.expected);
    const minimum = allowanceOf(rate) > 0 ? usual * share(cost.low, cost.expected) : Math.max(0, usual - less);
    return beyondPrices(rate, total.high) ?? { price, monthly: { low: minimum, expected: usual, high: usual + more } };
  }

  private get cost(): Range {
    this.totalCost ??= mapRange(this.total, (quantity) => costOf(this.rate, quantity));
    return this.totalCost;
  }
}

/** Why a quantity has no price, where no source tells one. */
function beyondPrices({ upTo = Infinity, unit }: Rate, quantity: number): Unknown | undefined {
  return quantity > upTo ? new Unknown(`no source has a price from ${upTo} ${unit} on`) : undefined;
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
