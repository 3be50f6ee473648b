import { Tags } from 'aws-cdk-lib';
import type { Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { contextOf } from '../../../engines/aws-cdk/context';
import { encryptionKey, letLogsUse } from '../../../engines/aws-cdk/encryption-key';
import { logGroup } from '../../../engines/aws-cdk/log-group';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/aws-cdk/watched';
import { PATTERN_TAG } from '../../../profile/tags';
import { awsEdgeNodes, type AwsEdgeNodes } from '../aws';
import { writtenByNodes, LOST_LOG } from '../aws/logs';
import { planEdgeNodes, type EdgeNodesPlan } from '../plan';
import type { EdgeNodesProps } from '../props';
import { ENROLMENT, GROUP, LOST_MESSAGES, nodeKey, PATCH_WINDOW } from '../watched-keys';
import { runAgent } from './agent';
import { enrol } from './enrolment';
import { logOf, type GroupParts } from './parts';
import { patchNodes } from './patching';
import { nodeRole } from './role';
import { commandRunbook, quarantineRunbook } from './runbooks';
import { addThings } from './things';

export type { EdgeNodesProps };

/** What {@link EdgeNodes} is made from: what is asked of it, or a plan that is made already. */
export type EdgeNodesConstructProps = (NewEdgeNodesProps | PlannedEdgeNodesProps) & EdgeNodesResources;

export interface NewEdgeNodesProps extends EdgeNodesProps {
  /**
   * Name of the group within its environment.
   * @default - the ID of the construct
   */
  readonly name?: string;
}

/** `EdgeNodes` that is planned already. */
export interface PlannedEdgeNodesProps {
  readonly plan: EdgeNodesPlan;
}

/** What exists already. */
export interface EdgeNodesResources {
  /**
   * Key of logs and of codes.
   * @default - a new one where the profile wants a key of the client
   */
  readonly encryptionKey?: IKey;
}

/** Names of the runbooks of a group. */
export interface EdgeNodesRunbooks {
  /** Makes a code by which nodes enrol. */
  readonly enrolment: string;
  /** Runs commands on all nodes, in waves. */
  readonly command: string;
  /** Puts a lost node into quarantine. */
  readonly quarantine: string;
  /** Updates all nodes by a job, in waves. @default - they send no messages */
  readonly update?: string;
}

/**
 * A group of edge nodes, machines outside the cloud: enrolled by codes that expire, watched by their signs of life, patched and worked
 * on in waves, and connected to send messages where that is asked for.
 */
export class EdgeNodes extends Construct implements IWatched {
  readonly plan: EdgeNodesPlan;
  /** Role of the nodes. */
  readonly role: Role;
  /** Role that core devices of Greengrass exchange their certificates for; what their components need is allowed to it. @default - they are none */
  readonly coreRole?: Role;
  /** By name: `system`, `security`, `commands` and, where there are any, `files`, `messages`, `lost-messages` and `hook`. */
  readonly logGroups: Readonly<Record<string, LogGroup>>;
  readonly runbooks: EdgeNodesRunbooks;
  readonly watchName: string;
  readonly alarms: readonly BoundAlarm[];

  /** @throws InputError with everything in the props that cannot be had */
  constructor(scope: Construct, id: string, props: EdgeNodesConstructProps) {
    super(scope, id);
    const context = contextOf(this);
    this.plan = 'plan' in props ? props.plan : planEdgeNodes(props.name ?? id, props, context);
    const words = awsEdgeNodes(this.plan);
    this.watchName = `edge-nodes/${this.plan.name}`;
    const key = this.keyFrom(props);
    this.logGroups = this.keepLogs(words, key);
    const written = writtenByNodes(this.plan).map((name) => logOf({ logs: this.logGroups }, name));
    this.role = nodeRole(this, written);
    const parts: GroupParts = { plan: this.plan, words, logs: this.logGroups, role: this.role, key };
    runAgent(this, parts);
    const enrolment = enrol(this, parts);
    const window = patchNodes(this, parts);
    const things = words.things && addThings(this, parts, words.things);
    this.runbooks = {
      enrolment: enrolment.document,
      command: commandRunbook(this, parts).document,
      quarantine: quarantineRunbook(this, parts).document,
      ...(things && { update: things.update.document }),
    };
    if (things?.core) this.coreRole = things.core;
    this.alarms = bindAlarms(words.alarms, {
      [GROUP]: this.plan.fullName,
      ...Object.fromEntries(this.plan.nodes.map((node) => [nodeKey(node), node])),
      [ENROLMENT]: enrolment.document,
      [PATCH_WINDOW]: window,
      ...(words.things && { [LOST_MESSAGES]: logOf({ logs: this.logGroups }, LOST_LOG).logGroupName }),
    });
    Tags.of(this).add(PATTERN_TAG, this.watchName);
  }

  private keyFrom({ encryptionKey: specified }: EdgeNodesResources): IKey | undefined {
    const { customerKey, fullName, retain } = this.plan;
    if (specified === undefined && !customerKey) return undefined;
    const key = specified ?? encryptionKey(this, 'Key', { purpose: `Logs and codes of ${fullName}`, retain });
    letLogsUse(key);
    return key;
  }

  private keepLogs({ logGroups, logRetentionDays }: AwsEdgeNodes, key: IKey | undefined): Record<string, LogGroup> {
    const keep = { retentionDays: logRetentionDays, retain: this.plan.retain, ...(key && { key }) };
    return Object.fromEntries(logGroups.map((name) => [name, logGroup(this, `Logs-${name}`, keep)]));
  }
}
