import { perOptionalUse, type Charge } from '../charge';
import type { UsageAmount } from '../usage';

/** A part of a bill that only a usage file can speak of: nothing is assumed of it. */
export interface OptionalPart {
  readonly name: string;
  readonly rate: string;
  /** Unit of its usage key. */
  readonly unit: string;
  /** What one unit of the usage key is of the rate's. @default - the same */
  readonly perUnit?: number;
}

type Parts<Key extends string> = Readonly<Record<Key, OptionalPart>>;

/** A usage key of which nothing is assumed. */
export interface OptionalKey {
  readonly unit: string;
  readonly assume: 0;
}

/** Usage keys of such parts. */
export function usageOfParts<Key extends string>(parts: Parts<Key>): Readonly<Record<Key, OptionalKey>> {
  const entries = Object.entries<OptionalPart>(parts).map(([key, { unit }]) => [key, { unit, assume: 0 }] as const);
  return Object.fromEntries(entries) as Readonly<Record<Key, OptionalKey>>;
}

/** What a usage file speaks of, part by part. */
export function chargesOfParts<Key extends string>(
  parts: Parts<Key>,
  use: Readonly<Record<NoInfer<Key>, UsageAmount>>,
): readonly Charge[] {
  return Object.entries<OptionalPart>(parts).flatMap(([key, { name, rate, perUnit = 1 }]) =>
    perOptionalUse(name, rate, use[key as Key], { perUnit }),
  );
}
