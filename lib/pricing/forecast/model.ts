import type { Percentiles } from './percentiles';

/** A forecast as data: what `groundplan forecast --format json` prints. Money is USD per month of 730 hours. */

/** Schema of {@link Forecast}; it changes only when a reader of the old one would break. */
export const FORECAST_SCHEMA = 'groundplan.forecast/1';

export interface Forecast {
  readonly schema: typeof FORECAST_SCHEMA;
  readonly currency: 'USD';
  readonly groups: readonly GroupForecast[];
  /** What a reader must know: assumptions, repairs of demand files, policies that are not followed. */
  readonly notes: readonly string[];
}

/** What becomes of one group of servers. */
export interface GroupForecast {
  /** `<stack>/<logicalId>` */
  readonly id: string;
  readonly path: string;
  readonly region: string;
  /** First minute, ISO 8601. */
  readonly from: string;
  readonly minutes: number;
  /** Runs, each with a seed of its own. */
  readonly seeds: number;
  /** Units of demand that one server serves at full utilisation. */
  readonly perServer: number;
  /** The least minimum and the largest maximum in force, and whether schedules change them. */
  readonly limits: { readonly min: number; readonly max: number; readonly areScheduled: boolean };
  /** Share of the demand that is not served, from 0 to 1. */
  readonly unmetShare: Percentiles;
  readonly unmetMinutes: Percentiles;
  /** Share of what servers in service could serve, from 0 to 1. */
  readonly utilisation: Percentiles;
  /** The most servers at once. */
  readonly peakServers: Percentiles;
  /** Hours per month of 730 hours that servers run, one after the other. */
  readonly onDemandHours: Percentiles;
  readonly spotHours: Percentiles;
  /** Servers, volumes and what else the group is billed for. @default - something of it has no price */
  readonly monthly?: Percentiles;
  /** Why there is no cost. @default - there is one */
  readonly unpriced?: string;
  /** Limits that serve 99.9% at least cost. @default - schedules set them, or none do */
  readonly cheapestBounds?: CheapestBounds;
  /** Commitments that pay for themselves. */
  readonly commitments: readonly Commitment[];
  readonly series: Series;
}

export interface CheapestBounds {
  readonly min: number;
  readonly max: number;
  /** Share of the demand that is served. */
  readonly served: number;
  /** @default - something of it has no price */
  readonly monthly?: number;
}

/** Servers worth committing to: each runs for a larger share of the time than the commitment costs of the price on demand. */
export interface Commitment {
  readonly years: 1 | 3;
  /** Key of the rate. */
  readonly rate: string;
  readonly servers: number;
  /** Share of the time from which on one pays. */
  readonly breakEven: number;
  /** USD per month less, should other months be like these. */
  readonly saving: number;
}

/** The first run in points that a chart has room for. */
export interface Series {
  readonly minutesPerPoint: number;
  /** Demand in servers at full utilisation: its average in the minutes of a point, and its most. */
  readonly demand: readonly number[];
  readonly peak: readonly number[];
  /** Servers in service, on average. */
  readonly serving: readonly number[];
}
