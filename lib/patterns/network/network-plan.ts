import type { Egress } from '../../profile/profile';
import type { PatternPlan } from '../pattern';
import type { Endpoint, Tier } from './props';

/** What other patterns need to know of a network, whoever made it. */
export interface AnyNetworkPlan extends PatternPlan {
  readonly cidr: string;
  /** Tiers that may be stood in, in address order. */
  readonly tiers: readonly Tier[];
  /** Number of Availability Zones that may be stood in. */
  readonly zones: number;
}

/** A new network, decided: address space, zones, outbound internet, endpoints. The same plan is rendered by every engine. */
export interface NetworkPlan extends AnyNetworkPlan {
  readonly kind: 'new';
  /** What has subnets: what may be stood in, and what is draining. */
  readonly standing: Standing;
  /** One per tier and zone that stands, in address order. */
  readonly subnets: readonly PlannedSubnet[];
  readonly egress: Egress;
  /** How many NAT gateways outbound internet takes. */
  readonly natGateways: number;
  readonly endpoints: readonly Endpoint[];
  readonly flowLogs: PlannedFlowLogs;
  /** Whether the network and its subnets outlive their stack, and stand on beside whatever takes their place. */
  readonly retain: boolean;
}

/** A network that stands already: what can be said of it without its cloud. */
export interface ExistingNetworkPlan extends AnyNetworkPlan {
  readonly kind: 'existing';
  /** Tells it from other networks, as a short SHA-256 of its ID: compared, and never read. */
  readonly is: string;
}

export type PlannedNetwork = NetworkPlan | ExistingNetworkPlan;

export interface PlannedSubnet {
  readonly tier: Tier;
  /** Zone, counted from 0. */
  readonly zone: number;
  readonly cidr: string;
  /** Whether nothing uses it any longer, so that it can leave. */
  readonly draining: boolean;
}

/** Tiers and zones that have subnets. */
export interface Standing {
  /** In address order. */
  readonly tiers: readonly Tier[];
  /** Number of Availability Zones. */
  readonly zones: number;
}

/** Logs of all traffic. */
export interface PlannedFlowLogs {
  /** Days that they are kept at least. */
  readonly keepDays: number;
  /** Whether they are under a key of the client. */
  readonly customerKey: boolean;
  /** Whether they outlive the network. */
  readonly retain: boolean;
}
