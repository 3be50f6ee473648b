import { steady, type Range } from '../../../../range';
import type { Resource } from '../../../readers/resource';
import { isUnknown, lift2, type Maybe } from '../../../readers/unknown';

import { given } from '../../facts/given';
import { launchNamedBy, maxPerInstance, typeByRequirements, type Launch } from '../facts/launch';
import { subnetNamed } from '../facts/launch-subnet';
import type { Running } from '../facts/servers';

const FIRST_NOTE = 'all as the first specification: the fleet chooses among them';

/** The launch template of a fleet's first configuration, with the type of its first override. */
export function launchOfFleet(r: Resource, configs: string): Launch {
  const launch = launchNamedBy(r, `${configs}.0.LaunchTemplateSpecification`);
  const override = `${configs}.0.Overrides.0.`;
  const weight = r.number(`${override}WeightedCapacity`) ?? 1;
  const instanceType = r.text(`${override}InstanceType`) ?? typeByRequirements(r, override) ?? launch.instanceType;
  return {
    ...launch,
    instanceType,
    maxSpotPrice:
      maxPerInstance(r.number(`${override}MaxPrice`) ?? r.number(`${override}SpotPrice`), weight) ??
      launch.maxSpotPrice,
    subnet: subnetNamed(r, `${override}SubnetId`) ?? launch.subnet,
  };
}

/** A fleet's servers on demand and on spot: its target in units of capacity, each server standing for `weight` of them. */
export function fleetSplit(onDemand: Maybe<number>, total: Maybe<number> | undefined, weight: Maybe<number>): Running {
  const target = given(total, 'TargetCapacity');
  const servers = (units: Maybe<number>): Maybe<Range> => lift2(units, weight, (count, each) => steady(count / each));
  const spot = lift2(target, onDemand, (all, some) => all - some);
  return {
    ...(onDemand === 0 ? {} : { onDemand: servers(onDemand) }),
    ...(spot === 0 ? {} : { spot: servers(spot) }),
    all: servers(target),
    basis: 'template',
    note: FIRST_NOTE,
  };
}

/** A fleet that is to cost so much an hour on spot at most pays no more for each of its servers. */
export function withinTotal(launch: Launch, total: Maybe<number> | undefined, { spot }: Running): Launch {
  if (total === undefined || spot === undefined) return launch;
  const each = lift2(total, spot, (usd, { high }) => usd / high);
  const stated = launch.maxSpotPrice;
  if (isUnknown(each)) return launch;
  return { ...launch, maxSpotPrice: stated === undefined || isUnknown(stated) ? each : Math.min(stated, each) };
}
