import type { Weekday } from '../../calendar/days';
import type { OperatingSystem } from '../../profile/operating-systems';
import type { RunningHours } from '../../profile/profile';
import type { Architecture, Size } from '../../profile/sizes';

export type { OperatingSystem };

/** Subnet tiers that servers stand in; only load balancers stand in public subnets. */
export const SERVER_TIERS = ['private', 'data'] as const;
export type ServerTier = (typeof SERVER_TIERS)[number];

/** What may be asked of a fleet of servers. */
export interface ServersProps {
  readonly os: OperatingSystem;
  /**
   * Size by name, or by what is needed.
   * @default 'medium'
   */
  readonly size?: Size;
  /**
   * An exact instance type of the cloud instead of a size, e.g. `m6i.large`.
   * @default - chosen from the size, the architecture and the profile
   */
  readonly instanceType?: string;
  /** @default - the one that `instanceType` has, else 'x86-64' */
  readonly architecture?: Architecture;
  /**
   * Minimum and maximum number of servers.
   * @default - 2 to 4 in production, 1 to 2 elsewhere
   */
  readonly capacity?: { readonly min: number; readonly max: number };
  /**
   * Subnet tier that the servers stand in.
   * @default 'private'
   */
  readonly tier?: ServerTier;
  /**
   * Size of the encrypted system disk, in GiB.
   * @default - 30 for Linux, 60 for Windows
   */
  readonly rootVolumeGib?: number;
  /**
   * An encrypted data disk on each server, in GiB.
   * @default - none
   */
  readonly dataVolumeGib?: number;
  /**
   * A load balancer with TLS in front of the fleet. Its certificate is given beside the props.
   * @default - none
   */
  readonly loadBalancer?: LoadBalancerProps;
  /** @default - track 60% CPU when `max` is above `min` */
  readonly scaling?: ScalingProps;
  /**
   * When the fleet runs.
   * @default - from the profile: always in production, support hours elsewhere
   */
  readonly runningHours?: RunningHours;
  /**
   * Share of the fleet on spot capacity.
   * @default - none
   */
  readonly spot?: SpotProps;
  /**
   * When and as what the fleet is patched.
   * @default - patch group `<environment>-<fleet>`, Sunday 03:00 for 3 hours in the client's time zone; no window for a fleet that
   * stops at night, because each day's servers start from the newest image
   */
  readonly patching?: PatchingProps;
}

/** A load balancer with TLS and access logs. */
export interface LoadBalancerProps {
  /**
   * Whether it is reached from the internet. Public ingress is always asked for.
   * @default false
   */
  readonly public?: boolean;
  /**
   * IPv4 blocks that may connect; they replace the default.
   * @default - the network's own block; anyone when `public`
   */
  readonly allowFrom?: readonly string[];
  /**
   * Port that the servers listen on.
   * @default 443
   */
  readonly targetPort?: number;
  /**
   * Speak TLS to the servers too.
   * @default true
   */
  readonly targetTls?: boolean;
  /** @default '/' */
  readonly healthCheckPath?: string;
  /**
   * A web application firewall on it.
   * @default - from the profile: on for regulated clients when `public`
   */
  readonly webFirewall?: boolean;
}

/** How a fleet grows and shrinks between its minimum and maximum. */
export interface ScalingProps {
  /**
   * Average CPU to track, in percent.
   * @default 60
   */
  readonly cpuPercent?: number;
  /**
   * Requests per server and minute to track; needs a load balancer.
   * @default - not tracked
   */
  readonly requestsPerMinute?: number;
  /**
   * Changes of minimum and maximum at fixed times.
   * @default - none
   */
  readonly scheduled?: readonly ScheduledCapacity[];
}

/** From a time on, other limits hold. */
export interface ScheduledCapacity {
  /** Stable name, e.g. `morning`. */
  readonly name: string;
  readonly days: readonly Weekday[];
  /** `HH:MM` in the client's time zone. */
  readonly at: string;
  readonly min: number;
  readonly max: number;
}

/** Spot capacity beside an on-demand base. */
export interface SpotProps {
  /** Percent of the servers above the base that are spot, 1 to 100. */
  readonly percent: number;
  /**
   * Servers that are always on demand.
   * @default 1
   */
  readonly onDemandBase?: number;
}

/** When and as what the fleet is patched. */
export interface PatchingProps {
  /** @default - `<environment>-<fleet>` */
  readonly group?: string;
  /** @default 'sun' */
  readonly day?: Weekday;
  /**
   * `HH:MM` in the client's time zone.
   * @default '03:00'
   */
  readonly at?: string;
  /** @default 3 */
  readonly hours?: number;
}

/** What a client file may ask of a fleet: it names the certificate of the load balancer. */
export interface AskedServers extends ServersProps {
  readonly loadBalancer?: AskedLoadBalancer;
}

export interface AskedLoadBalancer extends LoadBalancerProps {
  /** ARN of the ACM certificate that the listener presents. */
  readonly certificate: string;
}

/** What of a client file is passed to the renderer. */
export type PassedServers = Partial<Pick<AskedLoadBalancer, 'certificate'>>;
