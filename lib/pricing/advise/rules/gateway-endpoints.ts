import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

/** Services that have gateway endpoints, which are free. Source: Amazon VPC User Guide, "Gateway endpoints". */
const GATEWAY_SERVICE = /^com\.amazonaws\.[a-z0-9-]+\.(s3|dynamodb)$/;

export const gatewayEndpoints: Rule = {
  name: 'gateway-endpoints',
  change: 'reach S3 and DynamoDB through gateway endpoints, which are free',
  effort: 'low',
  risk: 'medium',
  caution: 'a gateway endpoint works inside its VPC only, not from a peer or from on premises',
  scope: 'everywhere',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::EC2::VPCEndpoint')
      .filter((endpoint) => known(endpoint.text('VpcEndpointType')) === 'Interface')
      .filter((endpoint) => GATEWAY_SERVICE.test(known(endpoint.text('ServiceName')) ?? ''))
      .map((endpoint) => ({
        says: 'interface → gateway',
        billed: [endpoint],
        changes: [set(endpoint, { VpcEndpointType: 'Gateway' })],
      })),
};
