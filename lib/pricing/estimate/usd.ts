import { mapRange, ZERO, type Range } from '../../range';

/**
 * Money is rounded once, on each line, to the millionth of a dollar; from there on it is added in whole millionths. So the
 * lines add up to the totals exactly, not nearly.
 */
const MICROS = 1_000_000;

/** Rounds to the millionth of a dollar. */
export function roundUsd(usd: number): number {
  return toMicros(usd) / MICROS;
}

/** The exact sum of amounts of rounded money, bound by bound. */
export function sumUsd(amounts: readonly Range[]): Range {
  if (amounts.length < 2) return amounts[0] ?? ZERO;
  const total = { low: 0, expected: 0, high: 0 };
  for (const amount of amounts) {
    total.low += toMicros(amount.low);
    total.expected += toMicros(amount.expected);
    total.high += toMicros(amount.high);
  }
  return mapRange(total, (micros) => micros / MICROS);
}

/** The exact difference of rounded money, bound by bound: `one` less `other`. */
export function subtractUsd(one: Range, other: Range): Range {
  const micros = (bound: keyof Range): number => (toMicros(one[bound]) - toMicros(other[bound])) / MICROS;
  return { low: micros('low'), expected: micros('expected'), high: micros('high') };
}

function toMicros(usd: number): number {
  return Math.round(usd * MICROS);
}
