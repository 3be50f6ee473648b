import { Tags } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';
import { FINANCE_TAGS } from '../../../profile/tags';
import type { Gateway } from '../../connect/aws-cdk/gateway';
import { blockName } from '../../network/address-space';
import type { VpnPlan } from '../plan';

/** Leads from the device to the hub and to the spokes that name what is behind it, and back. */
export function routeAttachment(
  scope: Construct,
  { routing, networks, spokes }: VpnPlan,
  attachmentId: string,
  { transitGateway, attachment, hubRoutes, spokeRoutes }: Gateway,
  connections: Readonly<Record<string, string>>,
): Construct {
  const routed = new Construct(scope, 'Attachment');
  const table = new ec2.CfnTransitGatewayRouteTable(routed, 'Routes', { transitGatewayId: transitGateway.ref });
  // A route table whose tags change is replaced.
  for (const tag of FINANCE_TAGS) Tags.of(table).remove(tag);
  new ec2.CfnTransitGatewayRouteTableAssociation(routed, 'Association', {
    transitGatewayAttachmentId: attachmentId,
    transitGatewayRouteTableId: table.ref,
  });
  propagate(routed, 'ToHub', attachment.ref, table);
  for (const spoke of spokes) propagate(routed, `To-${spoke}`, connections[spoke] ?? '', table);
  for (const [from, routes] of Object.entries({ Hub: hubRoutes, Spokes: spokeRoutes })) {
    if (routing === 'bgp') propagate(routed, `From${from}`, attachmentId, routes);
    else for (const block of networks) leadTo(routed, `From${from}-${blockName(block)}`, block, attachmentId, routes);
  }
  return routed;
}

function propagate(
  scope: Construct,
  id: string,
  transitGatewayAttachmentId: string,
  { ref: transitGatewayRouteTableId }: ec2.CfnTransitGatewayRouteTable,
): void {
  new ec2.CfnTransitGatewayRouteTablePropagation(scope, id, { transitGatewayAttachmentId, transitGatewayRouteTableId });
}

function leadTo(
  scope: Construct,
  id: string,
  destinationCidrBlock: string,
  transitGatewayAttachmentId: string,
  { ref: transitGatewayRouteTableId }: ec2.CfnTransitGatewayRouteTable,
): void {
  new ec2.CfnTransitGatewayRoute(scope, id, {
    destinationCidrBlock,
    transitGatewayAttachmentId,
    transitGatewayRouteTableId,
  });
}
