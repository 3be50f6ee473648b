import * as api from '@aws-sdk/client-ec2';
import type { Remote } from '../remote';
import { clientsIn, given, text, texts, unchanging } from './clients';

/** What leads out of a network, in an emulator of EC2. */
export const GATEWAYS: Readonly<Record<string, Remote>> = {
  'aws:ec2/internetGateway:InternetGateway': {
    create: async ({ vpcId }, at) => {
      const { ec2 } = clientsIn(at);
      const { InternetGateway } = await ec2.send(new api.CreateInternetGatewayCommand({}));
      const id = given(InternetGateway?.InternetGatewayId);
      await ec2.send(new api.AttachInternetGatewayCommand({ InternetGatewayId: id, VpcId: text(vpcId) }));
      return { id, outputs: {} };
    },
    update: unchanging,
    read: async (id, at) => {
      const command = new api.DescribeInternetGatewaysCommand({ InternetGatewayIds: [id] });
      const { InternetGateways = [] } = await clientsIn(at).ec2.send(command);
      return InternetGateways[0] && { vpcId: InternetGateways[0].Attachments?.[0]?.VpcId ?? '' };
    },
    delete: async (id, at) => {
      const { ec2 } = clientsIn(at);
      const found = await ec2.send(new api.DescribeInternetGatewaysCommand({ InternetGatewayIds: [id] }));
      for (const { VpcId } of found.InternetGateways?.[0]?.Attachments ?? []) {
        await ec2.send(new api.DetachInternetGatewayCommand({ InternetGatewayId: id, VpcId }));
      }
      await ec2.send(new api.DeleteInternetGatewayCommand({ InternetGatewayId: id }));
    },
  },
  'aws:ec2/eip:Eip': {
    create: async (_, at) => {
      const made = await clientsIn(at).ec2.send(new api.AllocateAddressCommand({ Domain: 'vpc' }));
      return { id: given(made.AllocationId), outputs: { publicIp: given(made.PublicIp) } };
    },
    update: unchanging,
    read: async (id, at) => {
      const { Addresses = [] } = await clientsIn(at).ec2.send(
        new api.DescribeAddressesCommand({ AllocationIds: [id] }),
      );
      return Addresses[0] && {};
    },
    delete: (id, at) => clientsIn(at).ec2.send(new api.ReleaseAddressCommand({ AllocationId: id })),
  },
  'aws:ec2/natGateway:NatGateway': {
    create: async ({ subnetId, allocationId }, at) => {
      const command = new api.CreateNatGatewayCommand({ SubnetId: text(subnetId), AllocationId: text(allocationId) });
      const { NatGateway } = await clientsIn(at).ec2.send(command);
      return { id: given(NatGateway?.NatGatewayId), outputs: {} };
    },
    update: unchanging,
    read: async (id, at) => {
      const { NatGateways = [] } = await clientsIn(at).ec2.send(
        new api.DescribeNatGatewaysCommand({ NatGatewayIds: [id] }),
      );
      const standing = NatGateways.find(({ State }) => State === 'available');
      return standing && { subnetId: given(standing.SubnetId) };
    },
    delete: (id, at) => clientsIn(at).ec2.send(new api.DeleteNatGatewayCommand({ NatGatewayId: id })),
  },
  'aws:ec2/vpcEndpoint:VpcEndpoint': {
    create: async ({ vpcId, serviceName, vpcEndpointType, routeTableIds, subnetIds, securityGroupIds }, at) => {
      const { VpcEndpoint } = await clientsIn(at).ec2.send(
        new api.CreateVpcEndpointCommand({
          VpcId: text(vpcId),
          ServiceName: text(serviceName),
          VpcEndpointType: text(vpcEndpointType) as api.VpcEndpointType | undefined,
          RouteTableIds: texts(routeTableIds),
          SubnetIds: texts(subnetIds),
          SecurityGroupIds: texts(securityGroupIds),
        }),
      );
      return { id: given(VpcEndpoint?.VpcEndpointId), outputs: {} };
    },
    update: async (id, { routeTableIds }, at, before) => {
      const [now, old] = [texts(routeTableIds) ?? [], texts(before.routeTableIds) ?? []];
      await clientsIn(at).ec2.send(
        new api.ModifyVpcEndpointCommand({
          VpcEndpointId: id,
          AddRouteTableIds: now.filter((each) => !old.includes(each)),
          RemoveRouteTableIds: old.filter((each) => !now.includes(each)),
        }),
      );
      return {};
    },
    read: async (id, at) => {
      const { VpcEndpoints = [] } = await clientsIn(at).ec2.send(
        new api.DescribeVpcEndpointsCommand({ VpcEndpointIds: [id] }),
      );
      return VpcEndpoints[0] && {};
    },
    delete: (id, at) => clientsIn(at).ec2.send(new api.DeleteVpcEndpointsCommand({ VpcEndpointIds: [id] })),
  },
};
