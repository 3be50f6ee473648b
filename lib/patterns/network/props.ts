import type { Endpoint } from '../../profile/endpoints';
import type { Egress } from '../../profile/profile';

export type { Endpoint };

/** Subnet tiers, in address order: reachable from the internet, behind NAT, and without outbound internet. */
export const TIERS = ['public', 'private', 'data'] as const;
export type Tier = (typeof TIERS)[number];

/** What is reached from within a network unless it says otherwise. */
export const DEFAULT_ENDPOINTS: readonly Endpoint[] = ['storage', 'tables'];

/** What may be asked of a new network. */
export interface NetworkProps {
  /** IPv4 block of the network, /16 to /24, from private address space. */
  readonly cidr: string;
  /**
   * How many Availability Zones, 1 to 4; or which ones, in order, by ID (`use1-az4`) or by name (`us-east-1a`). Letters of names differ by
   * account, IDs do not. A zone that is named otherwise than before is another one: its subnets are replaced.
   * @default - from the profile: 3 for gold production, else 2; the first ones of the region
   */
  readonly zones?: number | readonly string[];
  /**
   * Which tiers have subnets. Address space is kept for all three.
   * @default - all three
   */
  readonly tiers?: readonly Tier[];
  /**
   * Zones and tiers to be removed next: their subnets are kept, and nothing is placed in them.
   * @default - none
   */
  readonly draining?: Draining;
  /**
   * How private subnets reach the internet.
   * @default - from the profile: `per-zone` for gold production, else `shared`
   */
  readonly egress?: Egress;
  /**
   * Services of the cloud that are reached without the internet, by name or by the cloud's own name.
   * @default ['storage', 'tables']
   */
  readonly endpoints?: readonly Endpoint[];
  /**
   * Days that flow logs are kept at least, 1 to 3653. A cloud that keeps logs for certain periods only takes the next longer one.
   * @default - the profile's log retention
   */
  readonly flowLogRetentionDays?: number;
}

/**
 * Zones and tiers that still stand, with their subnets, routes and NAT gateways, and that nothing uses any longer. A network shrinks in
 * two steps: what leaves is first draining, so that all that stands in it moves away, and is then left out.
 */
export interface Draining {
  /**
   * How many zones stand after those in use, the last ones first to leave: `1` beside `zones: 2` is the third zone. Which ones, where
   * `zones` says which.
   * @default - none
   */
  readonly zones?: number | readonly string[];
  /**
   * Tiers that are not among `tiers` and stand all the same.
   * @default - none
   */
  readonly tiers?: readonly Tier[];
}

/** A network that exists already. Subnet lists are in zone order. */
export interface ExistingNetworkProps {
  readonly vpcId: string;
  readonly cidr: string;
  /** Availability Zones that the subnets are in, e.g. `['eu-west-1a', 'eu-west-1b']`. */
  readonly availabilityZones: readonly string[];
  /** Subnet IDs by tier, each list as long as `availabilityZones`. */
  readonly subnets: Readonly<Partial<Record<Tier, readonly string[]>>>;
}

/** What a client file asks for: a new network, or one that stands already. */
export type AskedNetwork = NetworkProps | ExistingNetwork;

export interface ExistingNetwork {
  readonly existing: ExistingNetworkProps;
}

/** What of a client file is passed to the renderer: the names of a network that stands already, or of the zones of a new one. */
export type PassedNetwork = Readonly<Partial<ExistingNetwork>> & NamedZones & Readonly<Record<string, unknown>>;

/** Zones of a new network by the names or IDs that the cloud has for them. */
export interface NamedZones {
  /** Zones that stand, in order, those in use first. @default - the first ones of the region */
  readonly zones?: readonly string[];
}
