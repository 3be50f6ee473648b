import type { Rate, RateTier } from '../catalogue/catalogue';

type Tiered = Pick<Rate, 'tiers'>;

/** What a quantity costs in USD, tier by tier. What lies below the first tier is free. */
export function costOf({ tiers }: Tiered, quantity: number): number {
  return tiers.reduce((cost, tier, index) => {
    const end = tiers[index + 1]?.from ?? Infinity;
    return cost + Math.max(0, Math.min(quantity, end) - tier.from) * tier.usd;
  }, 0);
}

/** USD per unit, on average over the tiers that a quantity uses; of no quantity, the price of the first unit that is paid. */
export function averagePrice(rate: Tiered, quantity: number): number {
  const { tiers } = rate;
  if (quantity <= 0) return firstPaid(tiers)?.usd ?? 0;
  const [first, second] = tiers;
  if (first?.from === 0 && quantity <= (second?.from ?? Infinity)) return first.usd;
  return costOf(rate, quantity) / quantity;
}

/** How much an account has for free each month. */
export function allowanceOf({ tiers }: Tiered): number {
  return firstPaid(tiers)?.from ?? 0;
}

/** How much an account has for free each month of what has no price beyond that. */
export function freeUpTo({ tiers, upTo }: Pick<Rate, 'tiers' | 'upTo'>): number | undefined {
  return firstPaid(tiers) === undefined ? upTo : undefined;
}

/** The rate without its free allowance: the first paid tier begins at 0. */
export function withoutAllowance<R extends Tiered>(rate: R): R {
  if (allowanceOf(rate) === 0) return rate;
  const paid = rate.tiers.filter(({ from }) => from >= allowanceOf(rate));
  return { ...rate, tiers: paid.map((tier, index) => (index === 0 ? { ...tier, from: 0 } : tier)) };
}

/** The rate where no unit costs more than a price that is stated. */
export function notOver<R extends Tiered>(rate: R, usd: number): R {
  return usd === Infinity
    ? rate
    : { ...rate, tiers: rate.tiers.map((tier) => ({ ...tier, usd: Math.min(tier.usd, usd) })) };
}

/** The flat rate of what costs nothing more from a quantity on. */
export function freeFrom<R extends Tiered>(rate: R, quantity: number): R {
  return quantity === Infinity ? rate : { ...rate, tiers: [...rate.tiers, { from: quantity, usd: 0 }] };
}

function firstPaid(tiers: readonly RateTier[]): RateTier | undefined {
  return tiers.find(({ usd }) => usd > 0);
}
