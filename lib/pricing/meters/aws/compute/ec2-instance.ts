import { steady } from '../../../range';
import type { Resource } from '../../../readers/resource';
import type { Maybe } from '../../../readers/unknown';
import { meter } from '../../meter';

import { launchOfInstance } from '../facts/launch';
import { SERVER_USAGE, serverCharges } from '../facts/servers';

/** Billed by the hour that it runs, by type and operating system, with its volumes. Source: Amazon EC2 On-Demand Pricing. */
export const ec2Instance = meter({
  reads: {
    'AWS::EC2::Instance': (r) => {
      const launch = launchOfInstance(r);
      return { ...launch, publicIp: launch.publicIp ?? givenBySubnet(r) };
    },
  },
  usage: SERVER_USAGE,
  charges: (launch, use) => {
    const one = steady(1);
    return serverCharges(
      launch,
      { all: one, basis: 'template', ...(launch.spot ? { spot: one } : { onDemand: one }) },
      use,
    );
  },
});

/** Subnets may give out public addresses; default subnets, where instances land that name none, always do. */
function givenBySubnet(r: Resource): Maybe<boolean> {
  const named =
    r.value('SubnetId') ?? r.value('NetworkInterfaces.0.SubnetId') ?? r.value('NetworkInterfaces.0.NetworkInterfaceId');
  const subnet = r.target('SubnetId') ?? r.target('NetworkInterfaces.0.SubnetId');
  return named === undefined || (subnet?.flag('MapPublicIpOnLaunch') ?? false);
}
