import { groupBy } from '../../../group-by';
import type { Resource } from '../../readers/resource';
import { merge } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

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
    const alike = groupBy(interfaces, (endpoint) => placeOf(endpoint) ?? endpoint.id);
    return [...alike.values()].flatMap(([kept, ...others]) =>
      others.map((endpoint) => ({
        says: `shared with ${kept?.logicalId ?? 'the first'}`,
        billed: [endpoint],
        changes: [merge(endpoint)],
      })),
    );
  },
};

/** The VPC and the service of an endpoint, where both are known. */
function placeOf(endpoint: Resource): string | undefined {
  const vpc = endpoint.target('VpcId')?.id ?? known(endpoint.text('VpcId'));
  const service = known(endpoint.text('ServiceName'));
  return vpc === undefined || service === undefined ? undefined : `${vpc} ${service}`;
}
