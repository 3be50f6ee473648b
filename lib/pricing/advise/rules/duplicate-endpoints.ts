import { groupBy } from '../../../group-by';
import type { Resource } from '../../readers/resource';
import { known } from '../known';
import type { Rule } from '../rule';
import { sharedWithFirst } from '../sharing';

export const duplicateEndpoints: Rule = {
  name: 'duplicate-endpoints',
  change: 'share one interface endpoint for each service of a VPC',
  effort: 'low',
  risk: 'medium',
  caution: 'the one that stays needs the security groups and the policy of those that go',
  scope: 'everywhere',
  proposals: (inventory) => {
    const interfaces = inventory
      .ofType('AWS::EC2::VPCEndpoint')
      .filter((endpoint) => known(endpoint.text('VpcEndpointType')) === 'Interface' && placeOf(endpoint) !== undefined);
    return sharedWithFirst(groupBy(interfaces, (endpoint) => placeOf(endpoint) ?? endpoint.id));
  },
};

/** The VPC and the service of an endpoint, where both are known. */
function placeOf(endpoint: Resource): string | undefined {
  const vpc = endpoint.target('VpcId')?.id ?? known(endpoint.text('VpcId'));
  const service = known(endpoint.text('ServiceName'));
  return vpc === undefined || service === undefined ? undefined : `${vpc} ${service}`;
}
