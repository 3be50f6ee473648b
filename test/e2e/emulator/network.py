"""Parts of a network: subnets take their route tables."""

from moto.ec2.models import ec2_backends
from moto.ec2.models.subnets import SubnetRouteTableAssociation


def associate(_cls, _name, resource, account, region, **_):
    table, subnet = (resource["Properties"][name] for name in ("RouteTableId", "SubnetId"))
    association = SubnetRouteTableAssociation(table, subnet)
    association.id = ec2_backends[account][region].associate_route_table(table, subnet_id=subnet)
    return association


def teach():
    SubnetRouteTableAssociation.create_from_cloudformation_json = classmethod(associate)
