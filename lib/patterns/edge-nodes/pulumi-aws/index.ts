import type { LogGroup } from '@pulumi/aws/cloudwatch';
import type { Role } from '@pulumi/aws/iam';
import type { ComponentResourceOptions, Input, Output } from '@pulumi/pulumi';
import { encryptionKey, LOGS } from '../../../engines/pulumi-aws/encryption-key';
import { Location } from '../../../engines/pulumi-aws/location';
import { logGroup } from '../../../engines/pulumi-aws/log-group';
import { PatternComponent, type PatternArgs } from '../../../engines/pulumi-aws/pattern-component';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/pulumi-aws/watched';
import { mapValues } from '../../../map-values';
import { awsEdgeNodes } from '../aws';
import { LOST_LOG, writtenByNodes } from '../aws/logs';
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

/** What {@link EdgeNodes} is made from: what is asked of it, or a plan that is made already. */
export type EdgeNodesArgs = (NewEdgeNodesArgs | PlannedEdgeNodesArgs) & EdgeNodesResources & PatternArgs;

export interface NewEdgeNodesArgs extends EdgeNodesProps {
  /**
   * Name of the group within its environment.
   * @default - the name of the component
   */
  readonly groupName?: string;
}

/** `EdgeNodes` that is planned already. */
export interface PlannedEdgeNodesArgs {
  readonly plan: EdgeNodesPlan;
}

/** What exists already. */
export interface EdgeNodesResources {
  /**
   * ARN of the key of logs and of codes, which CloudWatch Logs may use.
   * @default - a new one where the profile wants a key of the client
   */
  readonly encryptionKeyArn?: Input<string>;
}

/** Names of the runbooks of a group. */
export interface EdgeNodesRunbooks {
  /** Makes a code by which nodes enrol. */
  readonly enrolment: Output<string>;
  /** Runs commands on all nodes, in waves. */
  readonly command: Output<string>;
  /** Puts a lost node into quarantine. */
  readonly quarantine: Output<string>;
  /** Updates all nodes by a job, in waves. @default - they send no messages */
  readonly update?: Output<string>;
}

/**
 * A group of edge nodes, machines outside the cloud: enrolled by codes that expire, watched by their signs of life, patched and worked
 * on in waves, and connected to send messages where that is asked for.
 */
export class EdgeNodes extends PatternComponent implements IWatched {
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

  /** @throws InputError with everything in the args that cannot be had */
  constructor(name: string, args: EdgeNodesArgs, options?: ComponentResourceOptions) {
    super('groundplan:edge-nodes:EdgeNodes', name, args, options);
    this.plan = 'plan' in args ? args.plan : planEdgeNodes(args.groupName ?? name, args, this.context);
    const words = awsEdgeNodes(this.plan);
    this.watchName = `edge-nodes/${this.plan.name}`;
    const tags = () => this.tags(this.watchName);
    const location = new Location(this, this.context.places.home);
    const shared = { name, plan: this.plan, words, location, tags, below: { parent: this } };
    const key = this.keyFrom(args, shared);
    const keep = {
      retentionDays: words.logRetentionDays,
      retain: this.plan.retain,
      ...(key !== undefined && { key }),
      tags: tags(),
    };
    this.logGroups = Object.fromEntries(
      words.logGroups.map((log) => [log, logGroup(`${name}-logs-${log}`, keep, shared.below)]),
    );
    const written = writtenByNodes(this.plan).map((log) => logOf({ logs: this.logGroups }, log));
    this.role = nodeRole(shared, written);
    const parts: GroupParts = { ...shared, logs: this.logGroups, role: this.role, ...(key !== undefined && { key }) };
    runAgent(parts);
    const enrolment = enrol(parts);
    const window = patchNodes(parts);
    const things = words.things && addThings(parts, words.things);
    this.runbooks = {
      enrolment: enrolment.document,
      command: commandRunbook(parts).document,
      quarantine: quarantineRunbook(parts).document,
      ...(things && { update: things.update.document }),
    };
    if (things?.core) this.coreRole = things.core;
    this.alarms = bindAlarms(words.alarms, {
      [GROUP]: this.plan.fullName,
      ...Object.fromEntries(this.plan.nodes.map((node) => [nodeKey(node), node])),
      [ENROLMENT]: enrolment.document,
      [PATCH_WINDOW]: window,
      ...(words.things && { [LOST_MESSAGES]: logOf({ logs: this.logGroups }, LOST_LOG).name }),
    });
    this.registerOutputs({
      roleArn: this.role.arn,
      runbooks: { ...this.runbooks },
      logGroupNames: mapValues(this.logGroups, ({ name: called }) => called),
    });
  }

  private keyFrom(
    { encryptionKeyArn: specified }: EdgeNodesResources,
    { name, location, tags, below }: Omit<GroupParts, 'role' | 'logs' | 'key'>,
  ): Input<string> | undefined {
    const { customerKey, fullName, retain: keep } = this.plan;
    if (specified !== undefined || !customerKey) return specified;
    const purpose = `Logs and codes of ${fullName}`;
    return encryptionKey(`${name}-key`, { purpose, keep, users: [LOGS], location, tags: tags() }, below).arn;
  }
}
