import { Eip, InternetGateway, NatGateway, Route, type RouteArgs } from '@pulumi/aws/ec2';
import type { CustomResourceOptions, Input } from '@pulumi/pulumi';
import { EVERYWHERE } from '../address-space';
import type { NetworkPlan } from '../plan';
import type { LaidSubnet } from './subnets';

/** What leads out of a network. */
export interface WaysOut {
  /** @default - nothing is reached from the internet */
  readonly internetGateway?: InternetGateway;
  readonly natGateways: readonly NatGateway[];
}

/** What routes are made of. */
export interface RouteParts {
  readonly vpcId: Input<string>;
  readonly plan: NetworkPlan;
  readonly subnets: readonly LaidSubnet[];
  readonly tags: (name: string) => Record<string, string>;
}

/** Leads public subnets to the internet, and private ones by NAT gateways as the plan has it. */
export function leadOut(name: string, parts: RouteParts, options: CustomResourceOptions): WaysOut {
  const { vpcId, plan, subnets, tags } = parts;
  const open = subnets.filter(({ planned }) => planned.tier === 'public');
  if (open.length === 0) return { natGateways: [] };
  const internetGateway = new InternetGateway(`${name}-internet`, { vpcId, tags: tags(name) }, options);
  const routes = open.map((one) => defaultRoute(one, { gatewayId: internetGateway.id }, options));
  const natGateways = open
    .slice(0, plan.natGateways)
    .map((one, at) =>
      natGateway(`${name}-nat-${at + 1}`, one, parts, { ...options, dependsOn: routes.slice(at, at + 1) }),
    );
  for (const one of subnets) {
    const { tier, zone } = one.planned;
    const nat = natGateways[plan.egress === 'shared' ? 0 : zone];
    if (tier === 'private' && nat) defaultRoute(one, { natGatewayId: nat.id }, options);
  }
  return { internetGateway, natGateways };
}

/** It has a public address of its own, which stays while it is replaced. */
function natGateway(
  name: string,
  { subnet }: LaidSubnet,
  { tags }: RouteParts,
  options: CustomResourceOptions,
): NatGateway {
  const address = new Eip(name, { domain: 'vpc', tags: tags(name) }, options);
  return new NatGateway(name, { subnetId: subnet.id, allocationId: address.id, tags: tags(name) }, options);
}

function defaultRoute(
  { name, routeTable }: LaidSubnet,
  to: Pick<RouteArgs, 'gatewayId' | 'natGatewayId'>,
  options: CustomResourceOptions,
): Route {
  return new Route(
    `${name}-default`,
    { routeTableId: routeTable.id, destinationCidrBlock: EVERYWHERE, ...to },
    options,
  );
}
