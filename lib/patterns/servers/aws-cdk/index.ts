import { Tags } from 'aws-cdk-lib';
import type { AutoScalingGroup } from 'aws-cdk-lib/aws-autoscaling';
import { SecurityGroup, type Connections, type IConnectable } from 'aws-cdk-lib/aws-ec2';
import type {
  ApplicationLoadBalancer,
  ApplicationTargetGroup,
  IListenerCertificate,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { IGrantable, IPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { contextOf } from '../../../engines/aws-cdk/context';
import { encryptionKey, letAutoScalingUse, letLogsUse } from '../../../engines/aws-cdk/encryption-key';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/aws-cdk/watched';
import { InputError } from '../../../problem';
import { PATTERN_TAG } from '../../../profile/tags';
import { CERTIFICATE, FLEET, LOAD_BALANCER, TARGET_GROUP } from '../alarms';
import { awsServers, type AwsServers } from '../aws';
import { planServers, type ServersPlan } from '../plan';
import { agentParameter, runAgent } from './agent';
import { fleet, trackTargets } from './fleet';
import { launchTemplate } from './launch-template';
import { balance, type BalancedFleet } from './load-balancer';
import { serverLogs } from './logs';
import { patch } from './patching';
import type { ServersConstructProps, ServersResources } from './props';
import { serverRole } from './role';
import { guard } from './web-firewall';

export type { ServersProps } from '../props';
export type * from './props';

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
    const { network, certificate } = props;
    const context = contextOf(this);
    this.plan = 'plan' in props ? props.plan : planServers(props.name ?? id, props, context);
    requireCertificate(this.plan, certificate);
    const words = awsServers(
      this.plan,
      context.places.home,
      certificate ? { certificate: certificate.certificateArn } : {},
    );
    this.watchName = `servers/${this.plan.name}`;

    const key = this.keyFrom(props);
    const logs = serverLogs(this, this.plan, words, key);
    const configuration = agentParameter(this, this.plan, words, logs);
    this.role = serverRole(this, { configurationArn: configuration.parameterArn, logGroups: [...logs.values()] });
    this.grantPrincipal = this.role;

    const { fullName: name } = this.plan;
    const securityGroup = new SecurityGroup(this, 'SecurityGroup', {
      vpc: network.vpc,
      description: `Servers ${name}`,
    });
    const template = launchTemplate(this, words, { name, role: this.role, securityGroup, ...(key && { key }) });
    this.autoScalingGroup = fleet(this, this.plan, words, network, template);
    this.connections = this.autoScalingGroup.connections;
    runAgent(this, this.plan, configuration, this.autoScalingGroup);
    if (words.patchWindow) patch(this, this.plan, words.patchWindow, this.autoScalingGroup);

    const balanced = this.balanced(words, props, key);
    if (balanced) ({ loadBalancer: this.loadBalancer, targetGroup: this.targetGroup } = balanced);
    trackTargets(this.autoScalingGroup, this.plan);
    this.alarms = bindAlarms(words.alarms, {
      [FLEET]: this.autoScalingGroup.autoScalingGroupName,
      ...(certificate && { [CERTIFICATE]: certificate.certificateArn }),
      ...(balanced && {
        [LOAD_BALANCER]: balanced.loadBalancer.loadBalancerFullName,
        [TARGET_GROUP]: balanced.targetGroup.targetGroupFullName,
      }),
    });
    Tags.of(this).add(PATTERN_TAG, this.watchName);
  }

  private keyFrom({ encryptionKey: given }: ServersResources): IKey | undefined {
    const { customerKey, fullName, retain } = this.plan;
    if (given === undefined && !customerKey) return undefined;
    const key = given ?? encryptionKey(this, 'Key', { purpose: `Volumes and logs of ${fullName}`, retain });
    letLogsUse(key);
    letAutoScalingUse(key);
    return key;
  }

  private balanced(
    { loadBalancer: words, logRetentionDays: retentionDays }: AwsServers,
    { network, certificate }: ServersResources,
    key: IKey | undefined,
  ): BalancedFleet | undefined {
    const { entrance, fullName: name, retain } = this.plan;
    if (entrance === undefined || words === undefined || certificate === undefined) return undefined;
    const balanced = balance(this, entrance, words, { network, certificate, fleet: this.autoScalingGroup });
    if (words.webFirewall) {
      const log = { retentionDays, retain, ...(key && { key }) };
      guard(this, words.webFirewall, { name, loadBalancer: balanced.loadBalancer, log });
    }
    return balanced;
  }
}

/** In code the certificate is given beside the props, so the plan cannot ask for it. */
function requireCertificate({ entrance }: ServersPlan, certificate: IListenerCertificate | undefined): void {
  if (entrance === undefined || certificate !== undefined) return;
  const expected = 'a certificate for the load balancer';
  throw new InputError([{ path: ['certificate'], found: 'nothing', expected }]);
}
