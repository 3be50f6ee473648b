import { Stack, Tags } from 'aws-cdk-lib';
import type { AutoScalingGroup } from 'aws-cdk-lib/aws-autoscaling';
import {
  Connections,
  SecurityGroup,
  type IConnectable,
  type ISecurityGroup,
  type SecurityGroupProps,
} from 'aws-cdk-lib/aws-ec2';
import type {
  ApplicationListener,
  ApplicationLoadBalancer,
  ApplicationTargetGroup,
  IListenerCertificate,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { IGrantable, IPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { contextOf } from '../../../engines/aws-cdk/context';
import { encryptionKey, letAccountCopy, letAutoScalingUse, letLogsUse } from '../../../engines/aws-cdk/encryption-key';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/aws-cdk/watched';
import { InputError } from '../../../problem';
import type { EnvironmentContext } from '../../../profile/context';
import { PATTERN_TAG } from '../../../profile/tags';
import { CERTIFICATE, LOAD_BALANCER, PATCHING, TARGET_GROUP } from '../alarms';
import { awsServers, type AwsServers } from '../aws';
import type { BroughtAlong } from '../boot';
import { KEY_FOR_AUTO_SCALING } from '../exceptions';
import { planServers, type ServersPlan } from '../plan';
import { sharingOf } from '../sharing-in-code';
import { agentParameter, runAgent } from './agent';
import { answerWhileStopped } from './closed-answer';
import { firstBoot } from './first-boot';
import { addGroup } from './group';
import { keepForSlots } from './kept';
import { launchTemplate } from './launch-template';
import { balance, type BalancedFleet } from './load-balancer';
import { patchingLog, serverLogs } from './logs';
import { patchInPlace } from './patching';
import type { IBalanced, NewServersProps, ServersConstructProps, ServersResources } from './props';
import { refreshEachWeek } from './refresh';
import { serverRole } from './role';
import { predict, trackTargets } from './scaling';
import { shareLoadBalancer } from './shared-load-balancer';
import { guard } from './web-firewall';

export type { ServersProps } from '../props';
export type * from './props';

/**
 * A fleet of servers in Auto Scaling groups: patched, watched, reached through Systems Manager alone, and load balanced when asked
 * for. Servers are interchangeable and stand in one group; those that keep data have a place each, with a group of its own, whose
 * volumes and address the next server takes over.
 *
 * @throws InputError when the props cannot be had
 */
export class Servers extends Construct implements IConnectable, IGrantable, IWatched, IBalanced {
  readonly plan: ServersPlan;
  /** One, or one for each server that keeps data. */
  readonly autoScalingGroups: readonly AutoScalingGroup[];
  /** Its own, or the one that it shares. @default - no load balancer was asked for */
  readonly loadBalancer?: ApplicationLoadBalancer;
  /** That of the load balancer for TLS. @default - no load balancer was asked for */
  readonly listener?: ApplicationListener;
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
    const { network, certificate, machineImage, userData, dataScope = this } = props;
    const context = contextOf(this);
    this.plan = 'plan' in props ? props.plan : planned(props.name ?? id, props, context);
    requireCertificate(this.plan, certificate);
    const script = userData?.render();
    const words = awsServers(this.plan, context.places.home, {
      ...(certificate && { certificate: certificate.certificateArn }),
      ...('plan' in props && props.image !== undefined && { image: props.image }),
      ...(script !== undefined && { firstBoot: script }),
    });
    this.watchName = `servers/${this.plan.name}`;

    const key = this.keyFrom(props, dataScope);
    const logs = serverLogs(this, this.plan, words, key);
    const patches = patchingLog(this, this.plan, words, key);
    const configuration = agentParameter(this, this.plan, words, logs);
    this.role = serverRole(this, {
      plan: this.plan,
      configurationArn: configuration.parameterArn,
      logGroups: [...logs.values(), ...(patches ? [patches] : [])],
      key,
    });
    this.grantPrincipal = this.role;

    const { fullName: name, state } = this.plan;
    const securityGroup = securityGroupFor(this, state?.fixedAddress === true ? dataScope : this, {
      vpc: network.vpc,
      description: `Servers ${name}`,
    });
    this.connections = new Connections({ securityGroups: [securityGroup] });
    keepForSlots(dataScope, words, { plan: this.plan, network, securityGroup, key });
    const groups = words.groups.map((group) => {
      const place = group.slot ? new Construct(this, `Server${group.slot.number}`) : this;
      const template = launchTemplate(place, words, {
        name,
        role: this.role,
        securityGroup,
        userData: firstBoot(place, this.plan, group, script),
        ...(key && { key }),
        ...(machineImage && { image: machineImage }),
      });
      return { key: group.key, scalingGroup: addGroup(place, group, { plan: this.plan, words, network, template }) };
    });
    this.autoScalingGroups = groups.map(({ scalingGroup }) => scalingGroup);
    runAgent(this, this.plan, words, configuration);
    const patchDocument = this.patched(words, props, patches);

    const balanced = this.balanced(words, props, key);
    if (balanced)
      ({ loadBalancer: this.loadBalancer, listener: this.listener, targetGroup: this.targetGroup } = balanced);
    if (balanced && words.closedAnswer) answerWhileStopped(this, this.plan, words.closedAnswer, balanced);
    for (const group of this.autoScalingGroups) {
      trackTargets(group, words.tracking);
      if (words.predictive) predict(group, words.predictive);
    }
    this.alarms = bindAlarms(words.alarms, {
      ...Object.fromEntries(groups.map(({ key, scalingGroup }) => [key, scalingGroup.autoScalingGroupName])),
      ...(certificate && { [CERTIFICATE]: certificate.certificateArn }),
      ...(patchDocument !== undefined && { [PATCHING]: patchDocument }),
      ...(balanced && {
        [LOAD_BALANCER]: balanced.loadBalancer.loadBalancerFullName,
        [TARGET_GROUP]: balanced.targetGroup.targetGroupFullName,
      }),
    });
    for (const part of [this, dataScope]) Tags.of(part).add(PATTERN_TAG, this.watchName);
  }

  private keyFrom({ encryptionKey: specified }: ServersResources, dataScope: Construct): IKey | undefined {
    const { customerKey, fullName, retain, state, protection } = this.plan;
    if (specified === undefined && !customerKey) return undefined;
    const keep = retain || state !== undefined;
    const key =
      specified ?? encryptionKey(dataScope, 'Key', { purpose: `Volumes and logs of ${fullName}`, retain: keep });
    letLogsUse(key);
    letAutoScalingUse(key);
    if (protection?.copyAccount !== undefined) letAccountCopy(key, protection.copyAccount);
    accept(key, KEY_FOR_AUTO_SCALING);
    return key;
  }

  /** @returns name of the document that patches servers where they are, where there is one */
  private patched(
    { patching, names }: AwsServers,
    { stopAlarms: alarms = [] }: ServersResources,
    patches: LogGroup | undefined,
  ): string | undefined {
    const { plan } = this;
    switch (patching.by) {
      case 'refresh':
        for (const group of this.autoScalingGroups)
          refreshEachWeek(this, { plan, name: names.maintenanceWindow, window: patching.window, group, alarms });
        return undefined;
      case 'standby':
        return patches && patchInPlace(this, { plan, ...patching, names, logGroup: patches });
      case 'lifetime':
      case 'daily-start':
        return undefined;
    }
  }

  private balanced(
    { loadBalancer: words, listenerRule, names, logRetentionDays: retentionDays }: AwsServers,
    props: ServersConstructProps,
    key: IKey | undefined,
  ): BalancedFleet | undefined {
    const { network, certificate } = props;
    const { sharedEntrance, name } = this.plan;
    if (sharedEntrance && listenerRule) {
      return shareLoadBalancer(this, sharedEntrance, listenerRule, {
        name,
        owner: ownerIn(props),
        network,
        groups: this.autoScalingGroups,
        ...(certificate && { certificate }),
      });
    }
    const { entrance, retain } = this.plan;
    if (entrance === undefined || words === undefined || certificate === undefined) return undefined;
    const balanced = balance(this, entrance, words, { network, certificate, groups: this.autoScalingGroups });
    if (words.webFirewall) {
      const log = { retentionDays, retain, ...(key && { key }) };
      guard(this, words.webFirewall, { name: names.webFirewall, loadBalancer: balanced.loadBalancer, log });
    }
    return balanced;
  }
}

/**
 * The security group of the servers: where their addresses stand, if those are kept. Its rules stand with the servers all the same, because
 * they speak of load balancers that stand there.
 */
function securityGroupFor(servers: Construct, scope: Construct, props: SecurityGroupProps): ISecurityGroup {
  const group = new SecurityGroup(scope, 'SecurityGroup', props);
  if (group.stack === Stack.of(servers)) return group;
  return SecurityGroup.fromSecurityGroupId(servers, 'SecurityGroup', group.securityGroupId);
}

/** In code the other fleet is given, where a plan has its name. */
function planned(name: string, { loadBalancer, ...props }: NewServersProps, context: EnvironmentContext): ServersPlan {
  if (loadBalancer === undefined || !('sharedWith' in loadBalancer))
    return planServers(name, { ...props, ...(loadBalancer && { loadBalancer }) }, context, brought(props));
  const sharing = sharingOf(loadBalancer.sharedWith);
  const shared = { ...loadBalancer, sharedWith: sharing.balancer.name };
  return planServers(name, { ...props, loadBalancer: shared }, context, { ...brought(props), sharing });
}

function ownerIn(props: ServersConstructProps): IBalanced | undefined {
  if ('plan' in props) return props.sharedWith;
  return props.loadBalancer && 'sharedWith' in props.loadBalancer ? props.loadBalancer.sharedWith : undefined;
}

/** In code an image, a script and a certificate are given beside the props. */
function brought({ machineImage, userData, certificate }: ServersResources): BroughtAlong {
  return {
    image: machineImage ? 'own' : 'stock',
    firstBoot: userData !== undefined,
    certificate: certificate !== undefined,
  };
}

/** In code the certificate is given beside the props, so the plan cannot ask for it. */
function requireCertificate({ entrance }: ServersPlan, certificate: IListenerCertificate | undefined): void {
  if (entrance === undefined || certificate !== undefined) return;
  const expected = 'a certificate for the load balancer';
  throw new InputError([{ path: ['certificate'], found: 'nothing', expected }]);
}
