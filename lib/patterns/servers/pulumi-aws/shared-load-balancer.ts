import { ListenerCertificate } from '@pulumi/aws/lb';
import type { Input } from '@pulumi/pulumi';
import type { AwsListenerRule } from '../aws/words';
import type { SharedEntrance } from '../servers-plan';
import { noteRule, otherOwner } from '../sharing-in-code';
import type { BalancedFleet, LoadBalancerParts } from './load-balancer';
import type { FleetParts } from './parts';
import type { IBalanced } from './props';
import { letReach } from './security-group';
import { leadTo, targetsOf } from './targets';

/** What a fleet that shares a load balancer stands among. */
export interface SharedLoadBalancerParts extends Omit<LoadBalancerParts, 'certificate'> {
  readonly owner: IBalanced | undefined;
  /** ARN of a certificate. @default - the listener presents what it does already */
  readonly certificate?: Input<string>;
}

/**
 * Puts a fleet behind the load balancer of another: a rule of its listener leads to its servers.
 * @throws InputError when that is not there
 */
export function shareLoadBalancer(
  fleet: FleetParts,
  plan: SharedEntrance,
  words: AwsListenerRule,
  { owner, certificate, network, securityGroup }: SharedLoadBalancerParts,
): BalancedFleet {
  if (owner?.plan.name !== plan.sharedWith) throw otherOwner(owner, plan);
  const { loadBalancer, loadBalancerSecurityGroup, listener } = owner;
  if (!loadBalancer || !loadBalancerSecurityGroup || !listener) throw otherOwner(owner, plan);
  const called = `${plan.public ? 'public-targets' : 'targets'}-${plan.sharedWith}`;
  const targetGroup = targetsOf(fleet, called, { vpcId: network.vpcId, plan, words });
  const scheduled = fleet.words.closedAnswer !== undefined;
  const rule = leadTo(fleet, 'rule', { ...words, listener, targetGroup, scheduled });
  if (certificate !== undefined)
    new ListenerCertificate(
      `${fleet.name}-certificate`,
      { listenerArn: listener.arn, certificateArn: certificate },
      fleet.below,
    );
  letReach(fleet, loadBalancerSecurityGroup, securityGroup, plan.target.port);
  noteRule(owner, fleet.plan.name, plan);
  return { loadBalancer, loadBalancerSecurityGroup, listener, rule, targetGroup, leads: rule };
}
