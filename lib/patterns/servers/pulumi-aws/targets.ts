import { ListenerRule, TargetGroup, type Listener } from '@pulumi/aws/lb';
import type { Input } from '@pulumi/pulumi';
import { namePrefix } from '../../../engines/pulumi-aws/physical-names';
import { HEALTHY_CODES } from '../aws/listener';
import type { AwsListenerRule, AwsLoadBalancer, AwsRule } from '../aws/words';
import type { EntranceTarget } from '../entrance';
import { conditionsFor } from './listener-conditions';
import type { FleetParts } from './parts';

/** What a target group is made of. */
export interface TargetParts {
  readonly vpcId: Input<string>;
  readonly plan: EntranceTarget;
  readonly words: Pick<AwsLoadBalancer, 'targetProtocol'>;
}

/**
 * The servers of a fleet, as a load balancer reaches them.
 * @param called - otherwise for each load balancer, and for one that becomes public or internal, which is another as well: a target group
 * belongs to one, even while its fleet moves to the next. Source: Elastic Load Balancing API Reference, "CreateListener"
 * (TargetGroupAssociationLimit).
 */
export function targetsOf(fleet: FleetParts, called: string, { vpcId, plan, words }: TargetParts): TargetGroup {
  const { target, healthCheckPath } = plan;
  const name = `${fleet.name}-${called}`;
  return new TargetGroup(
    name,
    {
      ...namePrefix('a target group', name, fleet.plan.name),
      vpcId,
      targetType: 'instance',
      port: target.port,
      protocol: words.targetProtocol,
      healthCheck: { path: healthCheckPath, protocol: words.targetProtocol, matcher: HEALTHY_CODES },
      tags: fleet.tags(),
    },
    fleet.below,
  );
}

/** What a rule leads to, and from where. */
export interface LeadingRule extends AwsRule {
  readonly listener: Listener;
  readonly targetGroup: TargetGroup;
  readonly forwardsBy: AwsListenerRule['forwardsBy'];
  /** Whether schedules give it another action at times. */
  readonly scheduled: boolean;
}

/**
 * A rule that leads to a fleet. Where schedules change its action, a deployment leaves that alone: it opens nothing at night. Such a rule is
 * replaced together with its target group.
 */
export function leadTo(fleet: FleetParts, called: string, rule: LeadingRule): ListenerRule {
  const { listener, targetGroup, priority, conditions, forwardsBy, scheduled } = rule;
  const forward = {
    TargetGroupArn: { targetGroupArn: targetGroup.arn },
    ForwardConfig: { forward: { targetGroups: [{ arn: targetGroup.arn }] } },
  }[forwardsBy];
  return new ListenerRule(
    `${fleet.name}-${called}`,
    {
      listenerArn: listener.arn,
      priority,
      conditions: conditionsFor(conditions),
      actions: [{ type: 'forward', ...forward }],
      tags: fleet.tags(),
    },
    {
      ...fleet.below,
      ...(scheduled && { ignoreChanges: ['actions'], replaceWith: [targetGroup], deleteBeforeReplace: true }),
    },
  );
}
