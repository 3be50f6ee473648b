import type { Resource } from '../../../readers/resource';
import { lift } from '../../../readers/unknown';
import { perHour, provided } from '../../charge';
import { meter } from '../../meter';

const LOAD_BALANCER = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
/** Positions of a load balancer's zones: no region has more. */
const ZONES = [0, 1, 2, 3, 4, 5];

/** Properties through which other resources take an Elastic IP into use. */
const USERS: readonly (readonly [type: string, path: string])[] = [
  ['AWS::EC2::NatGateway', 'AllocationId'],
  ['AWS::EC2::EIPAssociation', 'AllocationId'],
  ['AWS::EC2::EIPAssociation', 'EIP'],
  ...ZONES.map((zone) => [LOAD_BALANCER, `SubnetMappings.${zone}.AllocationId`] as const),
];

/** Billed by the hour, used or idle; addresses that the customer brings are free. Source: Amazon VPC pricing, "Public IPv4 Addresses". */
export const elasticIp = meter({
  reads: {
    'AWS::EC2::EIP': (r) => ({
      brought: lift(r.text('PublicIpv4Pool') ?? 'amazon', (pool) => pool !== 'amazon'),
      inUse: r.value('InstanceId') !== undefined || USERS.some(([type, path]) => isUsedBy(r, type, path)),
    }),
  },
  charges: ({ brought, inUse }) =>
    provided(
      lift(brought, (own) => !own),
      [
        inUse
          ? perHour('Public IPv4 address', 'vpc/public-ipv4-address-in-use')
          : perHour('Idle public IPv4 address', 'vpc/public-ipv4-address-idle-unattached-elastic-ip'),
      ],
    ),
});

function isUsedBy(r: Resource, type: string, path: string): boolean {
  return r.referrers(type, path).length > 0;
}
