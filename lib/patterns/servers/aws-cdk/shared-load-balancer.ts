import { Stack } from 'aws-cdk-lib';
import * as elb from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { Construct } from 'constructs';
import { refuse } from '../../../problem';
import type { AwsListenerRule } from '../aws/words';
import type { SharedEntrance } from '../servers-plan';
import { noteRule, otherOwner } from '../sharing-in-code';
import { conditionsFor } from './listener-conditions';
import { targetsOf, type BalancedFleet, type LoadBalancerParts } from './load-balancer';
import type { IBalanced } from './props';

/** What a fleet that shares a load balancer stands among. */
export interface SharedLoadBalancerParts extends Pick<LoadBalancerParts, 'network' | 'groups'> {
  /** Name of the fleet, by which others are told of its rule. */
  readonly name: string;
  readonly owner: IBalanced | undefined;
  /** @default - the listener presents what it does already */
  readonly certificate?: elb.IListenerCertificate;
}

/**
 * Puts a fleet behind the load balancer of another: a rule of its listener leads to its servers.
 * @throws InputError when that is not there, or stands in another stack: each would refer to the other
 */
export function shareLoadBalancer(
  scope: Construct,
  plan: SharedEntrance,
  words: AwsListenerRule,
  { name, owner, certificate, network, groups }: SharedLoadBalancerParts,
): BalancedFleet {
  const { loadBalancer, listener } = balancedBy(scope, plan, owner);
  const id = `${plan.public ? 'PublicTargets' : 'Targets'}-${plan.sharedWith}`;
  const targetGroup = targetsOf(scope, id, { plan, words, network, groups });
  const rule = new elb.ApplicationListenerRule(scope, 'Rule', {
    listener,
    priority: words.priority,
    conditions: conditionsFor(words.conditions),
    action: FORWARD[words.forwardsBy](targetGroup),
  });
  if (certificate)
    new elb.ApplicationListenerCertificate(scope, 'Certificate', { listener, certificates: [certificate] });
  if (owner) noteRule(owner, name, plan);
  return { loadBalancer, listener, rule, targetGroup };
}

const FORWARD = {
  TargetGroupArn: (targetGroup: elb.IApplicationTargetGroup) => elb.ListenerAction.forward([targetGroup]),
  ForwardConfig: (targetGroup: elb.IApplicationTargetGroup) => elb.ListenerAction.weightedForward([{ targetGroup }]),
};

function balancedBy(
  scope: Construct,
  plan: SharedEntrance,
  owner: IBalanced | undefined,
): Pick<BalancedFleet, 'loadBalancer' | 'listener'> {
  if (owner?.plan.name !== plan.sharedWith || !owner.loadBalancer || !owner.listener) throw otherOwner(owner, plan);
  const [here, there] = [Stack.of(scope), Stack.of(owner.loadBalancer)];
  if (here !== there) {
    const found = `a load balancer in the stack ${there.node.path}`;
    refuse([{ path: ['sharedWith'], found, expected: `one in the same stack as the fleet, ${here.node.path}` }]);
  }
  return { loadBalancer: owner.loadBalancer, listener: owner.listener };
}
