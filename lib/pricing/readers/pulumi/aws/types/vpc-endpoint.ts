import { concatenated, each, withProperties, type Presenter } from './presenter';

const SUBNETS = 'aws:ec2/vpcEndpointSubnetAssociation:VpcEndpointSubnetAssociation';
const ROUTE_TABLES = 'aws:ec2/vpcEndpointRouteTableAssociation:VpcEndpointRouteTableAssociation';

/** An endpoint with the subnets and route tables that are associated with it. */
export const vpcEndpoint: Presenter = (own, named) => {
  const { SubnetIds, RouteTableIds } = named.properties;
  return withProperties(named, {
    SubnetIds: concatenated(SubnetIds, each(own.sides(SUBNETS, 'vpcEndpointId'), 'subnetId')),
    RouteTableIds: concatenated(RouteTableIds, each(own.sides(ROUTE_TABLES, 'vpcEndpointId'), 'routeTableId')),
  });
};
