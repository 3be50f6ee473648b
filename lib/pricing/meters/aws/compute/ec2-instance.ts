import { scale, steady } from '../../../../range';
import type { Resource } from '../../../readers/resource';
import { lift } from '../../../readers/unknown';
import { HOURS_PER_MONTH } from '../../charge';
import { meter } from '../../meter';

import { launchOfInstance } from '../facts/launch';
import { RUNNING_HOURS } from '../../facts/running-hours';
import { SERVER_USAGE, serverCharges } from '../facts/servers';
import { runningNote, shareRunning } from '../facts/start-stop';

const ELASTIC_IPS = ['AWS::EC2::EIP', 'AWS::EC2::EIPAssociation'];

/**
 * Billed by the hour that it runs, by type and operating system; its volumes stay while it is stopped, its public address goes.
 * Source: Amazon EC2 On-Demand Pricing; Amazon EC2 User Guide, "Stop and start Amazon EC2 instances".
 */
export const ec2Instance = meter({
  reads: {
    'AWS::EC2::Instance': (r) => {
      const launch = launchOfInstance(r);
      return { ...launch, publicIp: hasElasticIp(r) ? false : launch.publicIp, running: shareRunning(r) };
    },
  },
  usage: { ...SERVER_USAGE, runningHours: RUNNING_HOURS },
  charges: ({ running, ...launch }, use) => {
    const share = scale(use.runningHours.amount, 1 / HOURS_PER_MONTH);
    const isSaid = use.runningHours.basis === 'usage';
    const all = isSaid ? share : lift(running ?? 1, (part) => scale(share, part));
    const servers = launch.spot ? { spot: all } : { onDemand: all };
    const why = isSaid ? ({ basis: 'usage' } as const) : ({ basis: 'template', note: runningNote(running) } as const);
    return serverCharges(launch, { all, kept: steady(1), ...why, ...servers }, use);
  },
});

/** An Elastic IP takes the place of the address that the instance was launched with. Source: Amazon EC2 User Guide, "Elastic IP addresses". */
function hasElasticIp(r: Resource): boolean {
  return ELASTIC_IPS.some((type) => r.referrers(type, 'InstanceId').length > 0);
}
