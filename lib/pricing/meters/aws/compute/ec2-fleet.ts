import type { Resource } from '../../../readers/resource';
import { lift, lift2, type Maybe } from '../../../readers/unknown';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { SERVER_USAGE, serverCharges } from '../facts/servers';
import { launchOfFleet, fleetSplit, withinTotal } from './fleet-launch';

const CAPACITY = 'TargetCapacitySpecification';
const CONFIGS = 'LaunchTemplateConfigs';

/** Free; its servers are billed while they run. Source: Amazon EC2 On-Demand Pricing. */
export const ec2Fleet = meter({
  reads: {
    'AWS::EC2::EC2Fleet': (r) => {
      const split = fleetSplit(onDemandOf(r), r.number(`${CAPACITY}.TotalTargetCapacity`), weightOf(r));
      return { launch: withinTotal(launchOfFleet(r, CONFIGS), r.number('SpotOptions.MaxTotalPrice'), split), ...split };
    },
  },
  usage: SERVER_USAGE,
  charges: ({ launch, ...running }, use) => serverCharges(launch, running, use),
});

/** What neither target names goes to the default kind, which is on demand unless stated. */
function onDemandOf(r: Resource): Maybe<number> {
  const onDemand = r.number(`${CAPACITY}.OnDemandTargetCapacity`);
  const rest = lift2(
    given(r.number(`${CAPACITY}.TotalTargetCapacity`), `${CAPACITY}.TotalTargetCapacity`),
    r.number(`${CAPACITY}.SpotTargetCapacity`) ?? 0,
    (total, spot) => total - spot,
  );
  return lift(r.text(`${CAPACITY}.DefaultTargetCapacityType`) ?? 'on-demand', (kind) =>
    kind === 'spot' ? (onDemand ?? 0) : rest,
  );
}

function weightOf(r: Resource): Maybe<number> {
  return r.number(`${CONFIGS}.0.Overrides.0.WeightedCapacity`) ?? 1;
}
