import { Policy, type Group } from '@pulumi/aws/autoscaling';
import type { autoscaling } from '@pulumi/aws/types/input';
import { interpolate, type Input } from '@pulumi/pulumi';
import { dimensionsOf, trackedQueries } from '../aws/scaling';
import type { AwsGroup, AwsTracking } from '../aws/words';
import type { BalancedFleet } from './load-balancer';
import { groupName, type FleetParts } from './parts';

/** Policies of a group that track targets. Requests are counted by the load balancer. */
export function trackTargets(
  words: AwsGroup,
  group: Group,
  parts: FleetParts,
  balanced: BalancedFleet | undefined,
): void {
  for (const { name, target, of } of parts.words.tracking) {
    const tracked =
      'predefined' in of
        ? { predefinedMetricSpecification: predefined(of.predefined, balanced) }
        : { customizedMetricSpecification: customized(of, group.name) };
    new Policy(
      `${groupName(parts, words)}-${name}`,
      {
        autoscalingGroupName: group.name,
        policyType: 'TargetTrackingScaling',
        targetTrackingConfiguration: { ...tracked, targetValue: target },
      },
      { ...parts.below, ...(balanced && { dependsOn: [balanced.leads] }) },
    );
  }
}

/** A policy that forecasts the load of a group. */
export function predict(words: AwsGroup, group: Group, parts: FleetParts): void {
  const { predictive } = parts.words;
  if (predictive === undefined) return;
  const { mode, metric, target, bufferSeconds } = predictive;
  new Policy(
    `${groupName(parts, words)}-predictive`,
    {
      autoscalingGroupName: group.name,
      policyType: 'PredictiveScaling',
      predictiveScalingConfiguration: {
        metricSpecification: {
          targetValue: target,
          predefinedMetricPairSpecification: { predefinedMetricType: metric },
        },
        mode,
        schedulingBufferTime: String(bufferSeconds),
      },
    },
    parts.below,
  );
}

/** The load balancer counts for one of its target groups. */
function predefined(
  predefinedMetricType: string,
  balanced: BalancedFleet | undefined,
): autoscaling.PolicyTargetTrackingConfigurationPredefinedMetricSpecification {
  if (predefinedMetricType !== 'ALBRequestCountPerTarget' || balanced === undefined) return { predefinedMetricType };
  const resourceLabel = interpolate`${balanced.loadBalancer.arnSuffix}/${balanced.targetGroup.arnSuffix}`;
  return { predefinedMetricType, resourceLabel };
}

function customized(
  of: Exclude<AwsTracking['of'], { readonly predefined: string }>,
  group: Input<string>,
): autoscaling.PolicyTargetTrackingConfigurationCustomizedMetricSpecification {
  if ('metric' in of) {
    const { namespace, name: metricName, statistic } = of.metric;
    const metricDimensions = dimensionsOf(of.metric, group);
    return { namespace, metricName, statistic, ...(metricDimensions.length > 0 && { metricDimensions }) };
  }
  return { metrics: trackedQueries(of, group) };
}
