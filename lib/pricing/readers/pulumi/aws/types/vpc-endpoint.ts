import { concatenated, withProperties, type Presenter } from './presenter';

const SUBNETS = 'aws:ec2/vpcEndpointSubnetAssociation:VpcEndpointSubnetAssociation';
const ROUTE_TABLES = 'aws:ec2/vpcEndpointRouteTableAssociation:VpcEndpointRouteTableAssociation';

/** An endpoint with the subnets and route tables that are associated with it. */
export const vpcEndpoint: Presenter = (own, named) => {
  const { SubnetIds, RouteTableIds } = named.properties;
  return withProperties(named, {
    SubnetIds: concatenated(
      SubnetIds,
      own.sides(SUBNETS, 'vpcEndpointId').map(({ inputs }) => inputs['subnetId']),
    ),
    RouteTableIds: concatenated(
      RouteTableIds,
      own.sides(ROUTE_TABLES, 'vpcEndpointId').map(({ inputs }) => inputs['routeTableId']),
    ),
  });
};
