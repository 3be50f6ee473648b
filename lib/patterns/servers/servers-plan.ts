import type { OperatingSystem } from '../../profile/operating-systems';
import type { PatternPlan } from '../pattern';
import type { PlannedBoot } from './boot';
import type { PlannedDisk } from './disks';
import type { Entrance } from './entrance';
import type { PlannedInterruptible, ServerNeed } from './need';
import type { PlannedPatching } from './patching';
import type { PlannedProtection } from './protection';
import type { ServerTier } from './props';
import type { PlannedRunning } from './running';
import type { PlannedScaling } from './scaling';
import type { CalendarChange, Limits, UsualChange } from './schedule';
import type { SharedEntrance } from './shared-entrance';
import type { PlannedState } from './state';

export type { PlannedBoot } from './boot';
export type { PlannedDataDisk, PlannedDisk, PlannedSystemDisk } from './disks';
export type { Entrance, EntranceTarget } from './entrance';
export type { PlannedInterruptible, ServerNeed } from './need';
export type { PatchingByWindow, PlannedPatching } from './patching';
export type { PlannedProtection } from './protection';
export type { PlannedMetric, PlannedScaling } from './scaling';
export type { CalendarChange, Limits, UsualChange } from './schedule';
export type { RequestRule, SharedEntrance } from './shared-entrance';
export type { PlannedSlot, PlannedState, PlannedVolume } from './state';

/** A fleet of servers, decided, in no cloud's words. Every engine renders the same plan. */
export interface ServersPlan extends PatternPlan {
  /** Name within the environment, e.g. `ehr`. */
  readonly name: string;
  /** Name across all clients, e.g. `northwind-production-ehr`. */
  readonly fullName: string;
  /** Subnet tier that the servers stand in. */
  readonly tier: ServerTier;
  readonly system: OperatingSystem;
  readonly need: ServerNeed;
  /** The cloud's own type that was asked for; it overrules the capacity that is needed. @default - the cloud finds one for the need */
  readonly exactType?: string;
  /** @default - all on demand */
  readonly interruptible?: PlannedInterruptible;
  readonly boot: PlannedBoot;
  /** Disks that come and go with their server, the system disk first. */
  readonly disks: readonly PlannedDisk[];
  /** @default - any server is as good as another */
  readonly state?: PlannedState;
  /** @default - nothing backs up its volumes, or it keeps none */
  readonly protection?: PlannedProtection;
  /** Zones of the network that the servers stand in, counted from 0. @default - all */
  readonly zones?: readonly number[];
  /** Disks and logs are encrypted with a key in the client's account. */
  readonly customerKey: boolean;
  /** Logs, and the load balancer, outlive their stack. */
  readonly retain: boolean;
  readonly count: Limits;
  readonly runningHours: PlannedRunning;
  /** Changes of the limits that come back for ever, seasons aside; starting and stopping first. */
  readonly usualChanges: readonly UsualChange[];
  /** All changes of the limits, with those of seasons. */
  readonly changes: readonly CalendarChange[];
  /** IANA time zone of all times in the plan. */
  readonly timeZone: string;
  readonly scaling: PlannedScaling;
  /** Minutes from launch until a server does its work. */
  readonly warmUpMinutes: number;
  readonly rollout: PlannedRollout;
  /** @default - nothing reaches the servers unless it is let in */
  readonly entrance?: Entrance;
  /** The way in by the load balancer of another fleet. @default - it has none, or one of its own */
  readonly sharedEntrance?: SharedEntrance;
  /** What visitors read while the fleet is stopped. @default - it never is, or none come from the internet */
  readonly closedAnswer?: string;
  readonly patching: PlannedPatching;
  /** Days that logs are kept, at least. */
  readonly logs: { readonly keepDays: number };
}

/** How a change reaches the servers: one after the other, each once the one before it says that it is up. */
export interface PlannedRollout {
  /** Servers that stay in service meanwhile. */
  readonly minInService: number;
}
