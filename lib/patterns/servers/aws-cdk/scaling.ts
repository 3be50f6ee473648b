import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import { dimensionsOf, trackedQueries } from '../aws/scaling';
import type { AwsPredictive, AwsTracking } from '../aws/words';

/** Policies of a group that track targets. Requests are counted by the load balancer, so call it once that stands. */
export function trackTargets(group: autoscaling.AutoScalingGroup, tracking: readonly AwsTracking[]): void {
  for (const { name, target, of } of tracking) {
    if (!('predefined' in of)) trackMetric(group, { name, target, of });
    else if (of.predefined === 'ASGAverageCPUUtilization')
      group.scaleOnCpuUtilization(`-${name}`, { targetUtilizationPercent: target });
    else group.scaleOnRequestCount(`-${name}`, { targetRequestsPerMinute: target });
  }
}

/** A policy that forecasts the load of a group. */
export function predict(
  group: autoscaling.AutoScalingGroup,
  { mode, metric, target, bufferSeconds }: AwsPredictive,
): void {
  new autoscaling.CfnScalingPolicy(group, 'ScalingPolicy-predictive', {
    autoScalingGroupName: group.autoScalingGroupName,
    policyType: 'PredictiveScaling',
    predictiveScalingConfiguration: {
      metricSpecifications: [
        { targetValue: target, predefinedMetricPairSpecification: { predefinedMetricType: metric } },
      ],
      mode,
      schedulingBufferTime: bufferSeconds,
    },
  });
}

type OfMetrics = AwsTracking & { readonly of: Exclude<AwsTracking['of'], { readonly predefined: string }> };

/** Of the CDK's own policies none takes metric math. */
function trackMetric(group: autoscaling.AutoScalingGroup, { name, target, of }: OfMetrics): void {
  new autoscaling.CfnScalingPolicy(group, `ScalingPolicy-${name}`, {
    autoScalingGroupName: group.autoScalingGroupName,
    policyType: 'TargetTrackingScaling',
    targetTrackingConfiguration: {
      targetValue: target,
      customizedMetricSpecification: specification(of, group.autoScalingGroupName),
    },
  });
}

function specification(
  of: OfMetrics['of'],
  group: string,
): autoscaling.CfnScalingPolicy.CustomizedMetricSpecificationProperty {
  if ('metric' in of) {
    const { namespace, name: metricName, statistic } = of.metric;
    const dimensions = dimensionsOf(of.metric, group);
    return { namespace, metricName, statistic, ...(dimensions.length > 0 && { dimensions }) };
  }
  return { metrics: trackedQueries(of, group) };
}
