import type { Resource } from '../readers/resource';

import type { Charge } from './charge';
import type { UsageAmount, UsageKey } from './usage';

/** One kind of billed thing: how to read its facts from each source, and what they are charged. */
export interface Meter<Facts, Usage extends string> {
  /** Resource type to the facts of one such resource: plain data, never a function. */
  readonly reads: Readonly<Record<string, (resource: Resource) => Facts>>;
  /** @default - nothing that the template cannot tell */
  readonly usage?: Readonly<Record<Usage, UsageKey>>;
  /** What one such resource is charged; nothing when it is free as it stands. */
  readonly charges: (facts: Facts, usage: Readonly<Record<Usage, UsageAmount>>) => readonly Charge[];
}

/** A meter with its facts' type forgotten, so that meters of all kinds stand in one registry. */
export interface AnyMeter {
  readonly types: readonly string[];
  readonly usage: Readonly<Record<string, UsageKey>>;
  charge(resource: Resource, usage: Readonly<Record<string, UsageAmount>>): readonly Charge[];
}

/** Defines a meter. The types of facts and usage are inferred from `reads` and `usage`. */
export function meter<Facts, Usage extends string = never>(definition: Meter<Facts, Usage>): AnyMeter {
  const { reads, usage, charges } = definition;
  const types = Object.keys(reads);
  return {
    types,
    usage: usage ?? {},
    charge(resource, amounts) {
      const read = reads[resource.type];
      if (read === undefined) throw new Error(`meter for ${types.join(', ')} was asked about ${resource.type}`);
      return charges(read(resource), amounts);
    },
  };
}
