import type { Range } from '../../range';

/*
 * Amounts are exact to the millionth of a dollar; people read cents. Rounding each amount by itself would print lines that miss
 * their total by a cent or two, so a total's cents are handed down to its parts, and theirs to their own.
 */

const MICROS_PER_USD = 1_000_000;
const MICROS_PER_CENT = 10_000;

/** USD to the nearest cent, halves up. */
export function toCents(usd: number): number {
  return floorToCents(toMicros(usd) + MICROS_PER_CENT / 2);
}

/** Rounds each bound by itself: right for a grand total only. */
export function rangeToCents({ low, expected, high }: Range): Range {
  return { low: toCents(low), expected: toCents(expected), high: toCents(high) };
}

/**
 * Hands the cents of a total down to its parts by largest remainder. Each part gets its own amount rounded down or up to a cent,
 * and together they are the total.
 *
 * @param total - whole cents: the sum of the parts, rounded down or up, or what was handed down for it
 * @param parts - USD
 * @throws Error when the parts cannot make up the total
 */
export function apportion(total: number, parts: readonly number[]): readonly number[] {
  const micros = parts.map(toMicros);
  const floors = micros.map(floorToCents);
  const short = total - sum(floors);
  const raisable = micros
    .map((amount, at) => ({ at, remainder: amount - (floors[at] ?? 0) * MICROS_PER_CENT }))
    .filter(({ remainder }) => remainder > 0)
    .sort((one, other) => other.remainder - one.remainder);
  if (short < 0 || short > raisable.length)
    throw new Error(`amounts do not add up: ${total} cents against parts of ${parts.join(' + ')} USD`);
  const raised = new Set(raisable.slice(0, short).map(({ at }) => at));
  return floors.map((floor, at) => (raised.has(at) ? floor + 1 : floor));
}

/**
 * Hands a range of cents down to its parts. The distances to the bounds are handed down rather than the bounds, so that
 * low ≤ expected ≤ high holds in print for every part, and a part that does not vary prints one amount three times.
 *
 * @param total - whole cents
 * @param parts - USD
 */
export function apportionRange(total: Range, parts: readonly Range[]): readonly Range[] {
  const expected = apportion(
    total.expected,
    parts.map((part) => part.expected),
  );
  const down = apportion(
    total.expected - total.low,
    parts.map((part) => part.expected - part.low),
  );
  const up = apportion(
    total.high - total.expected,
    parts.map((part) => part.high - part.expected),
  );
  return expected.map((amount, at) => ({
    low: amount - (down[at] ?? 0),
    expected: amount,
    high: amount + (up[at] ?? 0),
  }));
}

function toMicros(usd: number): number {
  return Math.round(usd * MICROS_PER_USD);
}

function floorToCents(micros: number): number {
  const remainder = micros % MICROS_PER_CENT;
  return (micros - (remainder < 0 ? remainder + MICROS_PER_CENT : remainder)) / MICROS_PER_CENT;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
