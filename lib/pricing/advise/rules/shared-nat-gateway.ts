import { groupBy } from '../../../group-by';
import type { Resource } from '../../readers/resource';
import { merge, remove } from '../change';
import { known } from '../known';
import type { Proposal, Rule } from '../rule';

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
    return [...inOneVpc.values()].flatMap(([kept, ...others]) =>
      kept === undefined ? [] : others.map((gateway) => sharing(gateway, kept)),
    );
  },
};

function vpcOf(gateway: Resource): Resource | undefined {
  return gateway.target('SubnetId')?.target('VpcId');
}

/** The traffic goes through the one that is kept; the address goes with its gateway. */
function sharing(gateway: Resource, kept: Resource): Proposal {
  const address = gateway.target('AllocationId');
  return {
    says: `shared with ${kept.logicalId}`,
    billed: address === undefined ? [gateway] : [gateway, address],
    changes: [merge(gateway), ...(address === undefined ? [] : [remove(address)])],
  };
}
