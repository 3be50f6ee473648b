import type { Charge } from './meters/charge';
import { billingOf, type Billing } from './meters';
import type { AnyMeter } from './meters/meter';
import type { UsageAmount } from './meters/usage';
import { steady } from './range';
import type { Resource } from './readers/resource';

/** What becomes of use that no template tells: assumed, or left out. */
export type UsagePolicy = 'default' | 'none';

/** A resource with what it is charged, before anything is priced. */
export interface Bill {
  readonly resource: Resource;
  readonly kind: Billing['kind'];
  /** Every charge, also those that are left out. */
  readonly charges: readonly Charge[];
  /** Those that are to be priced. */
  readonly asked: readonly Charge[];
}

/** The charges of one resource. */
export function billOf(resource: Resource, usage: UsagePolicy): Bill {
  const billing = billingOf(resource.type);
  const charges = billing.kind === 'metered' ? billing.meter.charge(resource, assumed(billing.meter)) : [];
  const kind = billing.kind === 'metered' && charges.length === 0 ? 'free' : billing.kind;
  return {
    resource,
    kind,
    charges,
    asked: usage === 'none' ? charges.filter((charge) => !isAssumedUse(charge)) : charges,
  };
}

/** Whether a charge rests on an assumption about use, rather than on the template. */
export function isAssumedUse({ billed, basis }: Charge): boolean {
  return billed === 'by-use' && basis === 'default';
}

function assumed({ usage }: AnyMeter): Readonly<Record<string, UsageAmount>> {
  return Object.fromEntries(
    Object.entries(usage).map(([key, { assume }]): [string, UsageAmount] => [
      key,
      { amount: typeof assume === 'number' ? steady(assume) : assume, basis: 'default' },
    ]),
  );
}
