"""
Load balancers: their attributes, the names by which metrics know them, and that a target group stands behind one alone.

Source: Elastic Load Balancing API Reference, "CreateListener" and "CreateRule" (TargetGroupAssociationLimit).
"""

from moto.core.exceptions import ServiceException
from moto.elbv2.models import ELBv2Backend, FakeLoadBalancer, FakeTargetGroup, elbv2_backends

create = FakeLoadBalancer.create_from_cloudformation_json.__func__
create_listener = ELBv2Backend.create_listener
create_rule = ELBv2Backend.create_rule
get_attribute = FakeLoadBalancer.get_cfn_attribute


def create_with_attributes(cls, name, resource, account, region, **rest):
    return with_attributes(create(cls, name, resource, account, region, **rest), resource["Properties"])


def with_attributes(balancer, properties):
    for attribute in properties.get("LoadBalancerAttributes", []):
        balancer.attrs[attribute["Key"]] = attribute["Value"]
    return balancer


def change(balancer, change):
    properties, balancing = change.after, elbv2_backends[change.account][change.region]
    with_attributes(balancer, properties)
    balancing.set_subnets(balancer.arn, properties["Subnets"], [])
    balancing.set_security_groups(balancer.arn, properties["SecurityGroups"])


def create_listener_alone(balancing, load_balancer_arn, protocol, port, ssl_policy, certificate, actions, **rest):
    refuse_those_behind_another(balancing, load_balancer_arn, actions)
    return create_listener(balancing, load_balancer_arn, protocol, port, ssl_policy, certificate, actions, **rest)


def create_rule_alone(balancing, listener_arn, conditions, priority, actions, **rest):
    [listener] = balancing.describe_listeners(None, [listener_arn])
    refuse_those_behind_another(balancing, listener.load_balancer_arn, actions)
    return create_rule(balancing, listener_arn, conditions, priority, actions, **rest)


def refuse_those_behind_another(balancing, load_balancer, actions):
    """moto lets two load balancers have one target group."""
    others = [balancer for arn, balancer in balancing.load_balancers.items() if arn != load_balancer]
    rules = [rule for other in others for listener in other.listeners.values() for rule in listener.rules.values()]
    theirs = target_groups_of(action.data for rule in rules for action in rule.actions)
    taken = [arn for arn in target_groups_of(actions) if arn in theirs]
    if taken:
        raise ServiceException(
            "TargetGroupAssociationLimit",
            f"The following target groups cannot be associated with more than one load balancer: {', '.join(taken)}",
        )


def target_groups_of(actions):
    return [action["TargetGroupArn"] for action in actions if "TargetGroupArn" in action]


def attribute_of_load_balancer(balancer, attribute):
    if attribute == "LoadBalancerFullName":
        return balancer.arn.partition(":loadbalancer/")[2]
    return get_attribute(balancer, attribute)


def attribute_of_target_group(group, attribute):
    return {"TargetGroupFullName": group.arn.rpartition(":")[2]}[attribute]


def teach():
    ELBv2Backend.create_listener = create_listener_alone
    ELBv2Backend.create_rule = create_rule_alone
    FakeLoadBalancer.create_from_cloudformation_json = classmethod(create_with_attributes)
    FakeLoadBalancer.get_cfn_attribute = attribute_of_load_balancer
    FakeTargetGroup.get_cfn_attribute = attribute_of_target_group
