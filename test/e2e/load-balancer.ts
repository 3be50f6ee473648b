import {
  DescribeListenersCommand,
  DescribeLoadBalancerAttributesCommand,
  DescribeLoadBalancersCommand,
  DescribeTargetGroupsCommand,
  type Listener,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Planned } from '../../lib/patterns';
import type { NetworkPlan } from '../../lib/patterns/network/plan';
import type { Entrance } from '../../lib/patterns/servers/entrance';
import { given, type Account } from './account';
import { blocksOf, groupNamed, groupNames } from './fleet';

/** What can be seen of a load balancer from outside: the same for a plan and for what stands in an account. */
export interface LoadBalancerFacts {
  readonly scheme: string;
  /** Blocks of the subnets that it stands in. */
  readonly subnets: readonly string[];
  /** In the order of their ports. */
  readonly listeners: readonly string[];
  readonly accessLogs: boolean;
  readonly target: { readonly protocol: string; readonly port: number; readonly healthCheck: string };
}

export function plannedLoadBalancer(plan: Entrance, certificate: string, network: NetworkPlan): LoadBalancerFacts {
  const { tls, port } = plan.target;
  const protocol = tls ? 'HTTPS' : 'HTTP';
  return {
    scheme: plan.public ? 'internet-facing' : 'internal',
    subnets: network.subnets.filter(({ tier }) => tier === plan.tier).map(({ cidr }) => cidr),
    listeners: [
      ...(plan.public ? ['HTTP 80: redirect to HTTPS 443'] : []),
      `HTTPS 443: forward, ELBSecurityPolicy-TLS13-1-2-Res-2021-06, ${certificate}`,
    ],
    accessLogs: true,
    target: { protocol, port, healthCheck: `${protocol} ${plan.healthCheckPath}` },
  };
}

/** The load balancer before a fleet, behind which every group of it stands. */
export async function deployedLoadBalancer(account: Account, fleet: Planned<'servers'>): Promise<LoadBalancerFacts> {
  const { loadBalancing } = account;
  const groups = await Promise.all(groupNames(fleet).map((name) => groupNamed(account, name)));
  const targetGroups = [...new Set(groups.flatMap(({ TargetGroupARNs: arns = [] }) => arns))];
  expect(targetGroups).toHaveLength(1);
  const { TargetGroups: [target] = [] } = await loadBalancing.send(
    new DescribeTargetGroupsCommand({ TargetGroupArns: targetGroups }),
  );
  const { LoadBalancers: [balancer] = [] } = await loadBalancing.send(
    new DescribeLoadBalancersCommand({ LoadBalancerArns: given(target?.LoadBalancerArns) }),
  );
  const { Listeners: listeners = [] } = await loadBalancing.send(
    new DescribeListenersCommand({ LoadBalancerArn: given(balancer?.LoadBalancerArn) }),
  );
  const { Attributes: attributes = [] } = await loadBalancing.send(
    new DescribeLoadBalancerAttributesCommand({ LoadBalancerArn: given(balancer?.LoadBalancerArn) }),
  );
  const isOn = (attribute: string): boolean => attributes.find(({ Key }) => Key === attribute)?.Value === 'true';
  return {
    scheme: given(balancer?.Scheme),
    subnets: await blocksOf(
      account,
      given(balancer?.AvailabilityZones).map(({ SubnetId }) => given(SubnetId)),
    ),
    listeners: listeners.sort((one, other) => given(one.Port) - given(other.Port)).map(describeListener),
    accessLogs: isOn('access_logs.s3.enabled'),
    target: {
      protocol: given(target?.Protocol),
      port: given(target?.Port),
      healthCheck: `${given(target?.HealthCheckProtocol)} ${given(target?.HealthCheckPath)}`,
    },
  };
}

function describeListener({ Protocol, Port, DefaultActions, SslPolicy, Certificates }: Listener): string {
  const place = `${given(Protocol)} ${given(Port)}`;
  const action = given(DefaultActions?.[0]);
  const { RedirectConfig: redirect } = action;
  if (redirect) return `${place}: redirect to ${given(redirect.Protocol)} ${given(redirect.Port)}`;
  return [`${place}: ${given(action.Type)}`, SslPolicy, Certificates?.[0]?.CertificateArn].join(', ');
}
