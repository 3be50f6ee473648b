import type { Weekday } from '../../calendar/days';
import type { OperatingSystem } from '../../profile/operating-systems';
import type { RunningHours } from '../../profile/profile';
import type { Architecture, Processors, Size } from '../../profile/sizes';

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
   * Who makes the x86-64 processors.
   * @default - on AWS, Intel
   */
  readonly processors?: Processors;
  /**
   * Exactly so many servers, instead of `capacity`.
   * @default - 2 in production and 1 elsewhere for a fleet that keeps data; other fleets have a `capacity`
   */
  readonly count?: number;
  /**
   * Minimum and maximum number of servers. They are the same for a fleet that keeps data.
   * @default - 2 to 4 in production, 1 to 2 elsewhere
   */
  readonly capacity?: { readonly min: number; readonly max: number };
  /**
   * Subnet tier that the servers stand in.
   * @default 'private'
   */
  readonly tier?: ServerTier;
  /**
   * Zones of the network that the servers stand in, counted from 1. Servers that keep data take them in turn, and again from the first.
   * @default - all; the first two for a fleet that keeps data, so that a third one moves nothing
   */
  readonly zones?: readonly number[];
  /**
   * What is installed when a server starts: packages of the distribution, or roles and features of Windows Server.
   * @default - nothing
   */
  readonly packages?: readonly string[];
  /**
   * Size of the encrypted system disk, in GiB.
   * @default - 30 for Linux, 60 for Windows
   */
  readonly rootVolumeGib?: number;
  /**
   * Encrypted data volumes of each server, by name. On Linux a volume is mounted at `/srv/<name>`, on Windows the first is drive D.
   * @default - none
   */
  readonly dataVolumes?: Readonly<Record<string, DataVolumeProps>>;
  /**
   * What becomes of data volumes when their server goes. `kept`: each server has a place of its own, and its successor there takes its
   * volumes over. `ephemeral`: they are erased.
   * @default 'kept'
   */
  readonly data?: DataLife;
  /**
   * A private address for each server that its successor takes over, beside the one that it is given.
   * @default false
   */
  readonly fixedAddress?: boolean;
  /**
   * A load balancer with TLS in front of the fleet, or a place behind that of another fleet. Its certificate is given beside the props.
   * @default - none
   */
  readonly loadBalancer?: LoadBalancerProps | SharedLoadBalancerProps;
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
   * @default - Sunday 03:00 for 3 hours in the client's time zone; no window for a fleet that is stopped then, because each day's
   * servers start from the newest image
   */
  readonly patching?: PatchingProps;
  /**
   * Class of the environment's backups that its volumes are in; `true` for the usual one, `false` for none.
   * @default - `standard`, or the first class, of an environment with backups, for servers that keep data
   */
  readonly backup?: string | boolean;
  /**
   * The fleet is about to leave the client file: its load balancer may then go with it. Volumes stay all the same. Deploy this first, and
   * take the fleet out afterwards.
   * @default false
   */
  readonly retire?: boolean;
}

/** What becomes of data volumes when their server goes. */
export const DATA_LIVES = ['kept', 'ephemeral'] as const;
export type DataLife = (typeof DATA_LIVES)[number];

/** What a volume is good at: most things, many small reads and writes at once, or long ones. */
export const VOLUME_KINDS = ['general', 'provisioned', 'throughput'] as const;
export type VolumeKind = (typeof VOLUME_KINDS)[number];

/** An encrypted data volume. */
export interface DataVolumeProps {
  /** Size in GiB. It can grow and never shrinks. */
  readonly gib: number;
  /** @default 'general' */
  readonly kind?: VolumeKind;
  /**
   * Reads and writes per second.
   * @default - what the kind of volume brings
   */
  readonly iops?: number;
  /**
   * MiB per second.
   * @default - what the kind of volume brings
   */
  readonly throughputMibps?: number;
}

/** How what stands in front of a fleet reaches its servers, and answers for them. */
export interface TargetProps {
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
   * What visitors of a public load balancer read while the fleet is stopped, at most 1,024 characters of plain text.
   * @default - that it is closed, and the hours in which it runs
   */
  readonly closedAnswer?: string;
}

/** A load balancer with TLS and access logs. */
export interface LoadBalancerProps extends TargetProps {
  /**
   * Whether it is reached from the internet. Public ingress is always asked for.
   * @default false
   */
  readonly public?: boolean;
  /**
   * IPv4 blocks that may connect, or names of other environments whose networks may; they replace the default.
   * @default - the network's own block; anyone when `public`
   */
  readonly allowFrom?: readonly string[];
  /**
   * A web application firewall on it.
   * @default - from the profile: on for regulated clients when `public`
   */
  readonly webFirewall?: boolean;
}

/** Which requests a fleet takes of those that come to another fleet's load balancer: by hosts, by paths, or by both. */
export interface RequestProps extends TargetProps {
  /**
   * Hosts, e.g. `api.clinic.example`; `*` stands for any characters and `?` for one.
   * @default - any
   */
  readonly hosts?: readonly string[];
  /**
   * Paths, e.g. `/api/*`; `*` stands for any characters and `?` for one.
   * @default - any
   */
  readonly paths?: readonly string[];
  /**
   * Which rule is asked first, 1 to 1000: the smaller. It matters where the rules of two fleets take the same requests.
   * @default - after those with a priority: rules of hosts and paths, then those of hosts, then those of paths
   */
  readonly priority?: number;
}

/** A place behind the load balancer of another fleet. */
export interface SharedLoadBalancerProps extends RequestProps {
  /** Name of the fleet that has the load balancer. */
  readonly sharedWith: string;
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
  /**
   * Group by which servers that keep data find their patch baseline.
   * @default - `<environment>.<fleet>`
   */
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
  /**
   * Servers are replaced by new ones of the newest image when they are so many days old, instead of in a window.
   * @default - the window
   */
  readonly maxLifetimeDays?: number;
}

/** What a client file may ask of a fleet: it names its image, what runs at first boot, and the certificate of its load balancer. */
export interface AskedServers extends ServersProps {
  readonly loadBalancer?: AskedLoadBalancer | AskedSharedLoadBalancer;
  /**
   * ID of an image of your own, or name of the Systems Manager parameter that holds it.
   * @default - the newest image of the operating system's vendor at each launch
   */
  readonly image?: string;
  /**
   * Script that a new server runs before it counts as up: bash or PowerShell, inline or in a file beside the client file.
   * @default - none
   */
  readonly firstBoot?: string | { readonly file: string };
}

export interface AskedLoadBalancer extends LoadBalancerProps {
  /** ARN of the ACM certificate that the listener presents. */
  readonly certificate: string;
}

export interface AskedSharedLoadBalancer extends SharedLoadBalancerProps {
  /**
   * ARN of an ACM certificate that the listener presents as well, to those who ask for its hosts.
   * @default - those that it presents already
   */
  readonly certificate?: string;
}

/** Whether a fleet stands behind the load balancer of another. */
export function isShared<Shared extends SharedLoadBalancerProps>(
  loadBalancer: LoadBalancerProps | Shared | undefined,
): loadBalancer is Shared {
  return loadBalancer !== undefined && 'sharedWith' in loadBalancer;
}

/** What of a client file is passed to the renderer. */
export type PassedServers = {
  readonly certificate?: string;
  readonly image?: string;
  /** Text of the script. */
  readonly firstBoot?: string;
};
