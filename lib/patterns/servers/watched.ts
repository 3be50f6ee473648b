import type { WeeklyWindow } from '../../calendar/weekly-window';
import type { Entrance } from './entrance';
import type { SharedEntrance } from './shared-entrance';
import type { PlannedPatching } from './patching';
import type { Limits } from './schedule';
import type { PlannedState } from './state';
import { FLEET, slotKey } from './watched-keys';

/** What the alarms of a fleet depend on. */
export interface Watched {
  /** One for a fleet that scales; one for each server of a fleet whose servers keep their data. */
  readonly groups: readonly WatchedGroup[];
  /** Whose the load balancer is. */
  readonly loadBalancer: 'own' | 'shared' | 'none';
  /** Whether the load balancer has a certificate whose expiry is known. */
  readonly certificate: boolean;
  /** What reports that patching failed: a run of its own, the replacement of all servers of a group, or nothing. */
  readonly patching: 'automation' | 'refresh' | 'none';
  /** When the fleet is patched. @default - at no time that is known */
  readonly patchWindow?: WeeklyWindow;
  /** Whether the fleet is stopped on purpose at some times. */
  readonly stops: boolean;
  /** Minutes from launch until a server does its work. */
  readonly warmUpMinutes: number;
}

/** Servers that are started and stopped together. */
export interface WatchedGroup {
  /** The plan's own key for it. */
  readonly key: string;
  /** What the IDs of its alarms end with; nothing where the fleet has one group. */
  readonly suffix: string;
  /** Servers that must be in service whenever the group is not stopped. */
  readonly minimum: number;
}

/** A fleet as far as it is planned before its alarms are. */
export interface WatchedPlan {
  /** Every pair of limits that holds at some time of the week. */
  readonly limits: readonly Limits[];
  readonly entrance: Entrance | undefined;
  readonly sharedEntrance: SharedEntrance | undefined;
  readonly patching: PlannedPatching;
  readonly state: PlannedState | undefined;
  readonly warmUpMinutes: number;
  readonly timeZone: string;
}

/** What the alarms of a planned fleet depend on. */
export function watchedOf({
  limits,
  entrance,
  sharedEntrance,
  patching,
  state,
  warmUpMinutes,
  timeZone,
}: WatchedPlan): Watched {
  return {
    groups: state
      ? state.slots.map(({ number }) => ({ key: slotKey(number), suffix: String(number), minimum: 1 }))
      : [{ key: FLEET, suffix: '', minimum: minimumWhileRunning(limits) }],
    loadBalancer: entrance ? 'own' : sharedEntrance ? 'shared' : 'none',
    certificate: entrance !== undefined || sharedEntrance?.certificate === true,
    patching: PATCHED_BY[patching.by],
    ...('window' in patching && {
      patchWindow: { days: [patching.window.day], at: patching.window.at, hours: patching.window.hours, timeZone },
    }),
    stops: limits.some(({ max }) => max === 0),
    warmUpMinutes,
  };
}

const PATCHED_BY = { 'in-place': 'automation', replacement: 'refresh', age: 'none', 'daily-start': 'none' } as const;

/** Servers that are never missing while the fleet runs. */
function minimumWhileRunning(limits: readonly Limits[]): number {
  return Math.min(...limits.filter(({ max }) => max > 0).map(({ min }) => min));
}
