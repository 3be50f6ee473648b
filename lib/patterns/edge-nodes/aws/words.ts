import type { LogSources } from '../../../clouds/aws/images';
import type { AwsPatchBaseline } from '../../../clouds/aws/patch-baseline';
import type { AwsPatchWindow } from '../../../clouds/aws/patch-window';
import type { AwsAlarm } from '../../../clouds/aws/signals';
import type { OperatingSystemFamily } from '../../../profile/operating-systems';
import type { PatternWords } from '../../pattern';

/** A group of edge nodes in the words of AWS: hybrid nodes of Systems Manager, and things of IoT Core where they send messages. */
export interface AwsEdgeNodes extends PatternWords {
  readonly family: OperatingSystemFamily;
  /** What is read of each node's own logs; a log group for each. */
  readonly logs: readonly LogSources[];
  /** A log group for each, by name. */
  readonly logGroups: readonly string[];
  readonly logRetentionDays: number;
  readonly enrolment: AwsEnrolment;
  readonly patching: { readonly window: AwsPatchWindow; readonly baseline: AwsPatchBaseline };
  readonly waves: AwsWaves;
  /** @default - they send no messages */
  readonly things?: AwsThings;
  readonly alarms: readonly AwsAlarm[];
  readonly names: AwsEdgeNodesNames;
}

/** How activations are made. */
export interface AwsEnrolment {
  /** Parameter that holds the newest activation, which is in no template and no state. */
  readonly parameter: string;
  /** Six-field cron in the plan's time zone. @default - on request alone */
  readonly cron?: string;
}

/** How Run Command goes from node to node. */
export interface AwsWaves {
  /** Percent of the nodes, e.g. `25%`. */
  readonly maxConcurrency: string;
  readonly maxErrors: string;
}

/** Names of resources of a group that it chooses itself. */
export interface AwsEdgeNodesNames {
  readonly association: string;
  readonly maintenanceWindow: string;
  readonly patchBaseline: string;
  /** What people start by name; that of updates is there as well where nodes send no messages. */
  readonly runbooks: Readonly<Record<Runbook, string>>;
}

/** Makes codes, runs commands, puts a node into quarantine, or updates nodes by a job. */
export type Runbook = 'enrol' | 'command' | 'quarantine' | 'update';

/** Nodes as IoT Core knows them. */
export interface AwsThings {
  /** One for each node, in the order of the plan. */
  readonly things: readonly AwsThing[];
  /** What each name of a thing begins with. */
  readonly prefix: string;
  readonly group: string;
  /** Group of things whose certificates are no longer taken. */
  readonly quarantine: string;
  readonly policy: string;
  readonly claimPolicy: string;
  readonly template: string;
  readonly rule: string;
  /** Parameter that holds the newest claim certificate, which is in no template and no state. */
  readonly claimParameter: string;
  /** @default - they are no core devices */
  readonly greengrass?: AwsGreengrass;
}

/** Core devices of Greengrass, and what is deployed to all of them. */
export interface AwsGreengrass {
  /** By which core devices exchange their certificate for credentials. */
  readonly roleAlias: string;
  /** Policy of IoT Core for core devices. */
  readonly policy: string;
  /** Version of the nucleus. */
  readonly nucleus: string;
  /** Properties of the deployment, as CloudFormation calls them, but for its target and its tags. */
  readonly deployment: Readonly<Record<string, string | object>>;
  readonly tags: Readonly<Record<string, string>>;
}

export interface AwsThing {
  /** As the plan calls it. */
  readonly node: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}
