import { billingOf, type Billing } from '../meters';
import { whatItMakes } from '../meters/facts/making';
import { perMonth, type Charge } from '../meters/charge';
import type { Resource } from '../readers/resource';
import { isUnknown, Unknown } from '../readers/unknown';
import { ASSUMED, knownUse, type KnownUse } from '../usage/known-use';
import type { Usage } from '../usage/usage';

/** What happens to usage that templates do not state: assumed, left out, or as far as it is known. */
export type UsagePolicy = 'default' | 'none' | Usage;

/** A resource with what it is charged, before anything is priced. */
export interface Bill {
  readonly resource: Resource;
  readonly kind: Billing['kind'];
  /** Every charge, also those that are left out. */
  readonly charges: readonly Charge[];
  /** Those that are to be priced. */
  readonly asked: readonly Charge[];
  /** Those that are left out on request, of which some is assumed. */
  readonly leftOut: readonly Charge[];
}

/** The charges of one resource. */
export function billOf(resource: Resource, usage: UsagePolicy): Bill {
  const billing = billingOf(resource.type);
  const charges = [
    ...chargesOf(resource, billing, typeof usage === 'string' ? ASSUMED : knownUse(usage)),
    ...chargesElsewhere(resource),
  ];
  const kind = kindOf(billing, charges);
  if (usage !== 'none') return { resource, kind, charges, asked: charges, leftOut: [] };
  return {
    resource,
    kind,
    charges,
    asked: charges.filter((charge) => !isAssumedUse(charge)),
    leftOut: charges.filter(isAssumedAmount),
  };
}

/** What has charges is not free, and what has none is. */
function kindOf({ kind }: Billing, charges: readonly Charge[]): Billing['kind'] {
  if (charges.length === 0) return kind === 'metered' ? 'free' : kind;
  return kind === 'metered' ? kind : 'unmetered';
}

function chargesOf(resource: Resource, billing: Billing, use: KnownUse): readonly Charge[] {
  if (billing.kind === 'metered') return billing.meter.charge(resource, use(resource, billing.meter.usage));
  // Where it only stands for what is made elsewhere, that it has no meter says nothing more.
  const isMissing = billing.kind === 'unmetered' && resource.madeElsewhere === undefined;
  return isMissing ? [perMonth(resource.type, billing.because)] : [];
}

function chargesElsewhere({ madeElsewhere }: Resource): readonly Charge[] {
  return madeElsewhere === undefined ? [] : [whatItMakes(new Unknown(madeElsewhere))];
}

/** Whether a charge rests on an assumption about use, rather than on the template. */
export function isAssumedUse({ billed, basis }: Charge): boolean {
  return billed === 'by-use' && basis === 'default';
}

/** The same, of more than nothing: use that is assumed to be nothing says nothing. */
export function isAssumedAmount(charge: Charge): boolean {
  return isAssumedUse(charge) && isAmount(charge);
}

/** Whether a quantity is anything but nothing. What is not known may be. */
export function isAmount({ quantity }: Charge): boolean {
  return isUnknown(quantity) || quantity.low !== 0 || quantity.high !== 0;
}
