import type { Rate, RateTier } from './catalogue/catalogue';

/**
 * What a quantity costs in USD, tier by tier. Free allowances belong to an account, not to a template, and are not taken off:
 * the first paid tier begins at 0.
 */
export function costOf(rate: Pick<Rate, 'tiers'>, quantity: number): number {
  return paidTiers(rate).reduce((cost, tier, index, tiers) => {
    const end = tiers[index + 1]?.from ?? Infinity;
    return cost + Math.max(0, Math.min(quantity, end) - tier.from) * tier.usd;
  }, 0);
}

/** USD per unit, on average over the tiers that a quantity uses; of no quantity, the price of the first unit. */
export function averagePrice(rate: Pick<Rate, 'tiers'>, quantity: number): number {
  const tiers = paidTiers(rate);
  const [first, second] = tiers;
  if (first === undefined) return 0;
  if (second === undefined || quantity <= second.from) return first.usd;
  return costOf(rate, quantity) / quantity;
}

function paidTiers({ tiers }: Pick<Rate, 'tiers'>): readonly RateTier[] {
  const firstPaid = tiers.findIndex((tier) => tier.usd > 0);
  const paid = tiers.slice(Math.max(0, firstPaid));
  return paid.map((tier, index) => (index === 0 ? { ...tier, from: 0 } : tier));
}
