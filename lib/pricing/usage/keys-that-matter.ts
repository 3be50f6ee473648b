import { groupBy } from '../../group-by';
import type { Catalogue } from '../catalogue/catalogue';
import { candidatesOf, listPrice } from '../estimate/list-price';
import { billingOf } from '../meters';
import type { Charge } from '../meters/charge';
import type { UsageKey } from '../meters/usage';
import { mapRange } from '../../range';
import type { Resource } from '../readers/resource';
import { allKnown, isUnknown, type Unknown } from '../readers/unknown';
import { ASSUMED } from './known-use';

/** A usage key that changes what a resource costs. */
export interface KeyThatMatters extends UsageKey {
  readonly name: string;
  /** Names of the charges that it changes. */
  readonly charges: readonly string[];
  /** Names of those that have no price, each with the reason: an amount that is stated would leave the total open. */
  readonly unpriced: readonly { readonly charge: string; readonly because: string }[];
}

/** Other amounts than the assumed one. A charge may pass over small ones that are included, and large ones that are capped. */
const TRIALS: readonly ((amount: number) => number)[] = [
  (amount) => amount / 2,
  (amount) => amount * 2 + 1,
  (amount) => amount * 1e6 + 1e9,
];

/**
 * The usage keys that matter for a resource as it stands: not every key of its meter does, as the surplus credits of servers that
 * are not burstable. A key matters when another amount of it changes a charge.
 */
export function keysThatMatter(resource: Resource, catalogue: Catalogue): readonly KeyThatMatters[] {
  const billing = billingOf(resource.type);
  if (billing.kind !== 'metered') return [];
  const { meter } = billing;
  const assumed = ASSUMED(resource, meter.usage);
  const usual = new Set(meter.charge(resource, assumed).map(fingerprint));
  return Object.entries(assumed).flatMap(([name, { amount, basis }]) => {
    const tried = TRIALS.flatMap((trial) =>
      meter.charge(resource, { ...assumed, [name]: { amount: mapRange(amount, trial), basis } }),
    );
    const changed = groupBy(
      tried.filter((charge) => !usual.has(fingerprint(charge))),
      (charge) => charge.name,
    );
    const key = meter.usage[name];
    if (key === undefined || changed.size === 0) return [];
    const unpriced = [...changed].flatMap(([charge, alike]) => {
      const reason = alike.map((each) => missingPrice(each, resource, catalogue)).find(isUnknown);
      return reason === undefined ? [] : [{ charge, because: reason.because }];
    });
    return [{ name, ...key, charges: [...changed.keys()], unpriced }];
  });
}

/** Why a charge has no price. */
function missingPrice(charge: Charge, resource: Resource, catalogue: Catalogue): Unknown | undefined {
  const rates = candidatesOf(charge).map((candidate) => listPrice(candidate, resource, catalogue));
  const parts = allKnown<unknown>([charge.quantity, ...rates]);
  return isUnknown(parts) ? parts : undefined;
}

function fingerprint(charge: Charge): string {
  return JSON.stringify(charge);
}
