import type { PatternPlan } from '../pattern';
import type { CacheClass, Framing, Reach, TlsFloor } from './props';

/** What is delivered at the edge and how, decided, in no cloud's words. Every engine renders the same plan. */
export interface EdgeDeliveryPlan extends PatternPlan {
  /** Name within the environment, e.g. `shop`. */
  readonly name: string;
  /** Name across all clients, e.g. `juniper-production-shop`. */
  readonly fullName: string;
  readonly origin: PlannedOrigin;
  /** @default - the origin alone answers */
  readonly failover?: PlannedFailover;
  /** Names that visitors reach it by, the first one first. */
  readonly domains: readonly string[];
  /** Whether a certificate is given, or issued for it. */
  readonly certificate: 'given' | 'issued';
  /** Whether its domains point to it by records of its own. */
  readonly records: boolean;
  readonly minTls: TlsFloor;
  readonly caching: PlannedCaching;
  /** @default - there is none */
  readonly firewall?: PlannedFirewall;
  readonly reach: Reach;
  readonly frames: Framing;
  readonly contentSecurityPolicy?: string;
  /** @default - anybody gets everything */
  readonly signed?: PlannedSigning;
  /** By status code. */
  readonly errorPages: readonly { readonly status: number; readonly page: string }[];
  readonly redirects: readonly PlannedRedirect[];
  readonly logs: { readonly keepDays: number };
  /** Logs are encrypted with a key in the client's account. */
  readonly customerKey: boolean;
  /** Keys and logs of the firewall outlive their stack, and buckets are protected; buckets outlive it in any case. */
  readonly retain: boolean;
}

/** What answers behind the edge. */
export type PlannedOrigin = { readonly kind: 'servers'; readonly fleet: string } | PlannedSite;

/** Files of a site. */
export interface PlannedSite {
  readonly kind: 'site';
  readonly index: string;
  readonly uploads: boolean;
  /** Paths of files that never change under their name. */
  readonly immutable: readonly string[];
}

/** What answers where the origin does not. */
export interface PlannedFailover {
  readonly to: PlannedStandby;
  /** Status codes, the lowest first. */
  readonly on: readonly number[];
  /** Paths under which nothing is written. */
  readonly paths: 'all' | readonly string[];
}

/** Another fleet, a domain, or a bucket that has a copy of each file. */
export type PlannedStandby =
  | { readonly kind: 'servers'; readonly fleet: string }
  | { readonly kind: 'domain'; readonly domain: string }
  | { readonly kind: 'copy'; readonly bucket: string; readonly region: string };

/** How long is cached what is found under a path. */
export interface PlannedCaching {
  readonly default: CacheClass;
  /** In the order in which they are asked. */
  readonly paths: readonly { readonly path: string; readonly cache: CacheClass }[];
}

/** A web application firewall. */
export interface PlannedFirewall {
  /** Requests of one address in five minutes, above which it is refused. */
  readonly rateLimit: number;
  /** @default - visitors may come from anywhere */
  readonly countries?: { readonly letIn: 'only' | 'all-but'; readonly codes: readonly string[] };
  /** Whether its rules count, and refuse nothing. */
  readonly countsOnly: boolean;
}

/** What only those get whom a holder of a key has let in. */
export interface PlannedSigning {
  /** Asked before all other paths. */
  readonly paths: readonly string[];
  /** Names of keys, each of which may sign. */
  readonly keys: readonly string[];
}

export interface PlannedRedirect {
  readonly from: string;
  readonly to: string;
  readonly permanent: boolean;
}
