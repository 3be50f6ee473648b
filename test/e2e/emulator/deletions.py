"""
How a resource goes: retained, after a snapshot, or for good. moto does not delete some of what its CloudFormation makes, and lets
some things go that others still stand in.

Source: CloudFormation template reference, "DeletionPolicy attribute"; Amazon VPC User Guide, "Delete a subnet".
"""

from moto.autoscaling.models import FakeScheduledAction, autoscaling_backends
from moto.awslambda.models import LayerVersion, Permission, lambda_backends
from moto.cloudformation.custom_model import CustomModel
from moto.ec2.exceptions import DependencyViolationError
from moto.ec2.models import ec2_backends
from moto.ec2.models.elastic_block_store import Volume
from moto.ec2.models.elastic_ip_addresses import ElasticAddress
from moto.ec2.models.elastic_network_interfaces import NetworkInterface
from moto.ec2.models.flow_logs import FlowLogs
from moto.ec2.models.internet_gateways import InternetGateway
from moto.ec2.models.nat_gateways import NatGateway
from moto.ec2.models.route_tables import Route, RouteTable
from moto.ec2.models.security_groups import SecurityGroup, SecurityGroupIngress
from moto.ec2.models.subnets import Subnet, SubnetRouteTableAssociation
from moto.ec2.models.transit_gateway import TransitGateway
from moto.ec2.models.vpcs import VPCEndPoint
from moto.ec2.models.vpn_gateway import VPCGatewayAttachment
from moto.elbv2.models import FakeListener, FakeListenerRule, FakeTargetGroup, elbv2_backends
from moto.iam.models import ManagedPolicy, iam_backends

RETAINING = ("Retain", "RetainExceptOnCreate")


def when_rolled_back(policy):
    """What becomes of a resource when the operation that makes it is rolled back."""
    return "Delete" if policy == "RetainExceptOnCreate" else policy


def delete(resource, template, policy, account, region):
    """Deletes a resource as its policy says, given its template."""
    if policy in RETAINING:
        return
    if policy == "Snapshot":
        resource.ec2_backend.create_snapshot(resource.id, description="")
    kind = type(resource)
    if kind in DELETIONS:
        DELETIONS[kind](resource, account, region)
    elif hasattr(resource, "delete"):
        resource.delete(account, region)
    elif not hasattr(kind.delete_from_cloudformation_json, "__isabstractmethod__"):
        kind.delete_from_cloudformation_json(resource.physical_resource_id, template, account, region)
    else:
        raise NotImplementedError(f"the emulator cannot delete {template['Type']}")


def by(service, deletion):
    """A deletion that a service of the account and region carries out."""
    return lambda resource, account, region: deletion(resource, service[account][region])


def by_ec2(deletion):
    return by(ec2_backends, deletion)


def delete_subnet(subnet, account, region):
    """Refused as long as something has a network interface in it."""
    ec2, balancers = ec2_backends[account][region], elbv2_backends[account][region].load_balancers.values()
    servers = [each for each in ec2.all_instances() if each.state != "terminated" and each.subnet_id == subnet.id]
    behind = [each for each in balancers if any(part.id == subnet.id for part in each.subnets)]
    gateways = [each for each in ec2.nat_gateways.values() if each.state != "deleted" and each.subnet_id == subnet.id]
    endpoints = [each for each in endpoints_of(ec2) if subnet.id in (each.subnet_ids or [])]
    if servers or behind or gateways or endpoints:
        raise DependencyViolationError(f"The subnet '{subnet.id}' has dependencies and cannot be deleted.")
    ec2.delete_subnet(subnet.id)


def delete_security_group(group, account, region):
    """Refused as long as something has a network interface with it."""
    ec2, balancers = ec2_backends[account][region], elbv2_backends[account][region].load_balancers.values()
    servers = [each for each in ec2.all_instances() if each.state != "terminated" and group in each.security_groups]
    behind = [each for each in balancers if group.id in (each.security_groups or [])]
    endpoints = [each for each in endpoints_of(ec2) if group.id in (each.security_group_ids or [])]
    if servers or behind or endpoints:
        raise DependencyViolationError(f"resource {group.id} has a dependent object")
    ec2.delete_security_group(group_id=group.id)


def endpoints_of(ec2):
    return [each for each in ec2.vpc_end_points.values() if each.state != "deleted"]


def revoke(rule, ec2):
    properties = rule.properties
    source = properties.get("SourceSecurityGroupId")
    ec2.revoke_security_group_ingress(
        group_name_or_id=rule.security_group.id,
        ip_protocol=properties["IpProtocol"],
        from_port=properties.get("FromPort"),
        to_port=properties.get("ToPort"),
        ip_ranges=[{"CidrIp": properties["CidrIp"]}] if "CidrIp" in properties else [],
        source_groups=[{"GroupId": source}] if source else [],
    )


def delete_policy(policy, account, _region):
    iam = iam_backends[account]["aws"]
    for owner in [*iam.roles.values(), *iam.users.values(), *iam.groups.values()]:
        if policy.arn in owner.managed_policies:
            policy.detach_from(owner)
    iam.delete_policy(policy.arn)


DELETIONS = {
    CustomModel: lambda _custom, _account, _region: None,
    ElasticAddress: by_ec2(lambda address, ec2: ec2.release_address(allocation_id=address.allocation_id)),
    FakeListener: by(elbv2_backends, lambda listener, balancing: balancing.delete_listener(listener.arn)),
    FakeListenerRule: by(elbv2_backends, lambda rule, balancing: balancing.delete_rule(rule.arn)),
    FakeScheduledAction: by(
        autoscaling_backends, lambda action, scaling: scaling.scheduled_actions.pop(action.scheduled_action_name)
    ),
    FakeTargetGroup: by(elbv2_backends, lambda group, balancing: balancing.delete_target_group(group.arn)),
    FlowLogs: by_ec2(lambda flow_log, ec2: ec2.delete_flow_logs([flow_log.id])),
    InternetGateway: by_ec2(lambda gateway, ec2: ec2.delete_internet_gateway(gateway.id)),
    LayerVersion: by(
        lambda_backends, lambda layer, functions: functions.delete_layer_version(layer.name, str(layer.version))
    ),
    ManagedPolicy: delete_policy,
    NatGateway: by_ec2(lambda gateway, ec2: ec2.delete_nat_gateway(gateway.id)),
    NetworkInterface: lambda interface, _account, _region: interface.delete(),
    # moto does not say which statement of its function it is, and the function goes as well.
    Permission: lambda _permission, _account, _region: None,
    Route: by_ec2(lambda route, ec2: ec2.delete_route(route.route_table.id, route.destination_cidr_block)),
    RouteTable: by_ec2(lambda table, ec2: ec2.delete_route_table(table.id)),
    SecurityGroup: delete_security_group,
    SecurityGroupIngress: by_ec2(revoke),
    Subnet: delete_subnet,
    SubnetRouteTableAssociation: by_ec2(lambda association, ec2: ec2.disassociate_route_table(association.id)),
    TransitGateway: by_ec2(lambda gateway, ec2: ec2.delete_transit_gateway(gateway.id)),
    VPCEndPoint: by_ec2(lambda endpoint, ec2: ec2.delete_vpc_endpoints([endpoint.id])),
    VPCGatewayAttachment: by_ec2(lambda attached, ec2: ec2.detach_internet_gateway(attached.gateway_id, attached.vpc_id)),
    Volume: by_ec2(lambda volume, ec2: ec2.delete_volume(volume.id)),
}
