import type { AwsAccessLogs } from '../../../clouds/aws/access-logs';
import type { LogSources } from '../../../clouds/aws/images';
import type { AwsPatchBaseline } from '../../../clouds/aws/patch-baseline';
import type { AwsPatchWindow } from '../../../clouds/aws/patch-window';
import type { ManagedRuleGroup } from '../../../clouds/aws/managed-rules';
import type { AwsAlarm } from '../../../clouds/aws/signals';
import type { OperatingSystemFamily } from '../../../profile/operating-systems';
import type { Architecture } from '../../../profile/sizes';
import type { PatternWords } from '../../pattern';
import type { Limits, PlannedSlot } from '../servers-plan';

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
  /** @default - one that is given in code */
  readonly image?: AwsImageChoice;
  /** Volumes that come and go with their server, the root volume first. */
  readonly volumes: readonly AwsDevice[];
  /** Auto Scaling groups: one, or one for each server of a fleet that keeps data. */
  readonly groups: readonly AwsGroup[];
  /** A target tracking policy of each group for each of these. */
  readonly tracking: readonly AwsTracking[];
  /** A predictive scaling policy of each group. @default - none */
  readonly predictive?: AwsPredictive;
  /** Volumes of each server of a fleet that keeps data. */
  readonly keptVolumes: readonly AwsKeptVolume[];
  /** @default - none */
  readonly loadBalancer?: AwsLoadBalancer;
  /** The rule by which it takes requests of another fleet's load balancer. @default - none */
  readonly listenerRule?: AwsListenerRule;
  /** @default - that of a load balancer without servers */
  readonly closedAnswer?: AwsClosedAnswer;
  readonly patching: AwsPatching;
  /** A log group for each. */
  readonly logs: readonly LogSources[];
  readonly logRetentionDays: number;
  readonly alarms: readonly AwsAlarm[];
  readonly names: AwsServersNames;
}

/** Names of resources of a fleet that it chooses itself; those that it has no use for are there as well. */
export interface AwsServersNames {
  /** Keeps the agent on its servers. */
  readonly association: string;
  readonly maintenanceWindow: string;
  readonly patchBaseline: string;
  /** What the metrics of its web firewall go by. */
  readonly webFirewall: string;
}

/** Spot capacity beside an on-demand base. */
export interface AwsSpot {
  readonly onDemandBase: number;
  /** Percent of the servers above the base that are on demand. */
  readonly onDemandPercent: number;
  /** The preferred type first. */
  readonly types: readonly string[];
}

/** Where the image comes from: a Systems Manager parameter that is read at each launch, or an ID. */
export type AwsImageChoice = { readonly parameter: string } | { readonly id: string };

/** An encrypted EBS volume. */
export interface AwsVolume {
  readonly gib: number;
  readonly type: 'gp3' | 'io2' | 'st1';
  readonly iops?: number;
  /** MiB per second. */
  readonly throughput?: number;
}

/** A volume that comes and goes with its server. */
export interface AwsDevice extends AwsVolume {
  /** Device name that the image knows it by, e.g. `/dev/xvda`. */
  readonly device: string;
  /** Name of a data volume. @default - it is the root volume */
  readonly name?: string;
}

/** A volume that outlives its server. */
export interface AwsKeptVolume extends AwsVolume {
  readonly name: string;
}

/** An Auto Scaling group. */
export interface AwsGroup extends Limits {
  /** The plan's own key for it, by which alarms name it. */
  readonly key: string;
  /** Servers that it runs. @default - minimum; scaling moves it, and a deployment would move it back */
  readonly desired?: number;
  /** The place that its one server takes. @default - any server is as good as another */
  readonly slot?: PlannedSlot;
  /** Servers that a deployment waits for. */
  readonly awaited: number;
  /** Servers that stay in service while one is replaced. */
  readonly minInService: number;
  readonly schedule: readonly AwsScheduledAction[];
}

/** A scheduled action of Auto Scaling. */
export interface AwsScheduledAction extends Limits {
  readonly name: string;
  /** @default - as it is, within the limits */
  readonly desired?: number;
  /** Five-field cron in the plan's time zone. @default - it happens once, at its start */
  readonly cron?: string;
  /** When it happens first, in UTC, e.g. `2027-11-20T00:00:00Z`. @default - at the next time that the cron tells */
  readonly start?: string;
  /** After which it happens no more, in the same way. @default - it has no end */
  readonly end?: string;
  /** Name of the action that must be changed before this one is made, since no two may be due at the same time. @default - none */
  readonly after?: string;
}

/** What a target tracking policy of Auto Scaling keeps at a target. */
export interface AwsTracking {
  /** Of the policy. It is part of its identity. */
  readonly name: string;
  readonly target: number;
  /** What is measured: as Auto Scaling knows it, a metric of CloudWatch, or what is calculated from several. */
  readonly of:
    | { readonly predefined: 'ASGAverageCPUUtilization' | 'ALBRequestCountPerTarget' }
    | { readonly metric: AwsTrackedMetric }
    | AwsTrackedExpression;
}

/** A predictive scaling policy of Auto Scaling. */
export interface AwsPredictive {
  readonly mode: 'ForecastOnly' | 'ForecastAndScale';
  readonly metric: 'ASGCPUUtilization';
  /** What the metric is to be, in percent. */
  readonly target: number;
  /** How long before the load servers are launched, at most 3600. */
  readonly bufferSeconds: number;
}

export interface AwsTrackedMetric {
  readonly namespace: string;
  readonly name: string;
  readonly statistic: 'Average' | 'Sum' | 'Minimum' | 'Maximum' | 'SampleCount';
  readonly dimensions: Readonly<Record<string, string>>;
  /** Whether the group is one more dimension of it. */
  readonly ofGroup: boolean;
}

/** Metric math. */
export interface AwsTrackedExpression {
  readonly expression: string;
  readonly label: string;
  /** By the names that the expression has for them. */
  readonly from: Readonly<Record<string, AwsTrackedMetric>>;
}

/** How servers come to the newest patches. */
export type AwsPatching =
  | { readonly by: 'refresh'; readonly window: AwsPatchWindow }
  | { readonly by: 'standby'; readonly window: AwsPatchWindow; readonly baseline: AwsPatchBaseline }
  | { readonly by: 'lifetime'; readonly seconds: number }
  | { readonly by: 'daily-start' };

/** An application load balancer. */
export interface AwsLoadBalancer {
  /** What it speaks to the servers. */
  readonly targetProtocol: 'HTTP' | 'HTTPS';
  readonly accessLogs: AwsAccessLogs;
  /** @default - none */
  readonly webFirewall?: AwsWebFirewall;
}

/** Which requests a rule of a listener of an application load balancer takes, and when it is asked. */
export interface AwsRule {
  /** 1 to 50000, the smallest first. */
  readonly priority: number;
  /** All of which a request meets, each by any of its values. */
  readonly conditions: readonly {
    readonly field: 'host-header' | 'path-pattern';
    readonly values: readonly string[];
  }[];
}

/** A rule that leads to the servers of a fleet. */
export interface AwsListenerRule extends AwsRule {
  /**
   * Property of its action that names the target group: another one where schedules change the action. CloudFormation sets an action again
   * only when it is written otherwise, so no rule stays closed whose fleet stops no more.
   */
  readonly forwardsBy: 'TargetGroupArn' | 'ForwardConfig';
  /** What the load balancer speaks to the servers. */
  readonly targetProtocol: AwsLoadBalancer['targetProtocol'];
}

/** How a load balancer answers for servers that are stopped. */
export interface AwsClosedAnswer {
  /** Plain text. */
  readonly text: string;
  /**
   * A rule that it takes besides. Before the servers of a load balancer's own fleet it is the one that answers, in front of what the
   * listener does by default. Of a fleet that shares a load balancer, that is the rule which it has; this one stands behind it and keeps the
   * target group in use: out of use it is not checked, and no policy can scale by its requests.
   */
  readonly rule: AwsRule;
  /** Who answers from a time on. */
  readonly schedule: readonly {
    readonly name: string;
    /** Six-field cron in the plan's time zone. */
    readonly cron: string;
    readonly answers: 'servers' | 'load-balancer';
  }[];
}

/** Managed rules of AWS WAF, in the order that they are asked. */
export interface AwsWebFirewall {
  readonly ruleGroups: readonly ManagedRuleGroup[];
  /** Headers that are blanked in its logs. */
  readonly redactedHeaders: readonly string[];
}
