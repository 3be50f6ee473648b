import type { Range } from '../../../../range';
import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { launchOfTemplate, firstStated, type Launch } from '../facts/launch';
import { subnetNamed } from '../facts/launch-subnet';
import { SERVER_USAGE, serverCharges } from '../facts/servers';

interface NodegroupFacts {
  readonly launch: Launch;
  readonly nodes: Maybe<Range>;
}

/** What EKS launches where neither the group nor a launch template says. Source: Amazon EKS API reference, "CreateNodegroup". */
const DEFAULT_TYPE = 't3.medium';
const DEFAULT_DISK_GIB = { linux: 20, windows: 50 };

/** Free; its nodes are billed like any servers. Source: Amazon EKS pricing, Amazon EC2 On-Demand Pricing. */
export const eksNodegroup = meter({
  reads: { 'AWS::EKS::Nodegroup': read },
  usage: SERVER_USAGE,
  charges: ({ launch, nodes }, use) =>
    serverCharges(
      launch,
      {
        ...(launch.spot ? { spot: nodes } : { onDemand: nodes }),
        all: nodes,
        basis: 'template',
        note: scales(nodes) ? 'expected at the desired size, between the smallest and the largest' : undefined,
      },
      use,
    ),
});

function read(r: Resource): NodegroupFacts {
  const template = r.target('LaunchTemplate.Id') ?? r.target('LaunchTemplate.Name');
  const own = launchOfGroup(r);
  const elsewhere = new Unknown('its launch template is not among the inputs');
  if (r.value('LaunchTemplate') === undefined) return { launch: own, nodes: nodesOf(r) };
  if (template === undefined)
    return {
      launch: { ...own, instanceType: r.text('InstanceTypes.0') ?? elsewhere, volumes: elsewhere },
      nodes: nodesOf(r),
    };
  const launch = firstStated(
    { ...own, instanceType: r.text('InstanceTypes.0'), volumes: [] },
    launchOfTemplate(template),
  );
  return { launch: { ...launch, instanceType: launch.instanceType ?? DEFAULT_TYPE }, nodes: nodesOf(r) };
}

function launchOfGroup(r: Resource): Launch {
  const image = r.text('AmiType') ?? 'AL2023_x86_64_STANDARD';
  const sizeGib = lift(image, (name) =>
    name.startsWith('WINDOWS') ? DEFAULT_DISK_GIB.windows : DEFAULT_DISK_GIB.linux,
  );
  return {
    instanceType: r.text('InstanceTypes.0') ?? DEFAULT_TYPE,
    image: image === 'CUSTOM' ? undefined : image,
    userData: undefined,
    tenancy: undefined,
    volumes: [
      {
        device: '/dev/xvda',
        type: lift(image, (name) => (name.startsWith('AL2_') ? 'gp2' : 'gp3')),
        sizeGib: r.number('DiskSize') ?? sizeGib,
        iops: undefined,
        throughputMibps: undefined,
      },
    ],
    publicIp: undefined,
    subnet: subnetNamed(r, 'Subnets.0', 'Subnets'),
    detailedMonitoring: undefined,
    cpuCredits: undefined,
    encryptsMemory: undefined,
    ebsOptimized: undefined,
    optimizesCpus: false,
    spot: r.text('CapacityType') === 'SPOT',
    maxSpotPrice: undefined,
  };
}

function nodesOf(r: Resource): Maybe<Range> {
  const size = 'ScalingConfig';
  const limits = lift2(
    given(r.number(`${size}.MinSize`), `${size}.MinSize`),
    given(r.number(`${size}.MaxSize`), `${size}.MaxSize`),
    (low, high) => ({ low, high }),
  );
  return lift(limits, ({ low, high }) =>
    lift(r.number(`${size}.DesiredSize`) ?? low, (expected) => ({ low, expected, high })),
  );
}

function scales(nodes: Maybe<Range>): boolean {
  return !isUnknown(nodes) && nodes.low < nodes.high;
}
