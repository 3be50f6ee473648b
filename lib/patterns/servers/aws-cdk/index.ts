import { Tags } from 'aws-cdk-lib';
import type { AutoScalingGroup } from 'aws-cdk-lib/aws-autoscaling';
import { SecurityGroup, type Connections, type IConnectable } from 'aws-cdk-lib/aws-ec2';
import type { ApplicationLoadBalancer, ApplicationTargetGroup } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { IGrantable, IPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { awsAlarms } from '../../../clouds/aws/signals';
import { PATTERN_TAG } from '../../../profile/tags';
import { encryptionKey, letLogsUse } from '../../../engines/aws-cdk/encryption-key';
import { contextOf } from '../../../engines/aws-cdk/context';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/aws-cdk/watched';
import type { INetwork } from '../../network/aws-cdk';
import { FLEET, LOAD_BALANCER, TARGET_GROUP } from '../alarms';
import { agentParameter, runAgent } from './agent';
import { letAutoScalingUse } from './encryption';
import { fleet, holdTargets } from './fleet';
import { launchTemplate } from './launch-template';
import { balance, type BalancedFleet } from './load-balancer';
import { serverLogs } from './logs';
import { patch } from './patching';
import { serverRole } from './role';
import { guard } from './web-firewall';
import { planServers, type ServersPlan } from '../plan';
import type { ServersProps } from '../props';

export type { ServersProps };

/** What may be asked of {@link Servers}. */
export interface ServersConstructProps extends ServersProps {
  /** Network that the servers stand in. */
  readonly network: INetwork;
  /**
   * Name within the environment; alarms, tags and names of resources carry it.
   * @default - the construct's ID
   */
  readonly name?: string;
  /**
   * Key that encrypts volumes and logs. A key of the same program is given the policy that it needs; an imported one must let
   * Auto Scaling and CloudWatch Logs use it.
   * @default - a new key where the profile wants the client to hold the keys, else AWS's own
   */
  readonly encryptionKey?: IKey;
}

/**
 * A fleet of servers in an Auto Scaling group: patched, watched, reached through Systems Manager alone, and load balanced when
 * asked for.
 *
 * @throws InputError when the props cannot be had
 */
export class Servers extends Construct implements IConnectable, IGrantable, IWatched {
  readonly plan: ServersPlan;
  readonly autoScalingGroup: AutoScalingGroup;
  /** @default - no load balancer was asked for */
  readonly loadBalancer?: ApplicationLoadBalancer;
  /** @default - no load balancer was asked for */
  readonly targetGroup?: ApplicationTargetGroup;
  /** Role of the servers. */
  readonly role: Role;
  readonly connections: Connections;
  readonly grantPrincipal: IPrincipal;
  readonly watchName: string;
  readonly alarms: readonly BoundAlarm[];

  constructor(scope: Construct, id: string, props: ServersConstructProps) {
    super(scope, id);
    const { network } = props;
    this.plan = planServers(props.name ?? id, props, contextOf(this));
    this.watchName = `servers/${this.plan.name}`;

    const key = this.keyFrom(props);
    const logs = serverLogs(this, this.plan, key);
    const configuration = agentParameter(this, this.plan, logs);
    this.role = serverRole(this, { configurationArn: configuration.parameterArn, logGroups: [...logs.values()] });
    this.grantPrincipal = this.role;

    const securityGroup = new SecurityGroup(this, 'SecurityGroup', {
      vpc: network.vpc,
      description: `Servers ${this.plan.fullName}`,
    });
    const template = launchTemplate(this, this.plan, { role: this.role, securityGroup, ...(key && { key }) });
    this.autoScalingGroup = fleet(this, this.plan, network, template);
    this.connections = this.autoScalingGroup.connections;
    runAgent(this, this.plan, configuration, this.autoScalingGroup);
    if (this.plan.patching.window) patch(this, this.plan, this.plan.patching.window, this.autoScalingGroup);

    const balanced = this.balanced(network, key);
    if (balanced) ({ loadBalancer: this.loadBalancer, targetGroup: this.targetGroup } = balanced);
    holdTargets(this.autoScalingGroup, this.plan);
    this.alarms = bindAlarms(awsAlarms(this.plan.alarms, { family: this.plan.operatingSystem.family }), {
      [FLEET]: this.autoScalingGroup.autoScalingGroupName,
      ...(balanced && {
        [LOAD_BALANCER]: balanced.loadBalancer.loadBalancerFullName,
        [TARGET_GROUP]: balanced.targetGroup.targetGroupFullName,
      }),
    });
    Tags.of(this).add(PATTERN_TAG, this.watchName);
  }

  private keyFrom({ encryptionKey: given }: ServersConstructProps): IKey | undefined {
    const { customerKey, fullName, retain } = this.plan;
    if (given === undefined && !customerKey) return undefined;
    const key = given ?? encryptionKey(this, 'Key', { purpose: `Volumes and logs of ${fullName}`, retain });
    letLogsUse(key);
    letAutoScalingUse(key);
    return key;
  }

  private balanced(network: INetwork, key: IKey | undefined): BalancedFleet | undefined {
    const { loadBalancer: planned } = this.plan;
    if (planned === undefined) return undefined;
    const balanced = balance(this, planned, network, this.autoScalingGroup);
    if (planned.webFirewall) {
      guard(this, this.plan, planned.webFirewall, { loadBalancer: balanced.loadBalancer, ...(key && { key }) });
    }
    return balanced;
  }
}
