/** Low: everything at its minimum. Expected: what we believe. High: everything at its maximum. */
export interface Range {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

export const ZERO: Range = { low: 0, expected: 0, high: 0 };

/** The same at low, expected and high. */
export function steady(value: number): Range {
  return { low: value, expected: value, high: value };
}

/** One number stands for a range that is the same at low, expected and high. */
export function asRange(value: number | Range): Range {
  return typeof value === 'number' ? steady(value) : value;
}

/** The smallest and the largest of what is possible, with the one that is expected among it. */
export function boundsOf(expected: number, possible: readonly number[]): Range {
  return { low: Math.min(expected, ...possible), expected, high: Math.max(expected, ...possible) };
}

export function scale(range: Range, factor: number): Range {
  return mapRange(range, (value) => value * factor);
}

export function mapRange(range: Range, f: (value: number) => number): Range {
  return { low: f(range.low), expected: f(range.expected), high: f(range.high) };
}

/** Adds ranges bound by bound. */
export function add(a: Range, b: Range): Range {
  return { low: a.low + b.low, expected: a.expected + b.expected, high: a.high + b.high };
}

/** Multiplies ranges bound by bound. */
export function product(a: Range, b: Range): Range {
  return { low: a.low * b.low, expected: a.expected * b.expected, high: a.high * b.high };
}
