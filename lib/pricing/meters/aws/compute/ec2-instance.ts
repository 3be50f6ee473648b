import { steady } from '../../../range';
import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { meter } from '../../meter';

import { launchOfInstance } from '../facts/launch';
import { SERVER_USAGE, serverCharges } from '../facts/servers';
import { shareAwake } from '../facts/start-stop';

/** Billed by the hour that it runs, by type and operating system, with its volumes. Source: Amazon EC2 On-Demand Pricing. */
export const ec2Instance = meter({
  reads: {
    'AWS::EC2::Instance': (r) => {
      const launch = launchOfInstance(r);
      return { ...launch, publicIp: launch.publicIp ?? givenBySubnet(r), awake: shareAwake(r) };
    },
  },
  usage: SERVER_USAGE,
  charges: ({ awake, ...launch }, use) => {
    const running = awake === undefined ? steady(1) : lift(awake, steady);
    const all = steady(1); // its volumes stay while it is stopped
    const note =
      awake === undefined || isUnknown(awake)
        ? undefined
        : `runs ${hoursAWeek(awake)} hours of each week, by schedules`;
    const servers = launch.spot ? { spot: running } : { onDemand: running };
    return serverCharges(launch, { all, basis: 'template', note, ...servers }, use);
  },
});

function hoursAWeek(share: number): number {
  return Math.round(share * 168 * 10) / 10;
}

/** Subnets may give out public addresses; default subnets, where instances land that name none, always do. */
function givenBySubnet(r: Resource): Maybe<boolean> {
  const named =
    r.value('SubnetId') ?? r.value('NetworkInterfaces.0.SubnetId') ?? r.value('NetworkInterfaces.0.NetworkInterfaceId');
  const subnet = r.target('SubnetId') ?? r.target('NetworkInterfaces.0.SubnetId');
  return named === undefined || (subnet?.flag('MapPublicIpOnLaunch') ?? false);
}
