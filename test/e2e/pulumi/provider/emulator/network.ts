import * as api from '@aws-sdk/client-ec2';
import type { Remote } from '../remote';
import { clientsIn, given, text, unchanging } from './clients';

/** What a network is laid out in, in an emulator of EC2. */
export const NETWORK: Readonly<Record<string, Remote>> = {
  'aws:ec2/vpc:Vpc': {
    create: async ({ cidrBlock }, at) => {
      const { Vpc } = await clientsIn(at).ec2.send(new api.CreateVpcCommand({ CidrBlock: text(cidrBlock) }));
      return { id: given(Vpc?.VpcId), outputs: { ownerId: given(Vpc?.OwnerId) } };
    },
    update: unchanging,
    read: async (id, at) => {
      const { Vpcs = [] } = await clientsIn(at).ec2.send(new api.DescribeVpcsCommand({ VpcIds: [id] }));
      return Vpcs[0] && { cidrBlock: given(Vpcs[0].CidrBlock) };
    },
    delete: (id, at) => clientsIn(at).ec2.send(new api.DeleteVpcCommand({ VpcId: id })),
  },
  'aws:ec2/subnet:Subnet': {
    create: async ({ vpcId, cidrBlock, availabilityZone }, at) => {
      const { Subnet } = await clientsIn(at).ec2.send(
        new api.CreateSubnetCommand({
          VpcId: text(vpcId),
          CidrBlock: text(cidrBlock),
          AvailabilityZone: text(availabilityZone),
        }),
      );
      return { id: given(Subnet?.SubnetId), outputs: { arn: given(Subnet?.SubnetArn) } };
    },
    update: unchanging,
    read: async (id, at) => {
      const { Subnets = [] } = await clientsIn(at).ec2.send(new api.DescribeSubnetsCommand({ SubnetIds: [id] }));
      return Subnets[0] && { cidrBlock: given(Subnets[0].CidrBlock) };
    },
    delete: (id, at) => clientsIn(at).ec2.send(new api.DeleteSubnetCommand({ SubnetId: id })),
  },
  'aws:ec2/routeTable:RouteTable': {
    create: async ({ vpcId }, at) => {
      const { RouteTable } = await clientsIn(at).ec2.send(new api.CreateRouteTableCommand({ VpcId: text(vpcId) }));
      return { id: given(RouteTable?.RouteTableId), outputs: {} };
    },
    update: unchanging,
    read: async (id, at) => {
      const { RouteTables = [] } = await clientsIn(at).ec2.send(
        new api.DescribeRouteTablesCommand({ RouteTableIds: [id] }),
      );
      return RouteTables[0] && { vpcId: given(RouteTables[0].VpcId) };
    },
    delete: (id, at) => clientsIn(at).ec2.send(new api.DeleteRouteTableCommand({ RouteTableId: id })),
  },
  'aws:ec2/routeTableAssociation:RouteTableAssociation': {
    create: async ({ routeTableId, subnetId }, at) => {
      const command = new api.AssociateRouteTableCommand({
        RouteTableId: text(routeTableId),
        SubnetId: text(subnetId),
      });
      return { id: given((await clientsIn(at).ec2.send(command)).AssociationId), outputs: {} };
    },
    update: unchanging,
    read: () => Promise.resolve({}),
    delete: (id, at) => clientsIn(at).ec2.send(new api.DisassociateRouteTableCommand({ AssociationId: id })),
  },
  'aws:ec2/route:Route': {
    create: async ({ routeTableId, destinationCidrBlock, gatewayId, natGatewayId }, at) => {
      const command = new api.CreateRouteCommand({
        RouteTableId: text(routeTableId),
        DestinationCidrBlock: text(destinationCidrBlock),
        GatewayId: text(gatewayId),
        NatGatewayId: text(natGatewayId),
      });
      await clientsIn(at).ec2.send(command);
      return { id: `${text(routeTableId) ?? ''}_${text(destinationCidrBlock) ?? ''}`, outputs: {} };
    },
    update: unchanging,
    read: () => Promise.resolve({}),
    delete: async (id, at) => {
      const [RouteTableId, DestinationCidrBlock] = id.split('_');
      await clientsIn(at).ec2.send(new api.DeleteRouteCommand({ RouteTableId, DestinationCidrBlock }));
    },
  },
};
