import { Route, RouteTable, RouteTableAssociation, RouteTablePropagation } from '@pulumi/aws/ec2transitgateway';
import type { CustomResourceOptions, Input } from '@pulumi/pulumi';
import type { Gateway } from '../../connect/pulumi-aws/gateway';
import { blockName } from '../../network/address-space';
import type { VpnPlan } from '../plan';

/** What an attachment is routed among. */
export interface AttachmentParts {
  readonly gateway: Gateway;
  /** IDs of connections by the name of their spoke. */
  readonly connections: Readonly<Record<string, string>>;
  readonly tags: Record<string, string>;
}

/** Leads from the device to the hub and to the spokes that name what is behind it, and back. */
export function routeAttachment(
  name: string,
  { routing, networks, spokes }: VpnPlan,
  attachmentId: string,
  { gateway, connections, tags }: AttachmentParts,
  options: CustomResourceOptions,
): void {
  const { transitGateway, attachment, hubRoutes, spokeRoutes } = gateway;
  const table = new RouteTable(`${name}-routes`, { transitGatewayId: transitGateway.id, tags }, options);
  new RouteTableAssociation(
    name,
    { transitGatewayAttachmentId: attachmentId, transitGatewayRouteTableId: table.id },
    options,
  );
  propagate(`${name}-to-hub`, attachment.id, table, options);
  for (const spoke of spokes) propagate(`${name}-to-${spoke}`, connections[spoke] ?? '', table, options);
  for (const [from, routes] of Object.entries({ hub: hubRoutes, spokes: spokeRoutes })) {
    if (routing === 'bgp') propagate(`${name}-from-${from}`, attachmentId, routes, options);
    else {
      for (const block of networks) {
        const called = `${name}-from-${from}-${blockName(block)}`;
        leadTo(called, block, attachmentId, routes, options);
      }
    }
  }
}

function propagate(
  name: string,
  transitGatewayAttachmentId: Input<string>,
  { id: transitGatewayRouteTableId }: RouteTable,
  options: CustomResourceOptions,
): void {
  new RouteTablePropagation(name, { transitGatewayAttachmentId, transitGatewayRouteTableId }, options);
}

function leadTo(
  name: string,
  destinationCidrBlock: string,
  transitGatewayAttachmentId: Input<string>,
  { id: transitGatewayRouteTableId }: RouteTable,
  options: CustomResourceOptions,
): void {
  new Route(name, { destinationCidrBlock, transitGatewayAttachmentId, transitGatewayRouteTableId }, options);
}
