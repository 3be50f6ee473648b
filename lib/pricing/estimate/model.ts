import type { Range } from '../../range';
import type { Basis } from '../meters/charge';
import type { ResourceIdentity } from '../readers/resource';

/** An estimate as data: what `groundplan price --format json` prints. Money is USD per month. */

/** Schema of {@link Estimate}; it changes only when a reader of the old one would break. */
export const ESTIMATE_SCHEMA = 'groundplan.estimate/1';

/**
 * - `priced`: every part that is billed by its existence, or in a stated quantity, has a price (assumed use may be in `missing`)
 * - `free`: costs nothing by itself
 * - `usage`: billed by use alone, and some of it has a price; the assumption is shown, or left out on request
 * - `unpriced`: it is billed, and a meter, a price or a quantity is missing of its existence, of what a template or a usage file
 *   states, or of all that it is billed for: its total is a lower bound
 * - `unknown`: the type is not in the public CloudFormation specification
 */
export type Status = 'priced' | 'free' | 'usage' | 'unpriced' | 'unknown';
export const STATUSES: readonly Status[] = ['priced', 'free', 'usage', 'unpriced', 'unknown'];

/** One billed thing, priced: quantity × price = expected, to the millionth of a dollar. */
export interface Line {
  readonly name: string;
  /** Unit of quantity and price, e.g. `hour`, `GB-month`, `1M requests`. */
  readonly unit: string;
  /** Expected units per month. */
  readonly quantity: number;
  /** USD per unit; where tiers apply, the average over the tiers used. */
  readonly price: number;
  readonly monthly: Range;
  readonly basis: Basis;
  /** Key of the rate in the catalogue, e.g. `nat-gateway/gateway`. */
  readonly rate: string;
  /** Date of the price. */
  readonly asOf: string;
  /** Where it is billed. @default - the region of its resource */
  readonly region?: string;
  /** Why the quantity is what it is, where that is not plain. */
  readonly note?: string;
}

/** A billed thing that could not be priced. It is not in the total. */
export interface MissingLine {
  readonly name: string;
  /** Key of the rate that has no price, where the rate is known. */
  readonly rate?: string;
  readonly because: string;
}

/** A resource and what it costs. */
export interface EstimatedResource extends ResourceIdentity {
  readonly status: Status;
  readonly monthly: Range;
  readonly lines: readonly Line[];
  /** What has no price. @default - nothing is missing */
  readonly missing?: readonly MissingLine[];
  /** Names of billed use that is left out on request. @default - none is */
  readonly leftOut?: readonly string[];
}

/** How much of the input the estimate covers: resources by status. */
export interface Coverage extends Record<Status, number> {
  readonly resources: number;
}

/** Which prices were used. */
export interface CatalogueStamp {
  /** Date of the newest price in the regions that were used, `YYYY-MM-DD`. @default - no region has a price */
  readonly newest?: string;
  /** Date of the oldest price that was used, `YYYY-MM-DD`. @default - no price was used */
  readonly oldest?: string;
  readonly regions: readonly string[];
  /** How old the prices are that the total rests on. @default - nothing is expected to cost anything */
  readonly age?: PriceAge;
}

/** How old the prices are that a total rests on. Amounts are what is expected, USD per month. */
export interface PriceAge {
  /** What is expected at prices of each year, the newest year first. */
  readonly years: readonly { readonly year: number; readonly expected: number }[];
  /** The line with the oldest price, the largest of several. */
  readonly oldest: { readonly resource: string; readonly line: string; readonly asOf: string };
  /** What is expected at prices that are older than eighteen months. */
  readonly outdated: number;
}

/** What the given templates cost each month. */
export interface Estimate {
  readonly schema: typeof ESTIMATE_SCHEMA;
  readonly currency: 'USD';
  readonly catalogue: CatalogueStamp;
  readonly monthly: Range;
  readonly coverage: Coverage;
  readonly resources: readonly EstimatedResource[];
  /** What a reader must know: assumptions, unknown values, missing prices. */
  readonly notes: readonly string[];
}
