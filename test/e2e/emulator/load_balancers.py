"""Load balancers: their attributes, which an update changes in place, and the names by which metrics know them."""

from moto.elbv2.models import FakeLoadBalancer, FakeTargetGroup

create = FakeLoadBalancer.create_from_cloudformation_json.__func__
get_attribute = FakeLoadBalancer.get_cfn_attribute


def create_with_attributes(cls, name, resource, account, region, **rest):
    return with_attributes(create(cls, name, resource, account, region, **rest), resource)


def update_attributes(_cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name):
    return with_attributes(original_resource, cloudformation_json)


def with_attributes(balancer, resource):
    for attribute in resource["Properties"].get("LoadBalancerAttributes", []):
        balancer.attrs[attribute["Key"]] = attribute["Value"]
    return balancer


def attribute_of_load_balancer(balancer, attribute):
    if attribute == "LoadBalancerFullName":
        return balancer.arn.partition(":loadbalancer/")[2]
    return get_attribute(balancer, attribute)


def attribute_of_target_group(group, attribute):
    return {"TargetGroupFullName": group.arn.rpartition(":")[2]}[attribute]


def teach():
    FakeLoadBalancer.create_from_cloudformation_json = classmethod(create_with_attributes)
    FakeLoadBalancer.update_from_cloudformation_json = classmethod(update_attributes)
    FakeLoadBalancer.get_cfn_attribute = attribute_of_load_balancer
    FakeTargetGroup.get_cfn_attribute = attribute_of_target_group
