import {
  Route,
  RouteTable,
  RouteTableAssociation,
  RouteTablePropagation,
  TransitGateway,
  type VpcAttachment,
} from '@pulumi/aws/ec2transitgateway';
import type { CustomResourceOptions, Input } from '@pulumi/pulumi';
import { blockName, EVERYWHERE } from '../../network/address-space';
import type { Network } from '../../network/pulumi-aws';
import type { AwsHub } from '../aws';
import type { HubPlan } from '../connect-plan';
import { attach } from './attachment';

/** A gateway that takes nobody by itself, and its routes. */
export interface Gateway {
  readonly transitGateway: TransitGateway;
  /** Of the network of the hub. */
  readonly attachment: VpcAttachment;
  /** What the hub reaches. */
  readonly hubRoutes: RouteTable;
  /** What spokes reach. */
  readonly spokeRoutes: RouteTable;
}

/** What the parts of a hub are made from. */
export interface HubParts {
  readonly network: Network;
  readonly plan: HubPlan;
  readonly words: AwsHub;
  /** Tags of a resource, by its name for people. */
  readonly tags: (name: string) => Record<string, string>;
}

/** Makes the gateway of a hub. Spokes are led to the hub, and the hub to its spokes; nothing leads from one spoke to another. */
export function layGateway(
  name: string,
  { network, plan, words, tags }: HubParts,
  options: CustomResourceOptions,
): Gateway {
  const transitGateway = new TransitGateway(
    `${name}-gateway`,
    {
      description: `Hub of ${plan.fullName}`,
      autoAcceptSharedAttachments: 'disable',
      defaultRouteTableAssociation: 'disable',
      defaultRouteTablePropagation: 'disable',
      dnsSupport: 'enable',
      vpnEcmpSupport: 'enable',
      tags: tags(plan.fullName),
    },
    options,
  );
  const transitGatewayId = transitGateway.id;
  const routeTable = (called: string): RouteTable =>
    new RouteTable(`${name}-${called}`, { transitGatewayId, tags: tags(`${name}-${called}`) }, options);
  const attachment = attach(
    name,
    network,
    { transitGatewayId, tier: plan.standsIn, sameAccount: true, tags: tags(name) },
    options,
  );
  const [hubRoutes, spokeRoutes] = [routeTable('hub-routes'), routeTable('spoke-routes')];
  tie(`${name}-hub`, attachment.id, { uses: hubRoutes, isIn: spokeRoutes }, options);
  for (const [spoke, id] of Object.entries(words.connections)) {
    tie(`${name}-spoke-${spoke}`, id, { uses: spokeRoutes, isIn: hubRoutes }, options);
  }
  if (plan.outboundInternet) leadOut(`${name}-internet`, EVERYWHERE, { table: spokeRoutes, attachment }, options);
  for (const block of words.blackholes) {
    leadOut(`${name}-not-${blockName(block)}`, block, { table: spokeRoutes }, options);
  }
  return { transitGateway, attachment, hubRoutes, spokeRoutes };
}

interface Ties {
  /** Table that leads what comes from the attachment. */
  readonly uses: RouteTable;
  /** Table that leads to the attachment. */
  readonly isIn: RouteTable;
}

function tie(
  name: string,
  transitGatewayAttachmentId: Input<string>,
  { uses, isIn }: Ties,
  options: CustomResourceOptions,
): void {
  const via = { transitGatewayAttachmentId };
  new RouteTableAssociation(name, { ...via, transitGatewayRouteTableId: uses.id }, options);
  new RouteTablePropagation(name, { ...via, transitGatewayRouteTableId: isIn.id }, options);
}

interface Way {
  readonly table: RouteTable;
  /** @default - what goes there is dropped */
  readonly attachment?: VpcAttachment;
}

function leadOut(
  name: string,
  destinationCidrBlock: string,
  { table, attachment }: Way,
  options: CustomResourceOptions,
): void {
  const target = attachment ? { transitGatewayAttachmentId: attachment.id } : { blackhole: true };
  new Route(name, { transitGatewayRouteTableId: table.id, destinationCidrBlock, ...target }, options);
}
