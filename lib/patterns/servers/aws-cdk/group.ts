import { Duration, Tags } from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import { InstanceType, type ILaunchTemplate, type SubnetSelection } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import type { INetwork } from '../../network/aws-cdk';
import { NO_SCALING_NOTIFICATIONS, TEMPLATE_OF_MIXED_INSTANCES } from '../exceptions';
import type { AwsServers } from '../aws';
import { GRACE_MINUTES, LAUNCH_HOOK, ROLLING_BATCH, SPOT_ALLOCATION, TERMINATION_POLICIES } from '../aws/launch';
import { SERVERS_TAG } from '../aws/tags';
import type { AwsGroup, AwsSpot } from '../aws/words';
import type { ServersPlan } from '../plan';
import { addSchedule } from './schedule';

/** What a group is made of besides its words. */
export interface GroupParts {
  readonly plan: ServersPlan;
  readonly words: AwsServers;
  readonly network: INetwork;
  readonly template: ILaunchTemplate;
}

/**
 * An Auto Scaling group whose servers say themselves when they are up: until then they are not in service, and a deployment waits
 * for those that it needs.
 */
export function addGroup(scope: Construct, words: AwsGroup, parts: GroupParts): autoscaling.AutoScalingGroup {
  const { plan, network, template } = parts;
  const { spot, patching } = parts.words;
  const timeout = Duration.minutes(plan.boot.minutes);
  const group = new autoscaling.AutoScalingGroup(scope, 'Resource', {
    vpc: network.vpc,
    vpcSubnets: subnetsFor(words, parts),
    minCapacity: words.min,
    maxCapacity: words.max,
    ...(spot ? { mixedInstancesPolicy: mixed(spot, template), capacityRebalance: true } : { launchTemplate: template }),
    ...(patching.by === 'lifetime' && { maxInstanceLifetime: Duration.seconds(patching.seconds) }),
    healthChecks: healthChecks(plan),
    defaultInstanceWarmup: Duration.minutes(plan.warmUpMinutes),
    groupMetrics: [autoscaling.GroupMetrics.all()],
    terminationPolicies: TERMINATION_POLICIES.map((policy) => TERMINATION[policy]),
    updatePolicy: autoscaling.UpdatePolicy.rollingUpdate({
      maxBatchSize: ROLLING_BATCH,
      minInstancesInService: words.minInService,
      pauseTime: timeout,
      waitOnResourceSignals: true,
    }),
  });
  const resource = group.node.defaultChild as autoscaling.CfnAutoScalingGroup;
  // The CDK's own `signals` would put the permission to send them into an inline policy; ours stands with the rest.
  if (words.awaited > 0)
    resource.cfnOptions.creationPolicy = { resourceSignal: { count: words.awaited, timeout: timeout.toIsoString() } };
  if (words.desired !== undefined) resource.desiredCapacity = String(words.desired);
  resource.lifecycleHookSpecificationList = [
    {
      lifecycleHookName: LAUNCH_HOOK,
      lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_LAUNCHING,
      defaultResult: autoscaling.DefaultResult.ABANDON,
      heartbeatTimeout: timeout.toSeconds(),
    },
  ];
  addSchedule(group, words.schedule, plan.timeZone);
  accept(group, NO_SCALING_NOTIFICATIONS, ...(spot ? [TEMPLATE_OF_MIXED_INSTANCES] : []));
  Tags.of(group).add('Name', words.slot ? `${plan.fullName}-${words.slot.number}` : plan.fullName);
  Tags.of(group).add('PatchGroup', plan.patching.group);
  Tags.of(group).add(SERVERS_TAG, plan.fullName);
  return group;
}

const TERMINATION = {
  OldestLaunchTemplate: autoscaling.TerminationPolicy.OLDEST_LAUNCH_TEMPLATE,
  OldestInstance: autoscaling.TerminationPolicy.OLDEST_INSTANCE,
};

const ALLOCATION = { 'price-capacity-optimized': autoscaling.SpotAllocationStrategy.PRICE_CAPACITY_OPTIMIZED };

function subnetsFor({ slot }: AwsGroup, { plan: { tier, zones }, network }: GroupParts): SubnetSelection {
  const named = slot ? [slot.zone] : zones;
  return named ? { subnets: named.map((zone) => network.subnet(tier, zone)) } : network.subnets(tier);
}

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

/** Those of a load balancer begin to count once a server has said that it is up. */
function healthChecks({ entrance, sharedEntrance }: ServersPlan): autoscaling.HealthChecks {
  const gracePeriod = Duration.minutes(GRACE_MINUTES);
  return (entrance ?? sharedEntrance)
    ? autoscaling.HealthChecks.withAdditionalChecks({
        gracePeriod,
        additionalTypes: [autoscaling.AdditionalHealthCheckType.ELB],
      })
    : autoscaling.HealthChecks.ec2({ gracePeriod });
}
