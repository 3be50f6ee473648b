import type { WeeklyWindow } from '../../calendar/weekly-window';

/** What the alarms of a fleet depend on. */
export interface Watched {
  /** One for a fleet that scales; one for each server of a fleet whose servers keep their data. */
  readonly groups: readonly WatchedGroup[];
  readonly loadBalanced: boolean;
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
