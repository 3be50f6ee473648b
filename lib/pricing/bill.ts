import { perMonth, type Charge } from './meters/charge';
import { billingOf, type Billing } from './meters';
import type { Resource } from './readers/resource';
import { Unknown } from './readers/unknown';
import { ASSUMED, knownUse, type KnownUse } from './usage/known-use';
import type { Usage } from './usage/usage';

/** What is said of a type that is billed in a way that no meter knows. */
const NOT_METERED = new Unknown('it is billed, and not metered yet');

/** What becomes of use that no template tells: assumed, left out, or as far as it is known. */
export type UsagePolicy = 'default' | 'none' | Usage;

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
  const charges = chargesOf(resource, billing, typeof usage === 'string' ? ASSUMED : knownUse(usage));
  const kind = billing.kind === 'metered' && charges.length === 0 ? 'free' : billing.kind;
  return {
    resource,
    kind,
    charges,
    asked: usage === 'none' ? charges.filter((charge) => !isAssumedUse(charge)) : charges,
  };
}

function chargesOf(resource: Resource, billing: Billing, use: KnownUse): readonly Charge[] {
  if (billing.kind === 'metered') return billing.meter.charge(resource, use(resource, billing.meter.usage));
  return billing.kind === 'unmetered' ? [perMonth(resource.type, NOT_METERED)] : [];
}

/** Whether a charge rests on an assumption about use, rather than on the template. */
export function isAssumedUse({ billed, basis }: Charge): boolean {
  return billed === 'by-use' && basis === 'default';
}
