"""Parts of a network: subnets take their route tables, and each part can be deleted."""

from moto.ec2.models import ec2_backends
from moto.ec2.models.flow_logs import FlowLogs
from moto.ec2.models.nat_gateways import NatGateway
from moto.ec2.models.route_tables import RouteTable
from moto.ec2.models.subnets import SubnetRouteTableAssociation
from moto.ec2.models.vpcs import VPCEndPoint


def associate(_cls, _name, resource, account, region, **_):
    table, subnet = (resource["Properties"][name] for name in ("RouteTableId", "SubnetId"))
    association = SubnetRouteTableAssociation(table, subnet)
    association.id = ec2_backends[account][region].associate_route_table(table, subnet_id=subnet)
    return association


DELETIONS = {
    FlowLogs: lambda flow_log, ec2: ec2.delete_flow_logs([flow_log.id]),
    NatGateway: lambda gateway, ec2: ec2.delete_nat_gateway(gateway.id),
    RouteTable: lambda table, ec2: ec2.delete_route_table(table.id),
    SubnetRouteTableAssociation: lambda association, ec2: ec2.disassociate_route_table(association.id),
    VPCEndPoint: lambda endpoint, ec2: ec2.delete_vpc_endpoints([endpoint.id]),
}


def delete_by(deletion):
    return lambda part, account, region: deletion(part, ec2_backends[account][region])


def teach():
    SubnetRouteTableAssociation.create_from_cloudformation_json = classmethod(associate)
    for model, deletion in DELETIONS.items():
        model.delete = delete_by(deletion)
