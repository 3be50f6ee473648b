import { SecurityGroup } from '@pulumi/aws/ec2';
import { Listener, LoadBalancer, type ListenerRule, type TargetGroup } from '@pulumi/aws/lb';
import { SecurityGroupIngressRule } from '@pulumi/aws/vpc';
import type { Input, Resource } from '@pulumi/pulumi';
import { leaving } from '../../../engines/pulumi-aws/lasting';
import { namePrefix } from '../../../engines/pulumi-aws/physical-names';
import type { INetwork } from '../../network/pulumi-aws';
import { REDIRECTED_PORT, TLS_POLICY, TLS_PORT } from '../aws/listener';
import type { AwsLoadBalancer } from '../aws/words';
import type { Entrance } from '../entrance';
import { accessLogs } from './access-logs';
import type { FleetParts } from './parts';
import { letReach } from './security-group';
import { targetsOf } from './targets';

/** What a load balancer stands among. */
export interface LoadBalancerParts {
  readonly network: INetwork;
  /** ARN of the certificate. */
  readonly certificate: Input<string>;
  /** Of the servers. */
  readonly securityGroup: SecurityGroup;
}

/** A load balancer and the fleet behind it. */
export interface BalancedFleet {
  readonly loadBalancer: LoadBalancer;
  readonly loadBalancerSecurityGroup: SecurityGroup;
  /** For TLS. */
  readonly listener: Listener;
  /** By which it takes requests of another fleet's load balancer. @default - it takes what no other rule of its own takes */
  readonly rule?: ListenerRule;
  readonly targetGroup: TargetGroup;
  /** What leads requests to the servers. */
  readonly leads: Resource;
}

/** Puts an application load balancer in front of a fleet: TLS from those who are allowed, access logs, and nothing else. */
export function balance(
  fleet: FleetParts,
  plan: Entrance,
  words: AwsLoadBalancer,
  { network, certificate, securityGroup }: LoadBalancerParts,
): BalancedFleet {
  const { tags, below } = fleet;
  const name = `${fleet.name}-load-balancer`;
  const doorway = doorwayOf(fleet, plan, network);
  const { bucket, policy } = accessLogs(fleet, words.accessLogs);
  const loadBalancer = new LoadBalancer(
    name,
    {
      ...namePrefix('a load balancer', name, fleet.plan.name),
      loadBalancerType: 'application',
      internal: !plan.public,
      subnets: network.subnets(plan.tier).map(({ id }) => id),
      securityGroups: [doorway.id],
      enableDeletionProtection: plan.retain,
      dropInvalidHeaderFields: true,
      accessLogs: { enabled: true, bucket: bucket.bucket },
      tags: tags(),
    },
    { ...below, ...leaving(plan.retain), dependsOn: [policy] },
  );
  const vpcId = network.vpcId;
  const targetGroup = targetsOf(fleet, plan.public ? 'public-targets' : 'targets', { vpcId, plan, words });
  const listener = new Listener(
    `${fleet.name}-https`,
    {
      loadBalancerArn: loadBalancer.arn,
      port: TLS_PORT,
      protocol: 'HTTPS',
      sslPolicy: TLS_POLICY,
      certificateArn: certificate,
      defaultActions: [{ type: 'forward', targetGroupArn: targetGroup.arn }],
      tags: tags(),
    },
    below,
  );
  if (plan.public) redirect(fleet, loadBalancer);
  letReach(fleet, doorway, securityGroup, plan.target.port);
  return { loadBalancer, loadBalancerSecurityGroup: doorway, listener, targetGroup, leads: listener };
}

/** Answers plain HTTP with a redirect to TLS. */
function redirect({ name, tags, below }: FleetParts, loadBalancer: LoadBalancer): void {
  new Listener(
    `${name}-redirect`,
    {
      loadBalancerArn: loadBalancer.arn,
      port: REDIRECTED_PORT,
      protocol: 'HTTP',
      defaultActions: [
        { type: 'redirect', redirect: { port: String(TLS_PORT), protocol: 'HTTPS', statusCode: 'HTTP_301' } },
      ],
      tags: tags(),
    },
    below,
  );
}

/** The security group of a load balancer: in come those who are allowed; out it reaches its servers alone. */
function doorwayOf({ name, plan: fleet, tags, below }: FleetParts, plan: Entrance, network: INetwork): SecurityGroup {
  const { vpcId, cidr } = network;
  const group = new SecurityGroup(
    `${name}-load-balancer`,
    { vpcId, description: `Load balancer ${fleet.fullName}`, tags: tags() },
    { ...below, ...leaving(plan.retain) },
  );
  const blocks: readonly (readonly [string, Input<string>])[] =
    plan.allowFrom === 'network'
      ? [['network', cidr]]
      : [...new Set(plan.allowFrom)].map((block) => [block.replace('/', '-'), block]);
  const doors = [
    { called: 'tls', port: TLS_PORT, description: 'TLS' },
    ...(plan.public ? [{ called: 'redirect', port: REDIRECTED_PORT, description: 'Redirected to TLS' }] : []),
  ];
  for (const [from, cidrIpv4] of blocks) {
    for (const { called, port, description } of doors) {
      new SecurityGroupIngressRule(
        `${name}-${called}-from-${from}`,
        {
          securityGroupId: group.id,
          description,
          ipProtocol: 'tcp',
          fromPort: port,
          toPort: port,
          cidrIpv4,
          tags: tags(),
        },
        below,
      );
    }
  }
  return group;
}
