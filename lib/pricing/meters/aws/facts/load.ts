import type { Range } from '../../../model';
import { mapRange } from '../../../range';
import { isUnknown, lift2, type Maybe } from '../../../readers/unknown';
import { perHour, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

/** Where nothing is known of the load: an idle system and a busy one are possible, and neither is likelier. */
export const HALFWAY: Range = { low: 0, expected: 0.5, high: 1 };

/** Usage key of all capacity that follows the load between limits: servers, tasks, capacity units. */
export const LOAD = {
  unit: 'part of the way from least to most capacity, on average',
  assume: HALFWAY,
  most: 1,
} as const;

/** The capacity that a load asks for between two limits: all of the lower one at 0, all of the upper one at 1. */
export function onTheWay({ min, max }: { readonly min: number; readonly max: number }, load: Range): Range {
  return mapRange(load, (part) => min + part * (max - min));
}

/** Why the number of what scales is what it is. */
export function loadNote({ amount }: UsageAmount, of: 'servers' | 'tasks'): string {
  const part = amount.expected;
  const where = part === HALFWAY.expected ? 'halfway' : `${Number((part * 100).toFixed(1))} % of the way`;
  return `expected ${where} between the fewest and the most ${of}, as scaling decides`;
}

/** Bounds of a capacity that follows the load. */
export interface Bounds {
  readonly least: Maybe<number>;
  readonly most: Maybe<number>;
}

/** Billed for each hour by the capacity that the load asks for, between bounds that the template sets. */
export function perHourOfLoad(name: string, rate: Maybe<string>, { least, most }: Bounds, load: UsageAmount): Charge {
  const capacity = lift2(least, most, (min, max) => onTheWay({ min, max }, load.amount));
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
