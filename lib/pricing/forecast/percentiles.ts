/** What one run in twenty stays below, what half do, and what nineteen in twenty do. */
export interface Percentiles {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

/** By nearest rank: each is the value of a run. */
export function percentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p5: at(0.05), p50: at(0.5), p95: at(0.95) };
}
