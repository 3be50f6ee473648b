import type { Range } from '../../range';

/** Usage that a template cannot tell, with what we assume of it. */
export interface UsageKey {
  /** Unit of the value, e.g. `GB per month`. */
  readonly unit: string;
  /** Assumed value; one number when low, expected and high are the same. */
  readonly assume: number | Range;
  /** The largest value that makes sense: 1 for a part of a whole. @default - there is none */
  readonly maximum?: number;
}

/** A quantity of use with its provenance. */
export interface UsageAmount {
  readonly amount: Range;
  readonly basis: 'usage' | 'default' | 'forecast';
  /** Of a load: the servers that a forecast found, in place of a part of the way between limits. @default - nothing was forecast */
  readonly servers?: ForecastServers;
}

/** Servers that run on average, by a forecast: what few, half and most of its runs come to. */
export interface ForecastServers {
  readonly onDemand: Range;
  readonly spot: Range;
}
