export const MINUTE = 60_000;

/** Minutes that are followed at most: three years, a leap day among them. */
export const MAX_MINUTES = (3 * 365 + 1) * 24 * 60;

/** What is asked of a system over time, in a unit of its own: requests per minute, or as many servers as it keeps busy. */
export interface Demand {
  /** The first minute, in milliseconds since 1970. */
  readonly start: number;
  readonly perMinute: Float64Array;
  /** What was mended in what was given, in words. */
  readonly repairs: readonly string[];
}
