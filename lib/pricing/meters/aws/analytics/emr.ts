import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perMonth, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';

import { given } from '../facts/given';
import { sentence } from '../facts/sentence';

const VOLUMES = new Unknown('which volumes EMR adds depends on the instance type');
const SPOT_NOTE = 'at the on-demand rate, as a ceiling: spot prices move with the market and are in no catalogue';
const RUNS_NOTE = 'runs all the time';

/** Instances of one kind in a cluster. */
interface NodeGroup {
  readonly instanceType: Maybe<string>;
  readonly count: Maybe<number>;
  readonly isSpot: boolean;
}

/** Billed for its instances as EC2 bills them, and by EMR for each of them. Source: Amazon EMR pricing. */
export const emrCluster = meter({
  reads: {
    'AWS::EMR::Cluster': (r) => groupsOfCluster(r),
    'AWS::EMR::InstanceGroupConfig': (r) => [group(r, '')],
    'AWS::EMR::InstanceFleetConfig': (r) => [fleet(r, '')],
  },
  charges: (groups) => groups.flatMap(groupCharges),
});

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
  if (isUnknown(items)) return [{ instanceType: items, count: items, isSpot: false }];
  return items.map((each) => read(each, ''));
}

function group(properties: Properties, prefix: string): NodeGroup {
  return {
    instanceType: given(properties.text(`${prefix}InstanceType`), 'InstanceType'),
    count: given(properties.number(`${prefix}InstanceCount`), 'InstanceCount'),
    isSpot: properties.text(`${prefix}Market`) === 'SPOT',
  };
}

/** Counts units of capacity; the first type is the one that is priced. */
function fleet(properties: Properties, prefix: string): NodeGroup {
  const first = `${prefix}InstanceTypeConfigs.0`;
  const onDemand = properties.number(`${prefix}TargetOnDemandCapacity`) ?? 0;
  const spot = properties.number(`${prefix}TargetSpotCapacity`) ?? 0;
  const weight = properties.number(`${first}.WeightedCapacity`) ?? 1;
  return {
    instanceType: given(properties.text(`${first}.InstanceType`), 'InstanceTypeConfigs'),
    count: lift2(
      lift2(onDemand, spot, (a, b) => a + b),
      weight,
      (units, each) => units / each,
    ),
    isSpot: spot !== 0,
  };
}

function groupCharges({ instanceType, count, isSpot }: NodeGroup): readonly Charge[] {
  const note = sentence(RUNS_NOTE, isSpot ? SPOT_NOTE : undefined);
  return [
    perHour(
      'Instance hours',
      lift(instanceType, (type) => `ec2/${type}/linux`),
      count,
      { basis: 'default', note },
    ),
    perHour(
      'EMR on instances',
      lift(instanceType, (type) => `emr/${type}`),
      count,
      { basis: 'default', note: RUNS_NOTE },
    ),
    perMonth('Volumes', VOLUMES),
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
