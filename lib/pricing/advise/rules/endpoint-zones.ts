import { set } from '../change';
import type { Rule } from '../rule';

export const endpointZones: Rule = {
  name: 'endpoint-zones',
  change: 'keep interface endpoints in one zone outside production',
  effort: 'low',
  risk: 'medium',
  caution: 'the service cannot be reached when that zone fails, and traffic from other zones pays for crossing over',
  scope: 'outside-production',
  proposals: (inventory) =>
    inventory.ofType('AWS::EC2::VPCEndpoint').flatMap((endpoint) => {
      const subnets = endpoint.value('SubnetIds');
      if (!Array.isArray(subnets) || subnets.length < 2) return [];
      const changes = [set(endpoint, { SubnetIds: subnets.slice(0, 1) })];
      return [{ says: `${subnets.length} zones → 1`, billed: [endpoint], changes }];
    }),
};
