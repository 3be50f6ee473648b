import { billingOf } from '../meters';
import type { Charge } from '../meters/charge';
import type { UsageKey } from '../meters/usage';
import { mapRange } from '../../range';
import type { Resource } from '../readers/resource';
import { ASSUMED } from './known-use';

/** A usage key that changes what a resource costs. */
export interface KeyThatMatters extends UsageKey {
  readonly name: string;
  /** Names of the charges that it changes. */
  readonly charges: readonly string[];
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
export function keysThatMatter(resource: Resource): readonly KeyThatMatters[] {
  const billing = billingOf(resource.type);
  if (billing.kind !== 'metered') return [];
  const { meter } = billing;
  const assumed = ASSUMED(resource, meter.usage);
  const usual = new Set(meter.charge(resource, assumed).map(fingerprint));
  return Object.entries(assumed).flatMap(([name, { amount, basis }]) => {
    const tried = TRIALS.flatMap((trial) =>
      meter.charge(resource, { ...assumed, [name]: { amount: mapRange(amount, trial), basis } }),
    );
    const charges = [...new Set(tried.filter((charge) => !usual.has(fingerprint(charge))).map((each) => each.name))];
    const key = meter.usage[name];
    return key === undefined || charges.length === 0 ? [] : [{ name, ...key, charges }];
  });
}

function fingerprint(charge: Charge): string {
  return JSON.stringify(charge);
}
