import { Tags } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { FINANCE_TAGS } from '../../../profile/tags';
import { blockName, EVERYWHERE } from '../../network/address-space';
import type { Network } from '../../network/aws-cdk';
import type { AwsHub } from '../aws';
import type { HubPlan } from '../connect-plan';
import { attach } from './attachment';

/** A gateway that takes nobody by itself, and its routes. */
export interface Gateway {
  readonly transitGateway: ec2.CfnTransitGateway;
  /** Of the network of the hub. */
  readonly attachment: ec2.CfnTransitGatewayAttachment;
  /** What the hub reaches. */
  readonly hubRoutes: ec2.CfnTransitGatewayRouteTable;
  /** What spokes reach. */
  readonly spokeRoutes: ec2.CfnTransitGatewayRouteTable;
}

/** What the parts of a hub are made from. */
export interface HubParts {
  readonly network: Network;
  readonly plan: HubPlan;
  readonly words: AwsHub;
}

/** Makes the gateway of a hub. Spokes are led to the hub, and the hub to its spokes; nothing leads from one spoke to another. */
export function layGateway(scope: Construct, { network, plan, words }: HubParts): Gateway {
  const transitGateway = new ec2.CfnTransitGateway(scope, 'Gateway', {
    description: `Hub of ${plan.fullName}`,
    autoAcceptSharedAttachments: 'disable',
    defaultRouteTableAssociation: 'disable',
    defaultRouteTablePropagation: 'disable',
    dnsSupport: 'enable',
    vpnEcmpSupport: 'enable',
    tags: [{ key: 'Name', value: plan.fullName }],
  });
  const transitGatewayId = transitGateway.ref;
  const attachment = attach(scope, network, { transitGatewayId, tier: plan.standsIn });
  const hubRoutes = routeTable(scope, 'HubRoutes', transitGatewayId);
  const spokeRoutes = routeTable(scope, 'SpokeRoutes', transitGatewayId);
  tie(scope, 'Hub', attachment.ref, { uses: hubRoutes, isIn: spokeRoutes });
  for (const [spoke, id] of Object.entries(words.connections)) {
    tie(scope, `Spoke-${spoke}`, id, { uses: spokeRoutes, isIn: hubRoutes });
  }
  if (plan.outboundInternet) {
    leadOut(scope, 'Internet', EVERYWHERE, { table: spokeRoutes, attachment });
  }
  for (const block of words.blackholes) leadOut(scope, `Not-${blockName(block)}`, block, { table: spokeRoutes });
  return { transitGateway, attachment, hubRoutes, spokeRoutes };
}

/** Finance may change its tags at any time, and a route table whose tags change is replaced. */
function routeTable(scope: Construct, id: string, transitGatewayId: string): ec2.CfnTransitGatewayRouteTable {
  const table = new ec2.CfnTransitGatewayRouteTable(scope, id, { transitGatewayId });
  for (const tag of FINANCE_TAGS) Tags.of(table).remove(tag);
  return table;
}

interface Ties {
  /** Table that leads what comes from the attachment. */
  readonly uses: ec2.CfnTransitGatewayRouteTable;
  /** Table that leads to the attachment. */
  readonly isIn: ec2.CfnTransitGatewayRouteTable;
}

function tie(scope: Construct, id: string, transitGatewayAttachmentId: string, { uses, isIn }: Ties): void {
  new ec2.CfnTransitGatewayRouteTableAssociation(scope, `${id}-Association`, {
    transitGatewayAttachmentId,
    transitGatewayRouteTableId: uses.ref,
  });
  new ec2.CfnTransitGatewayRouteTablePropagation(scope, `${id}-Propagation`, {
    transitGatewayAttachmentId,
    transitGatewayRouteTableId: isIn.ref,
  });
}

interface Way {
  readonly table: ec2.CfnTransitGatewayRouteTable;
  /** @default - what goes there is dropped */
  readonly attachment?: ec2.CfnTransitGatewayAttachment;
}

function leadOut(scope: Construct, id: string, destinationCidrBlock: string, { table, attachment }: Way): void {
  new ec2.CfnTransitGatewayRoute(scope, id, {
    transitGatewayRouteTableId: table.ref,
    destinationCidrBlock,
    ...(attachment ? { transitGatewayAttachmentId: attachment.ref } : { blackhole: true }),
  });
}
