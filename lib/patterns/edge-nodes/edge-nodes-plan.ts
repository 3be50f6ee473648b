import type { Weekday } from '../../calendar/days';
import type { OperatingSystem } from '../../profile/operating-systems';
import type { PlannedWindow } from '../../profile/patch-window';
import type { PatternPlan } from '../pattern';

/** A group of edge nodes, decided, in no cloud's words. */
export interface EdgeNodesPlan extends PatternPlan {
  /** Within the environment, e.g. `cabinets`. */
  readonly name: string;
  /** Across all clients, e.g. `northwind-production-cabinets`. */
  readonly fullName: string;
  readonly system: OperatingSystem;
  /** Names of the nodes. */
  readonly nodes: readonly string[];
  readonly enrolment: PlannedEnrolment;
  /** Minutes between two signs of life. */
  readonly heartbeatMinutes: number;
  readonly logs: PlannedNodeLogs;
  /** @default - they send none */
  readonly messages?: PlannedMessages;
  /** @default - they run no components */
  readonly greengrass?: PlannedGreengrass;
  readonly patching: PlannedNodePatching;
  readonly waves: PlannedWaves;
  /** Whether logs and codes are encrypted by a key of the client. */
  readonly customerKey: boolean;
  /** Whether logs outlive their stack. */
  readonly retain: boolean;
  /** IANA time zone of its times. */
  readonly timeZone: string;
}

/** When a code is made by which nodes enrol. */
export interface PlannedEnrolment {
  /** None: on request alone. */
  readonly days: readonly Weekday[];
  /** `HH:MM` */
  readonly at: string;
  readonly validDays: number;
}

export interface PlannedNodeLogs {
  /** Days that logs and messages are kept at least. */
  readonly keepDays: number;
  /** Files of the client's own. */
  readonly files: readonly string[];
}

/** What each node sends. */
export interface PlannedMessages {
  readonly perDay: number;
  readonly bytes: number;
}

/** What nodes run beside their operating system. */
export interface PlannedGreengrass {
  /** Version of what runs components. @default - the cloud's own choice */
  readonly nucleus?: string;
  /** Versions by name. */
  readonly components: Readonly<Record<string, string>>;
}

export interface PlannedNodePatching {
  /** Patch group, by which a baseline is found. */
  readonly group: string;
  readonly window: PlannedWindow;
}

/** How work is rolled out over the nodes. */
export interface PlannedWaves {
  /** Percent of the nodes that are worked on at a time. */
  readonly percent: number;
  /** Percent of failed nodes at which no other is begun. */
  readonly stopAtFailedPercent: number;
}
