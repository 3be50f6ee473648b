import { Group, LifecycleHook, type GroupArgs } from '@pulumi/aws/autoscaling';
import type { LaunchTemplate } from '@pulumi/aws/ec2';
import { Metric } from '@pulumi/aws/types/enums/autoscaling';
import { Resource, type Input } from '@pulumi/pulumi';
import type { INetwork } from '../../network/pulumi-aws';
import { GRACE_MINUTES, LAUNCH_HOOK, SPOT_ALLOCATION, TERMINATION_POLICIES } from '../aws/launch';
import { SERVERS_TAG } from '../aws/tags';
import type { AwsGroup, AwsSpot } from '../aws/words';
import type { ServersPlan } from '../plan';
import type { BalancedFleet } from './load-balancer';
import { groupName, type FleetParts } from './parts';
import { rollout } from './rollout';
import { addSchedule } from './schedule';

/** What a group is made of besides its words. */
export interface GroupParts extends FleetParts {
  readonly network: INetwork;
  readonly template: LaunchTemplate;
  /** @default - no load balancer leads to it */
  readonly balanced?: BalancedFleet;
  /** What must be there before a server starts. */
  readonly needed: readonly Resource[];
}

/**
 * An Auto Scaling group whose servers say themselves when they are up: until then they are not in service, and a first deployment
 * waits for those that it needs.
 */
export function addGroup(words: AwsGroup, parts: GroupParts): Group {
  const { plan, network, template, balanced, needed, tags, below } = parts;
  const { spot, patching } = parts.words;
  const name = `${groupName(parts, words)}-group`;
  const launch = { id: template.id, version: template.latestVersion.apply(String) };
  const hook = {
    lifecycleTransition: 'autoscaling:EC2_INSTANCE_LAUNCHING',
    defaultResult: 'ABANDON',
    heartbeatTimeout: plan.boot.minutes * 60,
  };
  const group = new Group(
    name,
    {
      vpcZoneIdentifiers: subnetsFor(words, plan, network),
      minSize: words.min,
      maxSize: words.max,
      ...(words.desired !== undefined && { desiredCapacity: words.desired }),
      ...(spot ? { mixedInstancesPolicy: mixed(spot, launch), capacityRebalance: true } : { launchTemplate: launch }),
      ...(patching.by === 'lifetime' && { maxInstanceLifetime: patching.seconds }),
      ...(balanced && { targetGroupArns: [balanced.targetGroup.arn] }),
      // That of a load balancer begins to count once a server has said that it is up.
      healthCheckType: balanced ? 'ELB' : 'EC2',
      healthCheckGracePeriod: GRACE_MINUTES * 60,
      defaultInstanceWarmup: plan.warmUpMinutes * 60,
      enabledMetrics: METRICS,
      metricsGranularity: '1Minute',
      terminationPolicies: [...TERMINATION_POLICIES],
      initialLifecycleHooks: [{ name: LAUNCH_HOOK, ...hook }],
      waitForCapacityTimeout: words.awaited > 0 ? `${plan.boot.minutes}m` : '0',
      instanceRefresh: rollout(words, parts),
      tags: launchedWith(
        tags({
          Name: words.slot ? `${plan.fullName}-${words.slot.number}` : plan.fullName,
          PatchGroup: plan.patching.group,
          [SERVERS_TAG]: plan.fullName,
        }),
      ),
    },
    {
      ...below,
      // Scaling, schedules and standby move the one; the other would replace the group, and is changed below.
      ignoreChanges: ['desiredCapacity', 'initialLifecycleHooks'],
      dependsOn: [...needed, ...(Resource.isInstance(network) ? [network] : [])],
    },
  );
  new LifecycleHook(name, { name: LAUNCH_HOOK, autoscalingGroupName: group.name, ...hook }, below);
  addSchedule(words, group, parts);
  return group;
}

/** All metrics of a group that has no warm pool. */
const METRICS = Object.values(Metric).filter((metric) => !metric.includes('WarmPool'));

function subnetsFor({ slot }: AwsGroup, { tier, zones }: ServersPlan, network: INetwork): Input<string>[] {
  const named = slot ? [slot.zone] : zones;
  const subnets = named ? named.map((zone) => network.subnet(tier, zone)) : network.subnets(tier);
  return subnets.map(({ id }) => id);
}

function mixed(
  spot: AwsSpot,
  { id: launchTemplateId, version }: { readonly id: Input<string>; readonly version: Input<string> },
): GroupArgs['mixedInstancesPolicy'] {
  return {
    launchTemplate: {
      launchTemplateSpecification: { launchTemplateId, version },
      overrides: spot.types.map((instanceType) => ({ instanceType })),
    },
    instancesDistribution: {
      onDemandBaseCapacity: spot.onDemandBase,
      onDemandPercentageAboveBaseCapacity: spot.onDemandPercent,
      spotAllocationStrategy: SPOT_ALLOCATION,
    },
  };
}

function launchedWith(tags: Readonly<Record<string, string>>): GroupArgs['tags'] {
  return Object.entries(tags).map(([key, value]) => ({ key, value, propagateAtLaunch: true }));
}
