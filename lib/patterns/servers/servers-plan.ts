import type { PlannedAlarm } from '../../profile/alarms';
import type { Decision } from '../../profile/decision';
import type { Tier } from '../network/props';
import type { PlannedInstances, PlannedSpot } from './instances';
import type { PlannedLoadBalancer } from './load-balancer';
import type { OperatingSystemFacts } from './operating-systems';
import type { PlannedPatching } from './patching';
import type { PlannedScaling } from './scaling';
import type { Limits, PlannedLimits } from './schedule';
import type { PlannedVolume } from './volumes';

/** A fleet of servers, decided. The same plan is rendered by every engine. */
export interface ServersPlan {
  /** Name within the environment, e.g. `ehr`. */
  readonly name: string;
  /** Name across all clients, e.g. `northwind-production-ehr`. */
  readonly fullName: string;
  readonly tier: Tier;
  readonly operatingSystem: OperatingSystemFacts;
  /** Public Systems Manager parameter that each launch takes the newest image from. */
  readonly imageParameter: string;
  readonly instances: PlannedInstances;
  /** @default - all on demand */
  readonly spot?: PlannedSpot;
  /** The root volume first. */
  readonly volumes: readonly PlannedVolume[];
  /** Volumes and logs are encrypted with a key in the client's account. */
  readonly customerKey: boolean;
  /** Keys and logs outlive their stack. */
  readonly retain: boolean;
  readonly capacity: Limits;
  readonly scaling: PlannedScaling;
  readonly schedule: readonly PlannedLimits[];
  /** IANA time zone of all times in the plan. */
  readonly timeZone: string;
  readonly rollout: PlannedRollout;
  /** @default - none */
  readonly loadBalancer?: PlannedLoadBalancer;
  readonly patching: PlannedPatching;
  readonly logRetentionDays: number;
  readonly alarms: readonly PlannedAlarm[];
  readonly decisions: readonly Decision[];
}

/** How a change reaches the servers: one after the other. */
export interface PlannedRollout {
  /** Servers that stay in service meanwhile. */
  readonly minInService: number;
  /** Minutes that a new server gets before the next one is replaced. */
  readonly pauseMinutes: number;
}
