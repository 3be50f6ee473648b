import { Unknown } from '../readers/unknown';

import type { AnyMeter } from './meter';
import { CLOUD_METERS } from './registry';
import { namingUnread } from './unread';

/** How a type of resource is billed; `unmetered` when it is, and we have no meter of it yet. */
export type Billing =
  | { readonly kind: 'metered'; readonly meter: AnyMeter }
  | { readonly kind: 'free' }
  | { readonly kind: 'unmetered'; readonly because: Unknown }
  | { readonly kind: 'unknown' };

const NOT_METERED = new Unknown('it is billed, and not metered yet');

const CLOUDS = Object.values(CLOUD_METERS);

const METERS: ReadonlyMap<string, Billing> = new Map(
  CLOUDS.flatMap(({ meters, unread }) => meters.map((meter) => namingUnread(meter, unread))).flatMap((meter) =>
    meter.types.map((type): [string, Billing] => [type, { kind: 'metered', meter }]),
  ),
);

/** How a resource type is billed; `unknown` only when no cloud's list of types has it. Types of two clouds never have one name. */
export function billingOf(type: string): Billing {
  const metered = METERS.get(type);
  if (metered !== undefined) return metered;
  for (const { types } of CLOUDS) {
    const cost = types.costOf(type);
    if (cost === 'free') return { kind: 'free' };
    if (cost === 'billed') return { kind: 'unmetered', because: types.whyUnmetered(type) ?? NOT_METERED };
  }
  return { kind: 'unknown' };
}

/** Resource types that a meter bills. */
export const METERED_TYPES: readonly string[] = [...METERS.keys()];

/** Resource types that are known, billed or not: those of every cloud's list. */
export function knownTypes(): readonly string[] {
  return CLOUDS.flatMap(({ types }) => types.all());
}

/** What the lists are called that a type is looked for in. */
export const TYPE_LISTS: readonly string[] = CLOUDS.map(({ types }) => types.name);
