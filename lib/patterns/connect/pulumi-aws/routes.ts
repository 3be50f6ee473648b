import { Route, type RouteArgs } from '@pulumi/aws/ec2';
import type { CustomResourceOptions } from '@pulumi/pulumi';
import type { Network } from '../../network/pulumi-aws';
import type { SubnetRoute } from '../connect-plan';

/** Where a route leads. */
export type Target = Pick<RouteArgs, 'transitGatewayId' | 'vpcPeeringConnectionId'>;

/** Puts routes into the tables of a network. */
export function addRoutes(
  name: string,
  network: Network,
  routes: readonly SubnetRoute[],
  targetOf: (by: string) => Target,
  options: CustomResourceOptions,
): void {
  for (const { id, tier, zone, destination, by } of routes) {
    const routeTableId = network.routeTable(tier, zone).id;
    new Route(`${name}-${id}`, { routeTableId, destinationCidrBlock: destination, ...targetOf(by) }, options);
  }
}
