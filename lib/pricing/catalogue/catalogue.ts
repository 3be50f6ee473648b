import type { Cloud } from '../../cloud';
/** A list price: USD per unit, flat or in marginal tiers. */
export interface Rate {
  /** `<service>/<what>`, e.g. `nat-gateway/gateway`. */
  readonly key: string;
  readonly unit: string;
  /** Ascending; each tier holds from its quantity (in `unit`, per month) on. A first tier above 0 means that less is free. */
  readonly tiers: readonly RateTier[];
  /** No source has a price from this quantity (in `unit`, per month) on. @default - the last tier has no end */
  readonly upTo?: number;
  /** Date of the source, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** ID of the source, see `sources`. */
  readonly source: string;
  /** What a reader of a line must know of its price. @default - it is a list price */
  readonly note?: string;
}

export interface RateTier {
  readonly from: number;
  readonly usd: number;
}

/** List prices by cloud, region and rate. */
export interface Catalogue {
  /** The rate in that region, else the one published for all regions; `undefined` when no source has it. */
  rate(cloud: Cloud, region: string, key: string): Rate | undefined;
  /** Date of the newest price of a region, or `undefined` for a region without prices. */
  newest(cloud: Cloud, region: string): string | undefined;
}
