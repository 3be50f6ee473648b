import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perMonth, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { ebsOptimization } from '../facts/ebs-optimization';
import { subnetNamed } from '../facts/launch-subnet';
import { addressesIf } from '../facts/public-address';
import { atSpotPrice, type SpotCeiling } from '../facts/spot-price';

const VOLUMES = new Unknown('which volumes EMR adds depends on the instance type');
const RUNS_NOTE = 'runs all the time';

/** Instances of one kind in a cluster. */
interface NodeGroup {
  readonly instanceType: Maybe<string>;
  readonly count: Maybe<number>;
  readonly isSpot: boolean;
  readonly spot: SpotCeiling;
  /** Whether it asks for EBS optimization. */
  readonly ebsOptimized: Maybe<boolean> | undefined;
}

/** What a cluster runs on, and whether its subnet gives each instance a public address. */
interface ClusterFacts {
  readonly groups: readonly NodeGroup[];
  readonly isPublic: Maybe<boolean>;
}

/** Billed for its instances as EC2 bills them, and by EMR for each of them. Source: Amazon EMR pricing. */
export const emrCluster = meter({
  reads: {
    'AWS::EMR::Cluster': (r) => ({ groups: groupsOfCluster(r), isPublic: isPublic(r) }),
    'AWS::EMR::InstanceGroupConfig': (r) => ({ groups: [group(r, '')], isPublic: isPublic(r.target('JobFlowId')) }),
    'AWS::EMR::InstanceFleetConfig': (r) => ({ groups: [fleet(r, '')], isPublic: isPublic(r.target('ClusterId')) }),
  },
  charges: ({ groups, isPublic: hasAddresses }: ClusterFacts) =>
    groups.flatMap((each) => [...groupCharges(each), ...addressesIf(hasAddresses, each.count)]),
});

/** Instances in the default VPC have addresses, and those in a subnet that gives them out; of a cluster elsewhere nothing is presumed. */
function isPublic(cluster: Resource | undefined): Maybe<boolean> {
  if (cluster === undefined) return false;
  const subnet = subnetNamed(cluster, 'Instances.Ec2SubnetId', 'Instances.Ec2SubnetIds.0');
  return subnet === undefined ? true : subnet.givesAddress;
}

function groupsOfCluster(r: Resource): readonly NodeGroup[] {
  const groups = ['MasterInstanceGroup', 'CoreInstanceGroup'].map((name) => `Instances.${name}`);
  const fleets = ['MasterInstanceFleet', 'CoreInstanceFleet'].map((name) => `Instances.${name}`);
  return [
    ...groups.filter((path) => r.value(path) !== undefined).map((path) => group(r, `${path}.`)),
    ...fleets.filter((path) => r.value(path) !== undefined).map((path) => fleet(r, `${path}.`)),
    ...taskNodes(r.list('Instances.TaskInstanceGroups'), group),
    ...taskNodes(r.list('Instances.TaskInstanceFleets'), fleet),
  ];
}

function taskNodes(
  items: Maybe<readonly Properties[]>,
  read: (properties: Properties, prefix: string) => NodeGroup,
): readonly NodeGroup[] {
  if (isUnknown(items))
    return [{ instanceType: items, count: items, isSpot: false, spot: {}, ebsOptimized: undefined }];
  return items.map((each) => read(each, ''));
}

function group(properties: Properties, prefix: string): NodeGroup {
  return {
    instanceType: given(properties.text(`${prefix}InstanceType`), 'InstanceType'),
    count: given(properties.number(`${prefix}InstanceCount`), 'InstanceCount'),
    isSpot: properties.text(`${prefix}Market`) === 'SPOT',
    spot: { maxPrice: properties.number(`${prefix}BidPrice`) },
    ebsOptimized: properties.flag(`${prefix}EbsConfiguration.EbsOptimized`),
  };
}

/** Counts units of capacity; the first type is the one that is priced. */
function fleet(properties: Properties, prefix: string): NodeGroup {
  const first = `${prefix}InstanceTypeConfigs.0`;
  const onDemand = properties.number(`${prefix}TargetOnDemandCapacity`) ?? 0;
  const spot = properties.number(`${prefix}TargetSpotCapacity`) ?? 0;
  const weight = properties.number(`${first}.WeightedCapacity`) ?? 1;
  const timeout = properties.text(`${prefix}LaunchSpecifications.SpotSpecification.TimeoutAction`);
  const fallsBack = timeout === 'SWITCH_TO_ON_DEMAND';
  return {
    instanceType: given(properties.text(`${first}.InstanceType`), 'InstanceTypeConfigs'),
    count: lift2(
      lift2(onDemand, spot, (a, b) => a + b),
      weight,
      (units, each) => units / each,
    ),
    isSpot: spot !== 0,
    // Where some are on demand, or come to be, the price of spot does not hold for all.
    spot:
      onDemand === 0 && !fallsBack
        ? {
            maxPrice: properties.number(`${first}.BidPrice`),
            maxPercent: properties.number(`${first}.BidPriceAsPercentageOfOnDemandPrice`),
          }
        : {},
    ebsOptimized: properties.flag(`${first}.EbsConfiguration.EbsOptimized`),
  };
}

function groupCharges({ instanceType, count, isSpot, spot, ebsOptimized }: NodeGroup): readonly Charge[] {
  const instances = perHour(
    'Instance hours',
    lift(instanceType, (type) => `ec2/${type}/linux`),
    count,
    { basis: 'default', note: RUNS_NOTE },
  );
  return [
    isSpot ? atSpotPrice(instances, spot) : instances,
    perHour(
      'EMR on instances',
      lift(instanceType, (type) => `emr/${type}`),
      count,
      { basis: 'default', note: RUNS_NOTE },
    ),
    perMonth('Volumes', VOLUMES),
    ...ebsOptimization(ebsOptimized, instanceType, count),
  ];
}

const UNIT_USAGE = {
  vcpuHours: { unit: 'vCPU-hours per month', assume: 100 },
  memoryGbHours: { unit: 'GB-hours of memory per month', assume: 400 },
} as const;

/** Billed for the processors and memory of its workers while they run. Source: Amazon EMR pricing, "EMR Serverless". */
export const emrServerless = meter({
  reads: {
    'AWS::EMRServerless::Application': (r) => ({
      architecture: lift(r.text('Architecture') ?? 'X86_64', (name) => (name === 'ARM64' ? 'arm' : 'x86')),
    }),
  },
  usage: UNIT_USAGE,
  charges: ({ architecture }, use) => [
    perUse(
      'Virtual processors',
      lift(architecture, (name) => `emr/serverless-vcpu-${name}`),
      use.vcpuHours,
    ),
    perUse(
      'Memory',
      lift(architecture, (name) => `emr/serverless-memory-${name}`),
      use.memoryGbHours,
    ),
  ],
});

/** Billed for the processors and memory that jobs ask the Kubernetes cluster for. Source: Amazon EMR pricing, "EMR on EKS". */
export const emrOnEks = meter({
  reads: { 'AWS::EMRContainers::VirtualCluster': () => ({}) },
  usage: UNIT_USAGE,
  charges: (_, use) => [
    perUse('Virtual processors', 'emr/eks-vcpu', use.vcpuHours),
    perUse('Memory', 'emr/eks-memory', use.memoryGbHours),
  ],
});
