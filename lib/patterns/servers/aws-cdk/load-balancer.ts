import { RemovalPolicy, type CfnResource } from 'aws-cdk-lib';
import type { AutoScalingGroup } from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elb from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { Construct } from 'constructs';
import { LONGEST_NAMES } from '../../../clouds/aws/names';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { identify } from '../../../engines/aws-cdk/identity';
import type { INetwork } from '../../network/aws-cdk';
import {
  HTTP_IS_REDIRECTED,
  OPEN_TO_ANYONE,
  PROTECTED_BY_ITS_STACK,
  REACHED_FROM_INSIDE,
  REDIRECT_NEEDS_NO_CERTIFICATE,
} from '../exceptions';
import { HEALTHY_CODES, REDIRECTED_PORT, TLS_POLICY, TLS_PORT } from '../aws/listener';
import type { AwsLoadBalancer } from '../aws/words';
import { ANYONE, type Entrance, type EntranceTarget } from '../entrance';
import { keepAccessLogs } from './access-logs';

/** What a load balancer stands among. */
export interface LoadBalancerParts {
  readonly network: INetwork;
  readonly certificate: elb.IListenerCertificate;
  readonly groups: readonly AutoScalingGroup[];
}

/** A load balancer and the fleet behind it. */
export interface BalancedFleet {
  readonly loadBalancer: elb.ApplicationLoadBalancer;
  /** For TLS. */
  readonly listener: elb.ApplicationListener;
  /** By which it takes requests of another fleet's load balancer. @default - it takes what no other rule of its own takes */
  readonly rule?: elb.ApplicationListenerRule;
  readonly targetGroup: elb.ApplicationTargetGroup;
}

/** Puts an application load balancer in front of a fleet: TLS from those who are allowed, access logs, and nothing else. */
export function balance(
  scope: Construct,
  plan: Entrance,
  words: AwsLoadBalancer,
  { network, certificate, groups }: LoadBalancerParts,
): BalancedFleet {
  const { vpc } = network;
  const securityGroup = doorway(scope, plan, network);
  const loadBalancer = new elb.ApplicationLoadBalancer(scope, 'LoadBalancer', {
    vpc,
    vpcSubnets: network.subnets(plan.tier),
    internetFacing: plan.public,
    securityGroup,
    // Its own protection would keep CloudFormation from rolling back a first deployment that fails.
    deletionProtection: false,
    dropInvalidHeaderFields: true,
  });
  identify(loadBalancer, plan.public ? 'internet-facing' : 'internal');
  accept(loadBalancer, PROTECTED_BY_ITS_STACK, ...(plan.public || plan.webFirewall ? [] : [REACHED_FROM_INSIDE]));
  if (plan.retain) for (const kept of [loadBalancer, securityGroup]) keep(kept);
  keepAccessLogs(scope, loadBalancer, words.accessLogs);
  const targetGroup = targetsOf(scope, plan.public ? 'PublicTargets' : 'Targets', { plan, words, network, groups });
  const listener = loadBalancer.addListener('Https', {
    port: TLS_PORT,
    certificates: [certificate],
    sslPolicy: { 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06': elb.SslPolicy.TLS13_RES }[TLS_POLICY],
    defaultTargetGroups: [targetGroup],
    open: false,
  });
  if (plan.public)
    accept(
      loadBalancer.addRedirect({ sourcePort: REDIRECTED_PORT, targetPort: TLS_PORT, open: false }),
      REDIRECT_NEEDS_NO_CERTIFICATE,
    );
  return { loadBalancer, listener, targetGroup };
}

/** What a target group is made of. */
export interface TargetParts extends Pick<LoadBalancerParts, 'network' | 'groups'> {
  readonly plan: EntranceTarget;
  readonly words: Pick<AwsLoadBalancer, 'targetProtocol'>;
}

/**
 * The servers of a fleet, as a load balancer reaches them.
 * @param id - another for each load balancer, and for one that becomes public or internal, which is another as well: a target group
 * belongs to one, even while its fleet moves to the next. Source: Elastic Load Balancing API Reference, "CreateListener"
 * (TargetGroupAssociationLimit).
 */
export function targetsOf(scope: Construct, id: string, parts: TargetParts): elb.ApplicationTargetGroup {
  const { plan, words, network, groups } = parts;
  const { target, healthCheckPath } = plan;
  const { targetProtocol } = words;
  const targetGroup = new elb.ApplicationTargetGroup(scope, id, {
    vpc: network.vpc,
    port: target.port,
    protocol: elb.ApplicationProtocol[targetProtocol],
    targets: [...groups],
    healthCheck: {
      path: healthCheckPath,
      protocol: elb.Protocol[targetProtocol],
      healthyHttpCodes: HEALTHY_CODES,
    },
  });
  identify(targetGroup, `${targetProtocol} ${target.port}`);
  return targetGroup;
}

/** What leaves the template stays in the account, but for what a first deployment made that failed. */
function keep(kept: Construct): void {
  (kept.node.defaultChild as CfnResource).applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
}

function doorway(scope: Construct, plan: Entrance, { vpc, cidr }: INetwork): ec2.SecurityGroup {
  const group = new ec2.SecurityGroup(scope, 'LoadBalancerSecurityGroup', {
    vpc,
    description: `Load balancer ${scope.node.path}`.slice(0, LONGEST_NAMES['the description of a security group']),
    allowAllOutbound: false,
  });
  const blocks = plan.allowFrom === 'network' ? [cidr] : plan.allowFrom;
  for (const block of blocks) {
    group.addIngressRule(ec2.Peer.ipv4(block), ec2.Port.tcp(TLS_PORT), 'TLS');
    if (plan.public) group.addIngressRule(ec2.Peer.ipv4(block), ec2.Port.tcp(REDIRECTED_PORT), 'Redirected to TLS');
  }
  if (blocks.includes(ANYONE)) accept(group, OPEN_TO_ANYONE, ...(plan.public ? [HTTP_IS_REDIRECTED] : []));
  return group;
}
