import type { Resource } from '../../../readers/resource';
import { isUnknown, type Maybe } from '../../../readers/unknown';
import { meter } from '../../meter';

import { mappedVolumes, maxPerInstance, typeByRequirements, type Launch } from '../facts/launch';
import { subnetNamed } from '../facts/launch-subnet';
import { addressOfInterfaces } from '../facts/public-address';
import { SERVER_USAGE, serverCharges } from '../facts/servers';
import { launchOfFleet, fleetSplit, withinTotal } from './fleet-launch';

const CONFIG = 'SpotFleetRequestConfigData';

/** Free; its servers are billed while they run. Source: Amazon EC2 Spot Instances pricing, Amazon EC2 On-Demand Pricing. */
export const spotFleet = meter({
  reads: {
    'AWS::EC2::SpotFleet': (r) => {
      const onDemand = r.number(`${CONFIG}.OnDemandTargetCapacity`) ?? 0;
      const split = fleetSplit(onDemand, r.number(`${CONFIG}.TargetCapacity`), weightOf(r));
      const launch = withMaxPrice(launchOf(r), maxPerInstance(r.number(`${CONFIG}.SpotPrice`), weightOf(r)));
      return { launch: withinTotal(launch, r.number(`${CONFIG}.SpotMaxTotalPrice`), split), ...split };
    },
  },
  usage: SERVER_USAGE,
  charges: ({ launch, ...running }, use) => serverCharges(launch, running, use),
});

/** The first specification or launch template; the fleet decides which of them it uses. */
function launchOf(r: Resource): Launch {
  const path = `${CONFIG}.LaunchSpecifications`;
  const specifications = r.list(path);
  const [first] = isUnknown(specifications) ? [] : specifications;
  if (first === undefined) return launchOfFleet(r, `${CONFIG}.LaunchTemplateConfigs`);
  return {
    instanceType: first.text('InstanceType') ?? typeByRequirements(first, ''),
    image: first.text('ImageId'),
    userData: first.text('UserData'),
    tenancy: first.text('Placement.Tenancy'),
    volumes: mappedVolumes(first.list('BlockDeviceMappings')),
    publicIp: addressOfInterfaces(first, 'NetworkInterfaces'),
    subnet: subnetNamed(first, 'SubnetId', 'NetworkInterfaces.0.SubnetId'),
    detailedMonitoring: first.flag('Monitoring.Enabled'),
    cpuCredits: undefined,
    encryptsMemory: undefined,
    ebsOptimized: first.flag('EbsOptimized'),
    optimizesCpus: false,
    spot: true,
    maxSpotPrice: maxPerInstance(first.number('SpotPrice'), first.number('WeightedCapacity') ?? 1),
  };
}

/** What the request states of all specifications holds where one states nothing itself. */
function withMaxPrice(launch: Launch, maxPrice: Maybe<number> | undefined): Launch {
  return { ...launch, maxSpotPrice: launch.maxSpotPrice ?? maxPrice };
}

function weightOf(r: Resource): Maybe<number> {
  return (
    r.number(`${CONFIG}.LaunchSpecifications.0.WeightedCapacity`) ??
    r.number(`${CONFIG}.LaunchTemplateConfigs.0.Overrides.0.WeightedCapacity`) ??
    1
  );
}
