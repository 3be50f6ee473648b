import { HALFWAY, onTheWay } from '../../../forecast/scaling';
import type { Range } from '../../../range';
import { isUnknown, lift2, type Maybe } from '../../readers/unknown';
import { perHour, type Charge } from '../charge';
import type { UsageAmount } from '../usage';

/** Usage key of all capacity that follows the load between limits: servers, tasks, capacity units. */
export const LOAD = {
  unit: 'part of the way from minimum to maximum capacity, on average',
  assume: HALFWAY,
  maximum: 1,
} as const;

/** Why the number of what scales is what it is. */
export function loadNote({ amount: { expected } }: UsageAmount): string {
  return expected === HALFWAY.expected
    ? 'expected: midpoint of minimum and maximum capacity'
    : `expected: ${Number((expected * 100).toFixed(1))}% of the way from minimum to maximum capacity`;
}

/** Whether nothing more is known of a load than that it is between the limits. */
function isOpen({ low, expected, high }: Range): boolean {
  return low === HALFWAY.low && expected === HALFWAY.expected && high === HALFWAY.high;
}

/** Bounds of a capacity that follows the load. */
export interface Bounds {
  readonly minimum: Maybe<number>;
  readonly maximum: Maybe<number>;
  /**
   * What runs at first, where the template states no upper limit and the vendor's stands for it: a limit that nobody chose is no scale.
   * @default - the template states the upper limit
   */
  readonly start?: Maybe<number>;
}

/** The capacity that a load asks for: towards a limit that the template states, else what it starts with until more is known. */
export function capacityOf({ minimum, maximum, start }: Bounds, load: Range): Maybe<Range> {
  const onLoad = lift2(minimum, maximum, (min, max) => onTheWay({ min, max }, load));
  if (start === undefined || !isOpen(load)) return onLoad;
  return lift2(onLoad, start, (range, expected) => ({ ...range, expected }));
}

/** Why a capacity is what it is; `undefined` where its bounds are unknown. */
function capacityNote({ minimum, maximum, start }: Bounds, load: Range): string | undefined {
  const note = lift2(minimum, maximum, (low, high) =>
    start === undefined || !isOpen(load)
      ? `follows the load between ${low} and ${high}`
      : `expected as it starts: ${high} is the default limit, which the template does not state`,
  );
  return isUnknown(note) ? undefined : note;
}

/** Billed for each hour by the capacity that the load asks for, between its bounds. */
export function perHourOfLoad(name: string, rate: Maybe<string>, bounds: Bounds, load: UsageAmount): Charge {
  const moves = lift2(bounds.minimum, bounds.maximum, (low, high) => low !== high);
  if (moves === false) return perHour(name, rate, bounds.minimum);
  const note = capacityNote(bounds, load.amount);
  return perHour(name, rate, capacityOf(bounds, load.amount), { basis: load.basis, note });
}

/** Bounds whose units each stand for several of the rate's. */
export function times({ minimum, maximum, start }: Bounds, factor: Maybe<number>): Bounds {
  const scaled = (units: Maybe<number>): Maybe<number> => lift2(units, factor, (count, each) => count * each);
  return { minimum: scaled(minimum), maximum: scaled(maximum), ...(start !== undefined && { start: scaled(start) }) };
}

/** The same at all times. */
export function fixed(capacity: Maybe<number>): Bounds {
  return { minimum: capacity, maximum: capacity };
}
