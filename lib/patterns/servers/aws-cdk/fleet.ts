import { Duration, Tags } from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import { InstanceType, type ILaunchTemplate } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import type { INetwork } from '../../network/aws-cdk';
import { NO_SCALING_NOTIFICATIONS, TEMPLATE_OF_MIXED_INSTANCES } from '../exceptions';
import type { AwsServers } from '../aws';
import type { AwsSpot } from '../aws/words';
import { ROLLING_BATCH, SPOT_ALLOCATION, TERMINATION_POLICIES } from '../aws/launch';
import type { ServersPlan } from '../plan';

/** The Auto Scaling group. It has minimum and maximum and never a desired capacity, which each deployment would reset. */
export function fleet(
  scope: Construct,
  plan: ServersPlan,
  words: AwsServers,
  network: INetwork,
  template: ILaunchTemplate,
): autoscaling.AutoScalingGroup {
  const { count, rollout } = plan;
  const { spot, schedule } = words;
  const warmUp = Duration.minutes(plan.warmUpMinutes);
  const group = new autoscaling.AutoScalingGroup(scope, 'Resource', {
    vpc: network.vpc,
    vpcSubnets: network.subnets(plan.tier),
    minCapacity: count.min,
    maxCapacity: count.max,
    ...(spot ? { mixedInstancesPolicy: mixed(spot, template), capacityRebalance: true } : { launchTemplate: template }),
    healthChecks: healthChecks(plan, warmUp),
    defaultInstanceWarmup: warmUp,
    groupMetrics: [autoscaling.GroupMetrics.all()],
    terminationPolicies: TERMINATION_POLICIES.map((policy) => TERMINATION[policy]),
    updatePolicy: autoscaling.UpdatePolicy.rollingUpdate({
      maxBatchSize: ROLLING_BATCH,
      minInstancesInService: rollout.minInService,
      pauseTime: Duration.minutes(rollout.pauseMinutes),
    }),
  });
  for (const { name, cron, min, max } of schedule) {
    group.scaleOnSchedule(`-${name}`, {
      schedule: autoscaling.Schedule.expression(cron),
      timeZone: plan.timeZone,
      minCapacity: min,
      maxCapacity: max,
    });
  }
  accept(group, NO_SCALING_NOTIFICATIONS, ...(spot ? TEMPLATE_OF_MIXED_INSTANCES : []));
  Tags.of(group).add('Name', plan.fullName);
  Tags.of(group).add('PatchGroup', plan.patching.group);
  return group;
}

/** Policies that track the plan's targets. Requests are counted by the load balancer, so call it once that stands. */
export function trackTargets(
  group: autoscaling.AutoScalingGroup,
  { scaling: { cpuPercent, requestsPerMinute } }: ServersPlan,
): void {
  if (cpuPercent !== undefined) group.scaleOnCpuUtilization('-cpu', { targetUtilizationPercent: cpuPercent });
  if (requestsPerMinute !== undefined) {
    group.scaleOnRequestCount('-requests', { targetRequestsPerMinute: requestsPerMinute });
  }
}

const TERMINATION = {
  OldestLaunchTemplate: autoscaling.TerminationPolicy.OLDEST_LAUNCH_TEMPLATE,
  OldestInstance: autoscaling.TerminationPolicy.OLDEST_INSTANCE,
};

const ALLOCATION = { 'price-capacity-optimized': autoscaling.SpotAllocationStrategy.PRICE_CAPACITY_OPTIMIZED };

function mixed(spot: AwsSpot, template: ILaunchTemplate): autoscaling.MixedInstancesPolicy {
  return {
    launchTemplate: template,
    launchTemplateOverrides: spot.types.map((type) => ({ instanceType: new InstanceType(type) })),
    instancesDistribution: {
      onDemandBaseCapacity: spot.onDemandBase,
      onDemandPercentageAboveBaseCapacity: spot.onDemandPercent,
      spotAllocationStrategy: ALLOCATION[SPOT_ALLOCATION],
    },
  };
}

function healthChecks({ entrance }: ServersPlan, gracePeriod: Duration): autoscaling.HealthChecks {
  return entrance
    ? autoscaling.HealthChecks.withAdditionalChecks({
        gracePeriod,
        additionalTypes: [autoscaling.AdditionalHealthCheckType.ELB],
      })
    : autoscaling.HealthChecks.ec2({ gracePeriod });
}
