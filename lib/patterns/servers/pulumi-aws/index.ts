import type { Group } from '@pulumi/aws/autoscaling';
import type { LogGroup } from '@pulumi/aws/cloudwatch';
import type { LaunchTemplate, SecurityGroup } from '@pulumi/aws/ec2';
import type { Role } from '@pulumi/aws/iam';
import type { Listener, LoadBalancer, TargetGroup } from '@pulumi/aws/lb';
import type { ComponentResourceOptions, CustomResourceOptions, Input, Output } from '@pulumi/pulumi';
import { AUTO_SCALING, copying, encryptionKey, LOGS } from '../../../engines/pulumi-aws/encryption-key';
import { Location } from '../../../engines/pulumi-aws/location';
import { PatternComponent } from '../../../engines/pulumi-aws/pattern-component';
import type { Statement } from '../../../engines/pulumi-aws/policy-document';
import { allow } from '../../../engines/pulumi-aws/service-role';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/pulumi-aws/watched';
import { InputError } from '../../../problem';
import type { EnvironmentContext } from '../../../profile/context';
import { CERTIFICATE, LOAD_BALANCER, PATCHING, TARGET_GROUP } from '../alarms';
import { awsServers } from '../aws';
import type { BroughtAlong } from '../boot';
import { planServers, type ServersPlan } from '../plan';
import type { PassedServers } from '../props';
import { sharingOf } from '../sharing-in-code';
import { agentParameter, runAgent } from './agent';
import { answerWhileStopped } from './closed-answer';
import { letConnect, type AllowedConnection } from './connections';
import { firstBoot } from './first-boot';
import { addGroup } from './group';
import { keepForSlots } from './kept';
import { launchTemplate } from './launch-template';
import { balance, type BalancedFleet } from './load-balancer';
import { patchingLog, serverLogs } from './logs';
import type { FleetParts } from './parts';
import { patchInPlace } from './patching';
import type { IBalanced, NewServersArgs, ServersArgs, ServersResources } from './props';
import { refreshEachWeek } from './refresh';
import { serverRole } from './role';
import { predict, trackTargets } from './scaling';
import { securityGroupFor } from './security-group';
import { shareLoadBalancer } from './shared-load-balancer';
import { guard } from './web-firewall';

export type { ServersProps } from '../props';
export type { AllowedConnection } from './connections';
export type * from './props';

/**
 * A fleet of servers in Auto Scaling groups: patched, watched, reached through Systems Manager alone, and load balanced when asked
 * for. Servers are interchangeable and stand in one group; those that keep data have a place each, with a group of its own, whose
 * volumes and address the next server takes over.
 */
export class Servers extends PatternComponent implements IWatched, IBalanced {
  readonly plan: ServersPlan;
  /** One, or one for each server that keeps data. */
  readonly autoScalingGroups: readonly Group[];
  /** One for each group. */
  readonly launchTemplates: readonly LaunchTemplate[];
  /** Its own, or the one that it shares. @default - no load balancer was asked for */
  readonly loadBalancer?: LoadBalancer;
  /** @default - no load balancer was asked for */
  readonly loadBalancerSecurityGroup?: SecurityGroup;
  /** That of the load balancer for TLS. @default - no load balancer was asked for */
  readonly listener?: Listener;
  /** @default - no load balancer was asked for */
  readonly targetGroup?: TargetGroup;
  /** Role of the servers. */
  readonly role: Role;
  /** Of the servers. */
  readonly securityGroup: SecurityGroup;
  readonly watchName: string;
  readonly alarms: readonly BoundAlarm[];

  private readonly below: CustomResourceOptions = { parent: this };

  /** @throws InputError with everything in the args that cannot be had */
  constructor(name: string, args: ServersArgs, options?: ComponentResourceOptions) {
    super('groundplan:servers:Servers', name, args, options);
    const { network, certificateArn, imageId, firstBoot: script } = args;
    this.plan = 'plan' in args ? args.plan : planned(args.name ?? name, args, this.context);
    this.watchName = `servers/${this.plan.name}`;
    requireCertificate(this.plan, certificateArn);
    const data = { parent: args.dataParent ?? this };
    const fleet = this.fleetOf(args, data);
    const { plan, words } = fleet;

    const logs = serverLogs(fleet);
    const patches = patchingLog(fleet);
    const configuration = agentParameter(fleet, logs);
    const server = serverRole(fleet, {
      configuration: configuration.arn,
      logGroups: [...logs.values(), ...(patches ? [patches] : [])],
    });
    this.role = server.role;
    const { securityGroup, reachOut } = securityGroupFor(fleet, network.vpcId, data);
    this.securityGroup = securityGroup;
    keepForSlots({ ...fleet, network, securityGroup, data });

    const balanced = this.balanced(fleet, args);
    if (balanced) ({ loadBalancer: this.loadBalancer, listener: this.listener } = balanced);
    if (balanced)
      ({ targetGroup: this.targetGroup, loadBalancerSecurityGroup: this.loadBalancerSecurityGroup } = balanced);
    const needed = [server.allowed, reachOut, ...(balanced ? [balanced.leads] : [])];
    const groups = words.groups.map((group) => {
      const template = launchTemplate(group, {
        ...fleet,
        role: server,
        securityGroup,
        userData: firstBoot(plan, group, script),
        ...(imageId !== undefined && typeof imageId !== 'string' && { imageId }),
      });
      const scalingGroup = addGroup(group, { ...fleet, network, template, needed, ...(balanced && { balanced }) });
      trackTargets(group, scalingGroup, fleet, balanced);
      predict(group, scalingGroup, fleet);
      return { key: group.key, template, scalingGroup };
    });
    this.autoScalingGroups = groups.map(({ scalingGroup }) => scalingGroup);
    this.launchTemplates = groups.map(({ template }) => template);
    runAgent(fleet, configuration);
    const patchDocument = this.patched(fleet, args, patches);
    if (balanced && words.closedAnswer) answerWhileStopped(fleet, words.closedAnswer, balanced);

    this.alarms = bindAlarms(words.alarms, {
      ...Object.fromEntries(groups.map(({ key, scalingGroup }) => [key, scalingGroup.name])),
      ...(certificateArn !== undefined && { [CERTIFICATE]: certificateArn }),
      ...(patchDocument && { [PATCHING]: patchDocument }),
      ...(balanced && {
        [LOAD_BALANCER]: balanced.loadBalancer.arnSuffix,
        [TARGET_GROUP]: balanced.targetGroup.arnSuffix,
      }),
    });
    this.registerOutputs({
      autoScalingGroupNames: this.autoScalingGroups.map(({ name: called }) => called),
      roleArn: this.role.arn,
      securityGroupId: securityGroup.id,
      ...(balanced && {
        loadBalancerArn: balanced.loadBalancer.arn,
        loadBalancerDnsName: balanced.loadBalancer.dnsName,
        targetGroupArn: balanced.targetGroup.arn,
      }),
    });
  }

  /**
   * Lets somebody connect to the servers.
   * @param who - what the rule is named after, e.g. `office`
   */
  letConnect(who: string, connection: AllowedConnection): void {
    const { name, securityGroup, below } = this;
    letConnect(`${name}-from-${who}`, securityGroup, connection, this.tags(this.watchName), below);
  }

  /**
   * Lets the servers do more, by a policy of its own.
   * @param what - what the policy is named after, e.g. `read-reports`
   */
  letServers(what: string, statements: readonly Statement[]): void {
    const purpose = `Lets the servers of ${this.plan.fullName} ${what}`;
    const { role, name, below } = this;
    allow(`${name}-${what}`, { role, purpose, statements, tags: this.tags(this.watchName) }, below);
  }

  private fleetOf(args: ServersArgs, data: CustomResourceOptions): FleetParts {
    const { plan, name, below } = this;
    const tags = (more?: Readonly<Record<string, string>>) => this.tags(this.watchName, more);
    const { home } = this.context.places;
    const words = awsServers(plan, home, plainTextOf(args));
    const location = new Location(this, home);
    const keep = plan.retain || plan.state !== undefined;
    const { copyAccount: account } = plan.protection ?? {};
    const copyAccount = account === undefined ? [] : [account];
    const made =
      args.encryptionKeyArn === undefined && plan.customerKey
        ? encryptionKey(
            `${name}-key`,
            {
              purpose: `Volumes and logs of ${plan.fullName}`,
              ...{ keep, users: [LOGS, AUTO_SCALING, ...copyAccount.map(copying)], location, tags: tags() },
            },
            data,
          ).arn
        : undefined;
    const key = args.encryptionKeyArn ?? made;
    return { name, plan, words, location, below, tags, ...(key !== undefined && { key }) };
  }

  /** @returns name of the document that patches servers where they are, where there is one */
  private patched(
    fleet: FleetParts,
    { stopAlarms: alarms = [] }: ServersResources,
    logGroup: LogGroup | undefined,
  ): Output<string> | undefined {
    const { patching } = fleet.words;
    switch (patching.by) {
      case 'refresh':
        for (const group of this.autoScalingGroups) refreshEachWeek(fleet, { window: patching.window, group, alarms });
        return undefined;
      case 'standby':
        return logGroup && patchInPlace(fleet, { ...patching, logGroup });
      case 'lifetime':
      case 'daily-start':
        return undefined;
    }
  }

  private balanced(fleet: FleetParts, args: ServersArgs): BalancedFleet | undefined {
    const { network, certificateArn: certificate } = args;
    const { securityGroup } = this;
    const { listenerRule, loadBalancer: words } = fleet.words;
    const { entrance, sharedEntrance } = this.plan;
    if (sharedEntrance && listenerRule) {
      const parts = { owner: ownerIn(args), network, securityGroup };
      const presented = certificate === undefined ? {} : { certificate };
      return shareLoadBalancer(fleet, sharedEntrance, listenerRule, { ...parts, ...presented });
    }
    if (entrance === undefined || words === undefined || certificate === undefined) return undefined;
    const balanced = balance(fleet, entrance, words, { network, certificate, securityGroup });
    if (words.webFirewall) guard(fleet, words.webFirewall, balanced.loadBalancer);
    return balanced;
  }
}

/** In code the other fleet is given, where a plan has its name. */
function planned(name: string, { loadBalancer, ...args }: NewServersArgs, context: EnvironmentContext): ServersPlan {
  if (loadBalancer === undefined || !('sharedWith' in loadBalancer))
    return planServers(name, { ...args, ...(loadBalancer && { loadBalancer }) }, context, brought(args));
  const sharing = sharingOf(loadBalancer.sharedWith);
  const shared = { ...loadBalancer, sharedWith: sharing.balancer.name };
  return planServers(name, { ...args, loadBalancer: shared }, context, { ...brought(args), sharing });
}

function ownerIn(args: ServersArgs): IBalanced | undefined {
  if ('plan' in args) return args.sharedWith;
  return args.loadBalancer && 'sharedWith' in args.loadBalancer ? args.loadBalancer.sharedWith : undefined;
}

/** In code an image, a script and a certificate are given beside what is asked for. */
function brought({ imageId, firstBoot: script, certificateArn }: ServersResources): BroughtAlong {
  return {
    image: imageId === undefined ? 'stock' : 'own',
    firstBoot: script !== undefined,
    certificate: certificateArn !== undefined,
  };
}

/** What is known before deployment is checked before it. */
function plainTextOf({ certificateArn, imageId, firstBoot: script }: ServersResources): PassedServers {
  return {
    ...(typeof certificateArn === 'string' && { certificate: certificateArn }),
    ...(typeof imageId === 'string' && { image: imageId }),
    ...(typeof script === 'string' && { firstBoot: script }),
  };
}

/** In code the certificate is given beside what is asked for, so the plan cannot ask for it. */
function requireCertificate({ entrance }: ServersPlan, certificate: Input<string> | undefined): void {
  if (entrance === undefined || certificate !== undefined) return;
  const expected = 'the ARN of a certificate for the load balancer';
  throw new InputError([{ path: ['certificateArn'], found: 'nothing', expected }]);
}
