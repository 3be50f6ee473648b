import { billingOf } from '../meters';
import type { UsageKey } from '../meters/usage';

/** Usage keys that resources of a type may have. */
export function usageKeysOf(type: string): Readonly<Record<string, UsageKey>> {
  const billing = billingOf(type);
  return billing.kind === 'metered' ? billing.meter.usage : {};
}

/** Usage keys that resources of any of the types may have, each with the largest amount that makes sense. */
export function largestAmounts(types: readonly string[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const [key, { maximum = Infinity }] of types.flatMap((type) => Object.entries(usageKeysOf(type))))
    largest.set(key, Math.max(largest.get(key) ?? 0, maximum));
  return largest;
}
