import { mapRange } from '../../../../range';
import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perHour, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { countOf } from '../../facts/count';
import { BALANCER_KINDS } from '../facts/balancer-kind';
import { addressesIf } from '../facts/public-address';

/**
 * Billed by the hour and by capacity units (LCU), those that are reserved and those used beyond them, with a public address in each zone.
 * Source: Elastic Load Balancing pricing, "LCU Reservation".
 */
export const loadBalancer = meter({
  reads: { 'AWS::ElasticLoadBalancingV2::LoadBalancer': read },
  usage: { capacityUnits: { unit: 'LCU, on average', assume: 1 } },
  charges: ({ type, isPublic, addresses, reserved }, use) => {
    const kind = lift(type, (known) => BALANCER_KINDS[known] ?? known);
    const unitRate = lift(kind, (known) => `elb/${known}-lcu`);
    return [
      perHour(
        'Load balancer',
        lift(kind, (known) => `elb/${known}`),
      ),
      ...addressesIf(isPublic, addresses),
      ...(reserved === 0 ? [] : [perHour('Reserved capacity units', unitRate, reserved)]),
      ...unitsBeyond(reserved, unitRate, use.capacityUnits),
    ];
  },
});

/** What is reserved is used first. */
function unitsBeyond(reserved: Maybe<number>, rate: Maybe<string>, { amount, basis }: UsageAmount): readonly Charge[] {
  if (isUnknown(reserved)) return [];
  const beyond = mapRange(amount, (units) => Math.max(0, units - reserved));
  if (reserved > 0 && beyond.high === 0) return [];
  return [perUse('Capacity units', rate, { amount: beyond, basis }, { perUnit: HOURS_PER_MONTH })];
}

interface BalancerFacts {
  readonly type: Maybe<string>;
  readonly isPublic: Maybe<boolean>;
  readonly addresses: Maybe<number>;
  /** Capacity units that it has at all times. */
  readonly reserved: Maybe<number>;
}

function read(r: Resource): BalancerFacts {
  const type = r.text('Type') ?? 'application';
  const scheme = lift2(type, r.text('Scheme') ?? 'internet-facing', (kind, known) =>
    kind === 'gateway' ? 'internal' : known,
  );
  const isPublic = lift2(
    scheme,
    r.text('IpAddressType') ?? 'ipv4',
    (known, addressType) => known === 'internet-facing' && addressType !== 'dualstack-without-public-ipv4',
  );
  return {
    type,
    isPublic,
    addresses: addresses(r),
    reserved: r.number('MinimumLoadBalancerCapacity.CapacityUnits') ?? 0,
  };
}

/** One in each zone, apart from Elastic IPs, which are billed by themselves. */
function addresses(r: Resource): Maybe<number> {
  const isOwn = (mapping: Properties): boolean => mapping.value('AllocationId') === undefined;
  const mapped = lift(r.list('SubnetMappings'), (mappings) => mappings.filter(isOwn).length);
  return lift2(countOf(r, 'Subnets'), mapped, (subnets, mappings) => subnets + mappings);
}
