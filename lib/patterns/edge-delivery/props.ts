import type { Folder } from '../../located/read-folder';

/** How long the edge answers from its cache. */
export const CACHE_CLASSES = ['none', 'files', 'origin'] as const;
export type CacheClass = (typeof CACHE_CLASSES)[number];

/** Lowest versions of TLS that visitors may speak. */
export const TLS_FLOORS = ['1.2', '1.3'] as const;
export type TlsFloor = (typeof TLS_FLOORS)[number];

/** Where visitors are served from nearby; elsewhere they are served from further away. */
export const REACHES = ['europe-and-north-america', 'most', 'everywhere'] as const;
export type Reach = (typeof REACHES)[number];

/** Who may show pages in a frame. */
export const FRAMINGS = ['nobody', 'same-origin'] as const;
export type Framing = (typeof FRAMINGS)[number];

/** What is delivered: what a fleet answers, or files. */
export type OriginProps = ServersOrigin | SiteOrigin;

export interface ServersOrigin {
  /** Name of a fleet whose internal load balancer answers. */
  readonly servers: string;
}

export interface SiteOrigin {
  readonly site: SiteProps;
}

/** Files of a web site. */
export interface SiteProps {
  /**
   * Folder with the files, which each deployment puts up as a release of their own.
   * @default - whoever builds them puts them into the bucket
   */
  readonly folder?: string;
  /**
   * File that a folder is answered with.
   * @default index.html
   */
  readonly index?: string;
  /**
   * Paths of files in the folder that never change under their name, as it has a hash in it, e.g. `/assets/*`. Browsers keep them for a year and
   * do not ask again.
   * @default - none: browsers ask each time
   */
  readonly immutable?: readonly string[];
}

/** A domain that answers over TLS, wherever it is. */
export interface DomainStandby {
  /** Its certificate is for this domain, or for that which visitors ask for. */
  readonly domain: string;
}

/** A bucket that stands already and has a copy of each file of a site, under the same path. */
export interface BucketStandby {
  readonly bucket: string;
  /** Region that it stands in. */
  readonly region: string;
}

/** What answers where the origin does not. */
export type StandbyProps = ServersOrigin | DomainStandby | BucketStandby;

/** What is read is asked for a second time elsewhere where the origin does not answer. */
export interface FailoverProps {
  /** Of servers another fleet or a domain, of a site the copy of its bucket. */
  readonly to: StandbyProps;
  /**
   * Status codes of the origin on which it fails over, beside where it does not answer at all.
   * @default [500, 502, 503, 504]
   */
  readonly on?: readonly number[];
  /**
   * Paths of servers under which nothing is written: they take GET, HEAD and OPTIONS alone, as only these fail over.
   * @default - all of a site
   */
  readonly paths?: readonly string[];
}

/** How long is cached what is found under a path. */
export interface CachingProps {
  /**
   * What no path says otherwise of.
   * @default - `none` for servers, `files` for a site
   */
  readonly default?: CacheClass;
  /**
   * By path, in which `*` stands for any characters, in the order in which they are asked.
   * @default - none
   */
  readonly paths?: Readonly<Record<string, CacheClass>>;
}

/** Countries by their codes of two letters (ISO 3166-1). */
export type CountriesProps = { readonly only: readonly string[] } | { readonly except: readonly string[] };

/** A time in which rules of the firewall count what they would refuse. */
export interface OnboardingProps {
  /** Rules count, and refuse nothing. */
  readonly count: true;
  /** Last day, `YYYY-MM-DD`: until then somebody looks at what was counted, and takes these lines out. */
  readonly review: string;
}

/** Sends visitors of one path to another. */
export interface RedirectProps {
  /** Path that is asked for, e.g. `/old`. */
  readonly from: string;
  /** Path or address that it is found at now. */
  readonly to: string;
  /**
   * Whether browsers may remember it.
   * @default true
   */
  readonly permanent?: boolean;
}

/** What only those get whom somebody who holds a key has let in, by signed URLs or cookies. */
export interface SignedProps {
  /** Paths, in which `*` stands for any characters. They are asked before all others. */
  readonly paths: readonly string[];
  /** Public keys in PEM, RSA of 2048 bits or ECDSA on P-256, by name; in a client file, names of the files that hold them. */
  readonly keys: Readonly<Record<string, string>>;
}

/** What may be asked of an edge delivery. */
export interface EdgeDeliveryProps {
  readonly origin: OriginProps;
  /** @default - the origin alone answers */
  readonly failover?: FailoverProps;
  /** Names that visitors reach it by, the first one first. */
  readonly domains: readonly string[];
  /**
   * Lowest version of TLS that visitors may speak.
   * @default '1.2'
   */
  readonly minTls?: TlsFloor;
  /** @default - nothing of servers is cached, and files of a site are */
  readonly cache?: CachingProps;
  /**
   * A web application firewall.
   * @default true
   */
  readonly webFirewall?: boolean;
  /**
   * Requests of one address in five minutes, above which it is refused, 10 to 2,000,000,000.
   * @default 2000
   */
  readonly rateLimit?: number;
  /**
   * Countries that visitors may come from.
   * @default - all
   */
  readonly countries?: CountriesProps;
  /**
   * A time in which the firewall counts and refuses nothing.
   * @default - it refuses from the beginning
   */
  readonly onboarding?: OnboardingProps;
  /**
   * Where visitors are served from nearby.
   * @default 'europe-and-north-america'
   */
  readonly reach?: Reach;
  /**
   * Who may show its pages in a frame.
   * @default 'nobody'
   */
  readonly frames?: Framing;
  /**
   * Content-Security-Policy of what does not bring its own.
   * @default - none
   */
  readonly contentSecurityPolicy?: string;
  /**
   * Pages of a site that are shown in place of an error, by status code.
   * @default - the error
   */
  readonly errorPages?: Readonly<Record<string, string>>;
  /** @default - anybody gets everything */
  readonly signed?: SignedProps;
  /** @default - none */
  readonly redirects?: readonly RedirectProps[];
  /**
   * Days that access logs are kept at least.
   * @default - the profile's log retention
   */
  readonly logRetentionDays?: number;
}

/** What a client file asks for: one that names resources of the cloud as well. */
export interface AskedEdgeDelivery extends EdgeDeliveryProps {
  /**
   * ARN of a certificate for its domains.
   * @default - one is issued, which the hosted zone proves
   */
  readonly certificate?: string;
  /**
   * ID of the public hosted zone that its domains are in.
   * @default - whoever has the zone points the domains to it
   */
  readonly hostedZone?: string;
}

/** What of a client file is passed to the renderer. */
export interface PassedEdgeDelivery extends Readonly<Record<string, unknown>> {
  readonly certificate?: string;
  readonly hostedZone?: string;
  /** Public keys in PEM, by name. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Files of a site. */
  readonly folder?: Folder;
}
