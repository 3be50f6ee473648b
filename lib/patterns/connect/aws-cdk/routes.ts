import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import type { Network } from '../../network/aws-cdk';
import type { SubnetRoute } from '../connect-plan';

/** Where a route leads. */
export type Target = Pick<ec2.CfnRouteProps, 'transitGatewayId' | 'vpcPeeringConnectionId'>;

/** Puts routes into the tables of a network. @param after - what must stand before they lead anywhere; @default - it stands */
export function addRoutes(
  scope: Construct,
  network: Network,
  routes: readonly SubnetRoute[],
  targetOf: (by: string) => Target,
  after?: Construct,
): void {
  for (const { id, tier, zone, destination, by } of routes) {
    const route = new ec2.CfnRoute(scope, `Route-${id}`, {
      routeTableId: network.routeTableId(tier, zone),
      destinationCidrBlock: destination,
      ...targetOf(by),
    });
    if (after) route.node.addDependency(after);
  }
}
