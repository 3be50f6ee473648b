import type { Tier } from '../network/props';

export type { Tier };

/**
 * How networks are connected: `peering`, the network of each spoke with that of the hub and nothing else; or `transit-gateway`, a
 * gateway in the hub that every spoke is attached to.
 */
export const TOPOLOGIES = ['peering', 'transit-gateway'] as const;
export type Topology = (typeof TOPOLOGIES)[number];

/** Tiers that reach the other side, and are reached from it, unless it is said otherwise. */
export const DEFAULT_TIERS: readonly Tier[] = ['private'];

/** What may be asked of either side. */
export interface EndProps {
  /** Written in the hub and in every spoke. It never follows from how many there are. */
  readonly topology: Topology;
  /**
   * Tiers with routes to the other side. A tier that is not among them neither reaches it nor answers it.
   * @default ['private']
   */
  readonly tiers?: readonly Tier[];
}

/** What may be asked of the environment in the middle. */
export interface HubProps extends EndProps {
  /** Environments that are connected with this one, by name. */
  readonly spokes: Readonly<Record<string, SpokeOfHub>>;
  /**
   * Whether spokes may reach the internet through the NAT gateways of this network.
   * @default false
   */
  readonly outboundInternet?: boolean;
  /**
   * Domains whose names are looked up elsewhere, e.g. on premises, and the IPv4 addresses of the DNS servers that know them.
   * @default - none
   */
  readonly domains?: Readonly<Record<string, readonly string[]>>;
}

/** A spoke, as its hub knows it. */
export interface SpokeOfHub {
  /**
   * ID of its connection, as the deployment of the spoke prints it. Nothing is routed to the spoke before it is written here.
   * @default - it is not connected yet
   */
  readonly connection?: string;
}

/** What may be asked of an environment around the hub. */
export interface SpokeProps extends EndProps {
  /** Name of the environment in the middle. */
  readonly hub: string;
  /**
   * IPv4 blocks behind the hub that are reached through it, e.g. those on premises.
   * @default - none
   */
  readonly networks?: readonly string[];
  /**
   * Whether private subnets reach the internet through the hub, in place of NAT gateways of their own.
   * @default false
   */
  readonly outboundInternet?: boolean;
  /**
   * Domains of the hub that are looked up from here as well.
   * @default - none
   */
  readonly domains?: readonly string[];
}

/** What a client file asks for: to be the hub, or one of its spokes. */
export type ConnectProps = HubProps | SpokeProps;

/** What of a client file is passed to the words: IDs of connections by the name of their spoke. */
export interface PassedConnect extends Readonly<Record<string, unknown>> {
  readonly connections: Readonly<Record<string, string>>;
}

export function isHub(props: ConnectProps): props is HubProps {
  return 'spokes' in props;
}
