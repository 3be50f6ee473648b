import { AWS_METERS } from './aws';
import { FREE_TYPES, isCustomResource } from './aws/free';
import type { AnyMeter } from './meter';

/** How a type of resource is billed. */
export type Billing =
  { readonly kind: 'metered'; readonly meter: AnyMeter } | { readonly kind: 'free' } | { readonly kind: 'unknown' };

const METERS: ReadonlyMap<string, Billing> = new Map(
  AWS_METERS.flatMap((meter) => meter.types.map((type): [string, Billing] => [type, { kind: 'metered', meter }])),
);

/** How a resource type of a template is billed, as far as we know. */
export function billingOf(type: string): Billing {
  return METERS.get(type) ?? { kind: FREE_TYPES.has(type) || isCustomResource(type) ? 'free' : 'unknown' };
}

/** Resource types that a meter bills. */
export const METERED_TYPES: readonly string[] = [...METERS.keys()];

export { isCustomResource } from './aws/free';
