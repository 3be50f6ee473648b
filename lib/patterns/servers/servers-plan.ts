import type { OperatingSystem } from '../../profile/operating-systems';
import type { RunningHours } from '../../profile/profile';
import type { PatternPlan } from '../pattern';
import type { PlannedDisk } from './disks';
import type { Entrance } from './entrance';
import type { PlannedInterruptible, ServerNeed } from './need';
import type { PlannedPatching } from './patching';
import type { ServerTier } from './props';
import type { PlannedScaling } from './scaling';
import type { CalendarChange, Limits } from './schedule';

export type { PlannedDisk } from './disks';
export type { Entrance } from './entrance';
export type { PlannedInterruptible, ServerNeed } from './need';
export type { PlannedPatching, PlannedWindow } from './patching';
export type { PlannedScaling } from './scaling';
export type { CalendarChange, Limits } from './schedule';

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
  /** The system disk first. */
  readonly disks: readonly PlannedDisk[];
  /** Disks and logs are encrypted with a key in the client's account. */
  readonly customerKey: boolean;
  /** Keys and logs outlive their stack. */
  readonly retain: boolean;
  readonly count: Limits;
  readonly runningHours: RunningHours;
  /** Changes of the limits at fixed times; starting and stopping first. */
  readonly changes: readonly CalendarChange[];
  /** IANA time zone of all times in the plan. */
  readonly timeZone: string;
  readonly scaling: PlannedScaling;
  /** Minutes from launch until a server does its work. */
  readonly warmUpMinutes: number;
  readonly rollout: PlannedRollout;
  /** @default - nothing reaches the servers unless it is let in */
  readonly entrance?: Entrance;
  readonly patching: PlannedPatching;
  /** Days that logs are kept, at least. */
  readonly logs: { readonly keepDays: number };
}

/** How a change reaches the servers: one after the other. */
export interface PlannedRollout {
  /** Servers that stay in service meanwhile. */
  readonly minInService: number;
  /** Minutes that a new server gets before the next one is replaced. */
  readonly pauseMinutes: number;
}
