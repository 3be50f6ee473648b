import { isCustomResource } from '../readers/custom-resource';
import { Unknown } from '../readers/unknown';

import { AWS_METERS } from './aws';
import { MAKES_ANYTHING } from './facts/making';
import { classification, costOf } from './aws/types';
import { AWS_UNREAD } from './aws/unread';
import type { AnyMeter } from './meter';
import { namingUnread } from './unread';

/** How a type of resource is billed; `unmetered` when it is, and we have no meter of it yet. */
export type Billing =
  | { readonly kind: 'metered'; readonly meter: AnyMeter }
  | { readonly kind: 'free' }
  | { readonly kind: 'unmetered'; readonly because: Unknown }
  | { readonly kind: 'unknown' };

const NOT_METERED = new Unknown('it is billed, and not metered yet');

const METERS: ReadonlyMap<string, Billing> = new Map(
  AWS_METERS.map((meter) => namingUnread(meter, AWS_UNREAD)).flatMap((meter) =>
    meter.types.map((type): [string, Billing] => [type, { kind: 'metered', meter }]),
  ),
);

/** How a resource type of a template is billed; `unknown` only when the CloudFormation specification does not have it. */
export function billingOf(type: string): Billing {
  const metered = METERS.get(type);
  if (metered !== undefined) return metered;
  const cost = costOf(type);
  if (cost === undefined) return { kind: 'unknown' };
  if (cost === 'free') return { kind: 'free' };
  return { kind: 'unmetered', because: isCustomResource(type) ? MAKES_ANYTHING : NOT_METERED };
}

/** Resource types that a meter bills. */
export const METERED_TYPES: readonly string[] = [...METERS.keys()];

/** Resource types that are known, billed or not: those of the public CloudFormation specification. */
export function knownTypes(): readonly string[] {
  return [...classification().keys()];
}
