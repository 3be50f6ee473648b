import type { Properties, Resource } from '../../../readers/resource';
import { lift, lift2, type Maybe } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perHour, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../facts/count';

/** Keys of the rates, by type of load balancer. */
const SHORT_NAMES: Readonly<Record<string, string>> = { application: 'alb', network: 'nlb', gateway: 'gwlb' };

/** Billed by the hour and by capacity units (LCU) used, with a public address in each zone. Source: Elastic Load Balancing pricing. */
export const loadBalancer = meter({
  reads: { 'AWS::ElasticLoadBalancingV2::LoadBalancer': read },
  usage: { capacityUnits: { unit: 'LCU, on average', assume: 1 } },
  charges: ({ type, isPublic, addresses }, use) => {
    const kind = lift(type, (known) => SHORT_NAMES[known] ?? known);
    return [
      perHour(
        'Load balancer',
        lift(kind, (known) => `elb/${known}`),
      ),
      ...provided(isPublic, [perHour('Public IPv4 addresses', 'vpc/public-ipv4-address-in-use', addresses)]),
      perUse(
        'Capacity units',
        lift(kind, (known) => `elb/${known}-lcu`),
        use.capacityUnits,
        { perUnit: HOURS_PER_MONTH },
      ),
    ];
  },
});

function read(r: Resource): { type: Maybe<string>; isPublic: Maybe<boolean>; addresses: Maybe<number> } {
  const type = r.text('Type') ?? 'application';
  const scheme = lift2(type, r.text('Scheme') ?? 'internet-facing', (kind, known) =>
    kind === 'gateway' ? 'internal' : known,
  );
  const isPublic = lift2(
    scheme,
    r.text('IpAddressType') ?? 'ipv4',
    (known, addressType) => known === 'internet-facing' && addressType !== 'dualstack-without-public-ipv4',
  );
  return { type, isPublic, addresses: addresses(r) };
}

/** One in each zone, apart from Elastic IPs, which are billed by themselves. */
function addresses(r: Resource): Maybe<number> {
  const isOwn = (mapping: Properties): boolean => mapping.value('AllocationId') === undefined;
  const mapped = lift(r.list('SubnetMappings'), (mappings) => mappings.filter(isOwn).length);
  return lift2(countOf(r, 'Subnets'), mapped, (subnets, mappings) => subnets + mappings);
}
