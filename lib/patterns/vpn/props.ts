/** How each side learns what is behind the other: the device says so itself, or it is written down. */
export const ROUTINGS = ['bgp', 'static'] as const;
export type Routing = (typeof ROUTINGS)[number];

/** Autonomous system of a device that has none of its own. */
export const DEFAULT_ASN = 65_000;

/** What may be asked of a connection with one device elsewhere. */
export interface VpnProps {
  /** Public IPv4 address of the device. Another one replaces the connection. */
  readonly address: string;
  /** Written down, as device and cloud must agree on it. */
  readonly routing: Routing;
  /** IPv4 blocks behind the device, none of them in an environment of the client. */
  readonly networks: readonly string[];
  /**
   * Autonomous system number of the device, for BGP.
   * @default 65000
   */
  readonly asn?: number;
  /**
   * ID of its attachment to the gateway of the hub, which is known once it is deployed. Nothing is routed over it before it is
   * written here.
   * @default - it is not connected yet
   */
  readonly connection?: string;
  /**
   * Days that logs of the tunnels are kept at least, 1 to 3653.
   * @default - the profile's log retention
   */
  readonly logRetentionDays?: number;
}

/** What of a client file is passed to the words. */
export interface PassedVpn extends Readonly<Record<string, unknown>> {
  readonly connection?: string;
}
