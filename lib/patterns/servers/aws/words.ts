import type { LogSources } from '../../../clouds/aws/images';
import type { AwsAlarm } from '../../../clouds/aws/signals';
import type { OperatingSystemFamily } from '../../../profile/operating-systems';
import type { Architecture } from '../../../profile/sizes';
import type { PatternWords } from '../../pattern';
import type { Limits } from '../schedule';

/** A fleet of servers in the words of AWS. */
export interface AwsServers extends PatternWords {
  /** EC2 instance type, e.g. `m6i.large`. */
  readonly instanceType: string;
  readonly architecture: Architecture;
  /** Burstable types earn credits and never buy them. @default - the type is not burstable */
  readonly cpuCredits?: 'standard';
  /** @default - all on demand */
  readonly spot?: AwsSpot;
  readonly family: OperatingSystemFamily;
  /** Public Systems Manager parameter that each launch takes the newest image from. */
  readonly imageParameter: string;
  /** Shell commands that a new server runs once. */
  readonly firstBoot: readonly string[];
  /** The root volume first. */
  readonly volumes: readonly AwsVolume[];
  readonly schedule: readonly AwsScheduledAction[];
  /** @default - none */
  readonly loadBalancer?: AwsLoadBalancer;
  /** @default - none */
  readonly patchWindow?: AwsPatchWindow;
  /** A log group for each. */
  readonly logs: readonly LogSources[];
  readonly logRetentionDays: number;
  readonly alarms: readonly AwsAlarm[];
}

/** Spot capacity beside an on-demand base. */
export interface AwsSpot {
  readonly onDemandBase: number;
  /** Percent of the servers above the base that are on demand. */
  readonly onDemandPercent: number;
  /** The preferred type first. */
  readonly types: readonly string[];
}

/** An encrypted EBS volume of each server. */
export interface AwsVolume {
  /** Device name that the image knows it by, e.g. `/dev/xvda`. */
  readonly device: string;
  readonly gib: number;
  readonly type: 'gp3';
}

/** A scheduled action of Auto Scaling. */
export interface AwsScheduledAction extends Limits {
  readonly name: string;
  /** Five-field cron in the plan's time zone. */
  readonly cron: string;
}

/** A maintenance window of Systems Manager. */
export interface AwsPatchWindow {
  /** Six-field cron in the plan's time zone. */
  readonly cron: string;
  readonly hours: number;
  /** Hours before the end after which no server is begun. */
  readonly cutoffHours: number;
}

/** An application load balancer. */
export interface AwsLoadBalancer {
  /** What it speaks to the servers. */
  readonly targetProtocol: 'HTTP' | 'HTTPS';
  readonly accessLogs: AwsAccessLogs;
  /** @default - none */
  readonly webFirewall?: AwsWebFirewall;
}

/** How long access logs stay in their bucket, and when they move to a cheaper storage class of S3. */
export interface AwsAccessLogs {
  readonly retentionDays: number;
  readonly transitions: readonly { readonly afterDays: number; readonly storageClass: 'STANDARD_IA' | 'GLACIER_IR' }[];
}

/** Managed rules of AWS WAF, in the order that they are asked. */
export interface AwsWebFirewall {
  readonly ruleGroups: readonly { readonly name: string; readonly countOnly: readonly string[] }[];
  /** Headers that are blanked in its logs. */
  readonly redactedHeaders: readonly string[];
}
