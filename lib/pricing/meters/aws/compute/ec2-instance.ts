import { scale, steady } from '../../../range';
import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { HOURS_PER_MONTH } from '../../charge';
import { meter } from '../../meter';

import { launchOfInstance } from '../facts/launch';
import { RUNNING_HOURS } from '../facts/running-hours';
import { SERVER_USAGE, serverCharges } from '../facts/servers';
import { awakeNote, shareAwake } from '../facts/start-stop';

/**
 * Billed by the hour that it runs, by type and operating system; its volumes stay while it is stopped, its public address goes.
 * Source: Amazon EC2 On-Demand Pricing; Amazon EC2 User Guide, "Stop and start Amazon EC2 instances".
 */
export const ec2Instance = meter({
  reads: {
    'AWS::EC2::Instance': (r) => {
      const launch = launchOfInstance(r);
      return { ...launch, publicIp: launch.publicIp ?? givenBySubnet(r), awake: shareAwake(r) };
    },
  },
  usage: { ...SERVER_USAGE, runningHours: RUNNING_HOURS },
  charges: ({ awake, ...launch }, use) => {
    const share = scale(use.runningHours.amount, 1 / HOURS_PER_MONTH);
    const all = lift(awake ?? 1, (part) => scale(share, part));
    const basis = use.runningHours.basis === 'usage' ? 'usage' : 'template';
    const servers = launch.spot ? { spot: all } : { onDemand: all };
    return serverCharges(launch, { all, kept: steady(1), basis, note: awakeNote(awake), ...servers }, use);
  },
});

/** Subnets may give out public addresses; default subnets, where instances land that name none, always do. */
function givenBySubnet(r: Resource): Maybe<boolean> {
  const named =
    r.value('SubnetId') ?? r.value('NetworkInterfaces.0.SubnetId') ?? r.value('NetworkInterfaces.0.NetworkInterfaceId');
  const subnet = r.target('SubnetId') ?? r.target('NetworkInterfaces.0.SubnetId');
  return named === undefined || (subnet?.flag('MapPublicIpOnLaunch') ?? false);
}
