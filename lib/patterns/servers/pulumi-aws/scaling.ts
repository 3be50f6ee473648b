import { Policy, type Group, type PolicyArgs } from '@pulumi/aws/autoscaling';
import { interpolate } from '@pulumi/pulumi';
import type { AwsGroup } from '../aws/words';
import type { BalancedFleet } from './load-balancer';
import { groupName, type FleetParts } from './parts';

/** Policies of a group that track the plan's targets. Requests are counted by the load balancer. */
export function trackTargets(
  words: AwsGroup,
  group: Group,
  parts: FleetParts,
  balanced: BalancedFleet | undefined,
): void {
  const { cpuPercent, requestsPerMinute } = parts.plan.scaling;
  const track = (what: string, targetTrackingConfiguration: PolicyArgs['targetTrackingConfiguration']): void => {
    const args = { autoscalingGroupName: group.name, policyType: 'TargetTrackingScaling', targetTrackingConfiguration };
    const needed = balanced ? { dependsOn: [balanced.leads] } : {};
    new Policy(`${groupName(parts, words)}-${what}`, args, { ...parts.below, ...needed });
  };
  if (cpuPercent !== undefined)
    track('cpu', {
      predefinedMetricSpecification: { predefinedMetricType: 'ASGAverageCPUUtilization' },
      targetValue: cpuPercent,
    });
  if (requestsPerMinute !== undefined && balanced)
    track('requests', {
      predefinedMetricSpecification: {
        predefinedMetricType: 'ALBRequestCountPerTarget',
        resourceLabel: interpolate`${balanced.loadBalancer.arnSuffix}/${balanced.targetGroup.arnSuffix}`,
      },
      targetValue: requestsPerMinute,
    });
}
