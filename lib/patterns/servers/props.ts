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
   * When the fleet runs: always, in the client's support hours, or in periods of its own.
   * @default - from the profile: always in production, support hours elsewhere
   */
  readonly runningHours?: RunningHours | { readonly periods: readonly RunningPeriod[] };
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
   * Average CPU to track, in percent; `false` for servers that are busy by design, such as those that work through a queue.
   * @default 60
   */
  readonly cpuPercent?: number | false;
  /**
   * Average memory in use to track, in percent, as the agent on the servers reports it.
   * @default - not tracked
   */
  readonly memoryPercent?: number;
  /**
   * Requests per server and minute to track; needs a load balancer.
   * @default - not tracked
   */
  readonly requestsPerMinute?: number;
  /**
   * Backlog of a queue to track.
   * @default - not tracked
   */
  readonly queue?: TrackedQueue;
  /**
   * Metrics of your own to track, by name.
   * @default - none
   */
  readonly metrics?: Readonly<Record<string, TrackedMetric>>;
  /**
   * Minutes from its launch until a server counts in what is tracked: its start-up load would call for more servers.
   * @default - 5 for Linux, 10 for Windows
   */
  readonly warmUpMinutes?: number;
  /**
   * Forecasts of the load by the CPU of the days before, beside what is tracked: only made, for people to compare, or acted upon, so that
   * servers are up before the load comes. They never take servers out, and heed minimum and maximum.
   * @default - none
   */
  readonly predictive?: Predictive;
  /**
   * Changes of minimum and maximum at fixed times: all until further notice (`at`), or all for a period (`from` and `to`), after which
   * `capacity` holds again.
   * @default - none
   */
  readonly scheduled?: readonly ScheduledCapacity[];
  /**
   * Seasons in which there are more servers at least, by name. They begin and end at midnight in the client's time zone.
   * @default - none
   */
  readonly seasons?: Readonly<Record<string, SeasonProps>>;
}

/** What is done with a forecast. */
export const PREDICTIVES = ['forecast', 'forecast-and-scale'] as const;
export type Predictive = (typeof PREDICTIVES)[number];

/** A queue whose messages the servers work through. */
export interface TrackedQueue {
  /** Name of the queue, in the account and region of the fleet. */
  readonly name: string;
  /**
   * Messages that wait, for each server in service: the delay that is acceptable divided by the time that a server takes for one message.
   */
  readonly messagesPerServer: number;
}

/** How values of a metric become one a minute. */
export const STATISTICS = ['average', 'sum', 'minimum', 'maximum', 'count'] as const;
export type Statistic = (typeof STATISTICS)[number];

/** A metric that rises with the load of each server and falls when servers are added, such as sessions per server. */
export interface TrackedMetric {
  readonly namespace: string;
  /** Name of the metric. */
  readonly metric: string;
  /** @default 'average' */
  readonly statistic?: Statistic;
  /** @default - none */
  readonly dimensions?: Readonly<Record<string, string>>;
  /**
   * Whether the servers report it with the name of their group as one more dimension, as the agent does.
   * @default false
   */
  readonly ofFleet?: boolean;
  /** What it is kept at. */
  readonly target: number;
}

/** A day of the month, 1 to 31; or the last one, which in February is both the 28th and the 29th. */
export type MonthDay = number | typeof LAST_DAY;
export const LAST_DAY = 'last';

/** Days on which something begins. */
export interface DaysAsked {
  /** @default - every day, unless `monthDays` are given */
  readonly days?: readonly Weekday[];
  /** Instead of days of the week, for all changes of a fleet alike. @default - days of the week */
  readonly monthDays?: readonly MonthDay[];
}

/** A period in which a fleet runs. */
export interface RunningPeriod {
  /** Days on which it begins. @default - every day */
  readonly days?: readonly Weekday[];
  /** `HH:MM` in the client's time zone. */
  readonly from: string;
  /** `HH:MM`; of the next day where it is not after `from`. */
  readonly to: string;
}

/** From a time on, or between two, other limits hold. */
export interface ScheduledCapacity extends DaysAsked {
  /** Stable name, e.g. `morning`. */
  readonly name: string;
  /** `HH:MM` in the client's time zone, from which on they hold. @default - `from` and `to` */
  readonly at?: string;
  /** `HH:MM` in the client's time zone, between which and `to` they hold. @default - `at` */
  readonly from?: string;
  /** `HH:MM`; of the next day where it is not after `from`. @default - `at` */
  readonly to?: string;
  readonly min: number;
  readonly max: number;
}

/** Days of a season. */
export interface SeasonRange {
  /** First day: `YYYY-MM-DD`, or `MM-DD` for every year. */
  readonly from: string;
  /** Last day, in the same way. */
  readonly to: string;
}

/**
 * A stretch of days in which the fleet has more servers at least: Black Friday, school holidays, a tax deadline. It raises whatever holds
 * otherwise, schedules included, while the fleet runs. Where seasons overlap, the highest floor holds.
 */
export interface SeasonProps {
  /** First day: `YYYY-MM-DD`, or `MM-DD` for every year. @default - `ranges` */
  readonly from?: string;
  /** Last day, in the same way. @default - `ranges` */
  readonly to?: string;
  /** Several stretches of days, instead of `from` and `to`. @default - one, from `from` to `to` */
  readonly ranges?: readonly SeasonRange[];
  /** The minimum number of servers is raised to it. */
  readonly min: number;
  /** The maximum number of servers is raised to it. @default - as it is, and not below the minimum */
  readonly max?: number;
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
