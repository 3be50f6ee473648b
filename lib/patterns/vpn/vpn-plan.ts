import type { SubnetRoute } from '../connect/connect-plan';
import type { PatternPlan } from '../pattern';
import type { Routing } from './props';

/** A connection with one device elsewhere, by two tunnels, decided. */
export interface VpnPlan extends PatternPlan {
  readonly name: string;
  /** Name across all clients, e.g. `harbour-shared-dublin`. */
  readonly fullName: string;
  /** Public IPv4 address of the device. */
  readonly address: string;
  readonly routing: Routing;
  /** Autonomous system number of the device. */
  readonly asn: number;
  /** IPv4 blocks behind the device. */
  readonly networks: readonly string[];
  /** Whether its attachment is known, so that something is routed over it. */
  readonly connected: boolean;
  /**
   * From the network of the hub to the blocks behind the device; none before it is connected, and none to a block that a connected
   * device before it leads to.
   */
  readonly routes: readonly SubnetRoute[];
  /** Spokes that reach blocks behind the device, and are reached from there: those that name them and are connected. */
  readonly spokes: readonly string[];
  /** IPv4 blocks on this side of the tunnels: the hub's, then those of the spokes. */
  readonly reaches: readonly string[];
  readonly proposal: Proposal;
  readonly logs: PlannedTunnelLogs;
}

/** What both sides agree on, in both phases. There is one, so that nothing weaker is ever agreed on. */
export interface Proposal {
  readonly ike: 2;
  /** Bits of AES in Galois/Counter Mode. */
  readonly aesGcmBits: 256;
  /** Bits of SHA-2. */
  readonly sha2Bits: 384;
  /** Diffie-Hellman groups, the preferred one first. */
  readonly groups: readonly number[];
  /** Seconds until keys of the first phase are renewed. */
  readonly ikeSeconds: number;
  /** Seconds until keys of the second phase are renewed, always with new key material. */
  readonly ipsecSeconds: number;
}

/** Logs of both tunnels. */
export interface PlannedTunnelLogs {
  /** Days that they are kept at least. */
  readonly keepDays: number;
  /** Whether they are under a key of the client. */
  readonly customerKey: boolean;
  /** Whether they outlive the connection. */
  readonly retain: boolean;
}
