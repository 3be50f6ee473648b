import { groupBy } from '../../../group-by';
import { passesOn, TO_SERVICE, vpcOfGateway, type GatewayService } from '../../meters/aws/network/nat-gateway';
import { rebill } from '../change';
import type { Inventory } from '../inventory';
import type { Proposal, Rule } from '../rule';

const SERVICES: readonly (readonly [service: GatewayService, name: string])[] = [
  ['s3', 'S3'],
  ['dynamodb', 'DynamoDB'],
];

/** A gateway endpoint is free, and what goes through it passes no NAT gateway: it saves what the usage file says of that. */
export const endpointsInsteadOfNat: Rule = {
  name: 'endpoints-instead-of-nat',
  change: 'reach S3 and DynamoDB through gateway endpoints instead of NAT gateways',
  effort: 'low',
  risk: 'low',
  caution: 'route tables have to name the endpoint, and bucket policies that name public addresses have to name it too',
  scope: 'everywhere',
  proposals: (inventory) => SERVICES.flatMap(([service, name]) => through(inventory, service, name)),
};

/** One endpoint serves all gateways of a VPC. */
function through(inventory: Inventory, service: GatewayService, name: string): readonly Proposal[] {
  const toService = TO_SERVICE[service];
  const gateways = inventory.ofType('AWS::EC2::NatGateway').filter((gateway) => passesOn(gateway, service));
  return [...groupBy(gateways, (gateway) => vpcOfGateway(gateway)?.id ?? gateway.id).values()].map((inOneVpc) => ({
    says: `${name} through an endpoint`,
    billed: inOneVpc,
    changes: inOneVpc.map((gateway) => rebill(gateway, (charge) => (charge.name === toService ? [] : [charge]))),
  }));
}
