import type { Rate } from './catalogue/catalogue';
import type { Range } from './model';
import { add, mapRange, scale, ZERO } from './range';
import { Unknown, type Maybe } from './readers/unknown';
import { allowanceOf, averagePrice, costOf } from './tiers';

/** A quantity that is billed at a rate. */
export interface Draw {
  /** Draws on the same pool use up its tiers together. */
  readonly pool: string;
  readonly rate: Rate;
  readonly quantity: Range;
  /** Units of one item, where tiers count each item by itself. @default - tiers count the pool */
  readonly perItem?: number;
}

/** What a draw costs, unrounded. */
export interface PricedDraw {
  /** USD per unit, on average over the tiers used. */
  readonly price: number;
  readonly monthly: Range;
}

/** Prices draws: the vendor's tiers count all use of an account in a region together, not each resource's. */
export function priceDraws(draws: readonly Draw[]): ReadonlyMap<Draw, Maybe<PricedDraw>> {
  const pools = new Map<string, Range>();
  for (const { pool, quantity } of draws) pools.set(pool, add(pools.get(pool) ?? ZERO, quantity));
  return new Map(draws.map((draw) => [draw, priceDraw(draw, pools.get(draw.pool) ?? ZERO)]));
}

function priceDraw(draw: Draw, pool: Range): Maybe<PricedDraw> {
  const { rate, quantity, perItem } = draw;
  const end = rate.upTo ?? Infinity;
  if ((perItem ?? pool.high) > end) return new Unknown(`no source has a price from ${end} ${rate.unit} on`);
  if (perItem === undefined) return priceShare(draw, pool);
  const price = averagePrice(rate, perItem);
  return { price, monthly: scale(quantity, price) };
}

/**
 * A share of a pool. The expected cost is shared by quantity, at one average price. What separates the pool's low and high
 * from it is shared by who varies: a draw that stays the same costs the same, however much the others grow. Where a free
 * allowance is taken off, the others decide how much of it is left: the pool's low cost is shared as the expected one is.
 */
function priceShare({ rate, quantity }: Draw, pool: Range): PricedDraw {
  const price = averagePrice(rate, pool.expected);
  const cost = mapRange(pool, (total) => costOf(rate, total));
  const expected = quantity.expected * price;
  const less = share(quantity.expected - quantity.low, pool.expected - pool.low) * (cost.expected - cost.low);
  const more = share(quantity.high - quantity.expected, pool.high - pool.expected) * (cost.high - cost.expected);
  const low = allowanceOf(rate) > 0 ? expected * share(cost.low, cost.expected) : Math.max(0, expected - less);
  return { price, monthly: { low, expected, high: expected + more } };
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
