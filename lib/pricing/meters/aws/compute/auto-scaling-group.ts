import { average, fleetYear, hoursRunning, type Fleet, type Span } from '../../../../forecast/fleet-hours';
import { add, scale, type Range } from '../../../../range';
import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { meter } from '../../meter';
import type { ForecastServers, UsageAmount } from '../../usage';

import { fleetOf } from '../facts/fleet';
import { termNote } from '../facts/term';
import { firstStated, launchNamedBy, maxPerInstance, typeByRequirements, type Launch } from '../facts/launch';
import { subnetNamed } from '../facts/launch-subnet';
import { sentence } from '../../facts/sentence';
import { LOAD, loadNote } from '../../facts/load';
import { SERVER_USAGE, serverCharges, type Running } from '../facts/servers';

/** What the servers of a group are, and how many there are over time. */
export interface GroupFacts {
  readonly launch: Launch;
  /** Instance types that may be launched; the first is the one that is priced. */
  readonly types: number;
  /** Units of capacity that one instance of the first type counts for. */
  readonly weight: Maybe<number>;
  readonly fleet: Maybe<Fleet>;
  readonly onDemand: Maybe<OnDemandShare>;
}

/** How capacity is split: a base on demand, and a percentage of what is above it. */
interface OnDemandShare {
  readonly base: number;
  readonly percentAbove: number;
}

/**
 * The group is free; its servers are billed while they run: from the fewest to the most, hour by hour of the schedule.
 * Source: Amazon EC2 Auto Scaling pricing, Amazon EC2 On-Demand Pricing.
 */
export const autoScalingGroup = meter({
  reads: { 'AWS::AutoScaling::AutoScalingGroup': groupFacts },
  usage: { ...SERVER_USAGE, load: LOAD },
  charges: (facts, use) => serverCharges(facts.launch, running(facts, use.load), use),
});

export function groupFacts(r: Resource): GroupFacts {
  const mixed = r.value('MixedInstancesPolicy') !== undefined;
  const template = mixed ? 'MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification' : 'LaunchTemplate';
  const overrides = r.list('MixedInstancesPolicy.LaunchTemplate.Overrides');
  const launch = isUnknown(overrides)
    ? { ...launchNamedBy(r, template), instanceType: overrides }
    : overridden(launchNamedBy(r, template), overrides[0]);
  const weight = isUnknown(overrides) ? overrides : (overrides[0]?.number('WeightedCapacity') ?? 1);
  return {
    launch: {
      ...launch,
      maxSpotPrice:
        maxPerInstance(r.number('MixedInstancesPolicy.InstancesDistribution.SpotMaxPrice'), weight) ??
        launch.maxSpotPrice,
      subnet: subnetNamed(r, 'VPCZoneIdentifier.0', 'VPCZoneIdentifier') ?? launch.subnet,
    },
    types: isUnknown(overrides) ? 1 : overrides.length,
    weight,
    fleet: fleetOf(r),
    onDemand: launch.spot ? { base: 0, percentAbove: 0 } : onDemandShare(r),
  };
}

/** The launch with what its first override states otherwise: the type, the image, a whole launch template. */
function overridden(launch: Launch, override: Properties | undefined): Launch {
  if (override === undefined) return launch;
  const own = override.value('LaunchTemplateSpecification');
  const template =
    own === undefined ? launch : firstStated(launchNamedBy(override, 'LaunchTemplateSpecification'), launch);
  return {
    ...template,
    instanceType: override.text('InstanceType') ?? typeByRequirements(override, '') ?? template.instanceType,
    image: override.text('ImageId') ?? template.image,
  };
}

function onDemandShare(r: Resource): Maybe<OnDemandShare> {
  const distribution = 'MixedInstancesPolicy.InstancesDistribution';
  return lift2(
    r.number(`${distribution}.OnDemandBaseCapacity`) ?? 0,
    r.number(`${distribution}.OnDemandPercentageAboveBaseCapacity`) ?? 100,
    (base, percentAbove) => ({ base, percentAbove }),
  );
}

/** Average numbers of servers, on demand and on spot: as a forecast found them, else over the year of the fleet. */
export function running(facts: GroupFacts, load: UsageAmount): Running {
  return load.servers === undefined ? runningByLimits(facts, load) : forecast(load.servers, facts);
}

function forecast({ onDemand, spot }: ForecastServers, { types }: GroupFacts): Running {
  return {
    ...(onDemand.high > 0 && { onDemand }),
    ...(spot.high > 0 && { spot }),
    all: add(onDemand, spot),
    basis: 'forecast',
    note: sentence('simulated minute by minute', typesNote(types)),
  };
}

function typesNote(types: number): string | undefined {
  return types > 1 ? `priced as the first of ${types} instance types` : undefined;
}

function runningByLimits({ fleet, weight, onDemand: share, types }: GroupFacts, load: UsageAmount): Running {
  const year = lift(fleet, (known) => fleetYear(known, load.amount));
  const servers = (of: Maybe<(capacity: number) => number>): Maybe<Range> =>
    lift2(lift2(year, of, average), weight, (mean, units) => scale(mean, 1 / units));
  const onDemand = servers(lift(share, (split) => (capacity: number) => onDemandOf(capacity, split)));
  const spot = servers(lift(share, (split) => (capacity: number) => capacity - onDemandOf(capacity, split)));
  const moves = !isUnknown(fleet) && fleet.scales && !isUnknown(year) && year.some(hasRoom);
  return {
    ...(isUnknown(share) || share.percentAbove > 0 || share.base > 0 ? { onDemand } : {}),
    ...(isUnknown(share) || share.percentAbove < 100 ? { spot } : {}),
    all: servers((capacity) => capacity),
    basis: moves ? load.basis : 'template',
    note: sentence(
      stopNote(year),
      isUnknown(fleet) ? undefined : termNote(fleet),
      moves ? loadNote(load) : undefined,
      typesNote(types),
    ),
  };
}

/** On average: the vendor rounds each share to whole servers, at the same rate either way. */
function onDemandOf(capacity: number, { base, percentAbove }: OnDemandShare): number {
  return capacity <= base ? capacity : base + ((capacity - base) * percentAbove) / 100;
}

function hasRoom({ servers: { low, high } }: Span): boolean {
  return low < high;
}

function stopNote(year: Maybe<readonly Span[]>): string | undefined {
  const hours = isUnknown(year) ? 168 : Number(hoursRunning(year).toFixed(1));
  return hours < 168 ? `runs ${hours} of 168 hours a week` : undefined;
}
