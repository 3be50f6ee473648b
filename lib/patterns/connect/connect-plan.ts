import type { PatternPlan } from '../pattern';
import type { Tier, Topology } from './props';

export type ConnectPlan = HubPlan | SpokePlan;

/** What hubs and spokes have in common. */
export interface EndPlan extends PatternPlan {
  /** Name of the environment across all clients, e.g. `northwind-production`. */
  readonly fullName: string;
  readonly topology: Topology;
  /** IPv4 block of the network that is connected. */
  readonly cidr: string;
  /** Tiers with routes to the other side, in address order. */
  readonly tiers: readonly Tier[];
  /** Tier that the connection stands in: one subnet in each zone that is in use. */
  readonly standsIn: Tier;
  /** How many zones that is. */
  readonly zones: number;
  readonly routes: readonly SubnetRoute[];
}

/** The middle, decided. */
export interface HubPlan extends EndPlan {
  readonly kind: 'hub';
  /** In the order of the file. */
  readonly spokes: readonly PlannedSpoke[];
  /** Whether spokes reach the internet through it. */
  readonly outboundInternet: boolean;
  readonly domains: readonly PlannedDomain[];
  /** In how many zones names are looked up elsewhere: each is billed by the hour. */
  readonly domainZones: number;
  /** Accounts of spokes that are not its own: what spokes use is shared with them. */
  readonly sharedWith: readonly string[];
}

/** A spoke, decided. */
export interface SpokePlan extends EndPlan {
  readonly kind: 'spoke';
  readonly hub: PlannedHub;
  readonly outboundInternet: boolean;
  /** Domains of the hub that are looked up from here as well. */
  readonly domains: readonly string[];
}

/** Another environment. What it is compared with is the environment that the plan is of. */
export interface OtherEnd {
  /** Its name in the client file. */
  readonly environment: string;
  readonly cidr: string;
  readonly sameAccount: boolean;
  readonly sameRegion: boolean;
}

export interface PlannedSpoke extends OtherEnd {
  /** Whether its connection is there, so that something is routed to it. */
  readonly connected: boolean;
  /** IPv4 blocks behind the hub that it reaches. */
  readonly networks: readonly string[];
  /** Whether it reaches the internet through the hub, so that all that it sends elsewhere goes to the gateway. */
  readonly outboundInternet: boolean;
}

export interface PlannedHub extends OtherEnd {
  /** Its name across all clients, e.g. `northwind-shared`. */
  readonly fullName: string;
  /** Whether it knows the connection, so that something leads back from it. */
  readonly connected: boolean;
  /** @default - it is known only at deployment */
  readonly region?: string;
}

export interface PlannedDomain {
  readonly domain: string;
  /** IPv4 addresses of DNS servers. */
  readonly servers: readonly string[];
}

/** A route from a subnet to the other side. */
export interface SubnetRoute {
  /** Unique within the plan, e.g. `private-1-to-staging`. */
  readonly id: string;
  readonly tier: Tier;
  /** Zone of the subnet, counted from 0. */
  readonly zone: number;
  /** IPv4 block that it leads to. */
  readonly destination: string;
  /** Environment whose connection it takes. */
  readonly by: string;
}
