import { groupBy } from '../../../group-by';
import type { Resource } from '../../readers/resource';
import { known } from '../known';
import type { Rule } from '../rule';
import { sharedWithFirst } from '../sharing';

export const sharedNatGateway: Rule = {
  name: 'shared-nat-gateway',
  change: 'share one NAT gateway between the zones of a VPC outside production',
  effort: 'low',
  risk: 'medium',
  caution:
    'no zone reaches the internet when that of the gateway fails, and traffic from other zones pays for crossing over',
  scope: 'outside-production',
  proposals: (inventory) => {
    const gateways = inventory
      .ofType('AWS::EC2::NatGateway')
      .filter((gateway) => known(gateway.text('ConnectivityType') ?? 'public') === 'public');
    const inOneVpc = groupBy(
      gateways.filter((gateway) => vpcOf(gateway) !== undefined),
      (gateway) => vpcOf(gateway)?.id ?? gateway.id,
    );
    return sharedWithFirst(inOneVpc, addressOf);
  },
};

function vpcOf(gateway: Resource): Resource | undefined {
  return gateway.target('SubnetId')?.target('VpcId');
}

/** The address goes with its gateway; the traffic goes through the one that stays. */
function addressOf(gateway: Resource): readonly Resource[] {
  const address = gateway.target('AllocationId');
  return address === undefined ? [] : [address];
}
