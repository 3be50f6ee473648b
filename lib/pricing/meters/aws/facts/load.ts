import type { Range } from '../../../model';
import { mapRange } from '../../../range';
import { isUnknown, lift2, type Maybe } from '../../../readers/unknown';
import { perHour, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

/** Usage key of capacity that follows the load by itself: a quiet system is expected, an idle and a busy one are possible. */
export const LOAD = {
  unit: 'part of the way from least to most capacity, on average',
  assume: { low: 0, expected: 0.25, high: 1 },
  most: 1,
} as const;

/** Bounds of a capacity that follows the load. */
export interface Bounds {
  readonly least: Maybe<number>;
  readonly most: Maybe<number>;
}

/** Billed for each hour by the capacity that the load asks for, between bounds that the template sets. */
export function perHourOfLoad(name: string, rate: Maybe<string>, { least, most }: Bounds, load: UsageAmount): Charge {
  const capacity = lift2(least, most, (low, high): Range => mapRange(load.amount, (part) => low + part * (high - low)));
  const moves = lift2(least, most, (low, high) => low !== high);
  if (moves === false) return perHour(name, rate, least);
  const bounds = lift2(least, most, (low, high) => `follows the load between ${low} and ${high}`);
  return perHour(name, rate, capacity, { basis: load.basis, note: isUnknown(bounds) ? undefined : bounds });
}

/** Bounds whose units each stand for several of the rate's. */
export function times({ least, most }: Bounds, factor: Maybe<number>): Bounds {
  return {
    least: lift2(least, factor, (units, each) => units * each),
    most: lift2(most, factor, (units, each) => units * each),
  };
}

/** The same at all times. */
export function fixed(capacity: Maybe<number>): Bounds {
  return { least: capacity, most: capacity };
}
