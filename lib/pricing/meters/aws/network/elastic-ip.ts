import type { Resource } from '../../../readers/resource';
import { lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

const LOAD_BALANCER = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
/** Positions of zones in a list: no region has more. */
const ZONES = [0, 1, 2, 3, 4, 5];

/** Properties through which other resources take an Elastic IP into use. */
const USERS: readonly (readonly [type: string, path: string])[] = [
  ['AWS::EC2::NatGateway', 'AllocationId'],
  ['AWS::EC2::NatGateway', 'SecondaryAllocationIds'],
  ...ZONES.map((zone) => ['AWS::EC2::NatGateway', `AvailabilityZoneAddresses.${zone}.AllocationIds`] as const),
  ['AWS::EC2::EIPAssociation', 'AllocationId'],
  ['AWS::EC2::EIPAssociation', 'EIP'],
  ['AWS::Transfer::Server', 'EndpointDetails.AddressAllocationIds'],
  ['AWS::Redshift::Cluster', 'ElasticIp'],
  ...ZONES.map((zone) => [LOAD_BALANCER, `SubnetMappings.${zone}.AllocationId`] as const),
];

const IN_USE = { name: 'Public IPv4 address', rate: 'vpc/public-ipv4-address-in-use' };
const IDLE = { name: 'Idle public IPv4 address', rate: 'vpc/public-ipv4-address-idle-unattached-elastic-ip' };
const IN_A_BLOCK = { name: 'Public IPv4 address', rate: 'vpc/public-ipv4-address-in-a-contiguous-ipam-block' };

/**
 * Billed by the hour, used or idle, and at a rate of its own out of a contiguous block that Amazon provides; addresses that the customer
 * brings are free. Source: Amazon VPC pricing, "Public IPv4 Addresses" and "IPAM".
 */
export const elasticIp = meter({
  reads: { 'AWS::EC2::EIP': (r) => ({ pool: poolOf(r), inUse: isInUse(r) }) },
  charges: ({ pool, inUse }) => {
    if (pool === 'brought') return [];
    const { name, rate } = pool === 'block' ? IN_A_BLOCK : inUse ? IN_USE : IDLE;
    return [
      perHour(
        name,
        lift(pool, () => rate),
      ),
    ];
  },
});

/** Where an address comes from. */
type Pool = 'amazon' | 'brought' | 'block';

function poolOf(r: Resource): Maybe<Pool> {
  if (r.value('IpamPoolId') === undefined)
    return lift(r.text('PublicIpv4Pool') ?? 'amazon', (pool) => (pool === 'amazon' ? 'amazon' : 'brought'));
  const pool = r.target('IpamPoolId');
  if (pool === undefined)
    return new Unknown('its pool, which may be of addresses brought to AWS, is not among the inputs');
  return lift(pool.text('PublicIpSource') ?? 'byoip', (source) => (source === 'amazon' ? 'block' : 'brought'));
}

function isInUse(r: Resource): boolean {
  return r.value('InstanceId') !== undefined || USERS.some(([type, path]) => r.referrers(type, path).length > 0);
}
