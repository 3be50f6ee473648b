"""
The life of a stack: what is updated stays where it is, a protected stack cannot be deleted, and one that is deleted takes its
resources with it, the last made first.
"""

from moto.autoscaling.models import FakeAutoScalingGroup, autoscaling_backends
from moto.cloudformation.exceptions import ValidationError
from moto.cloudformation.models import CloudFormationBackend
from moto.cloudformation.parsing import ResourceMap
from moto.cloudformation.responses import CloudFormationResponse
from moto.core.responses import ActionResult

resolve_parameters = CloudFormationBackend._resolve_update_parameters
delete_stack = CloudFormationBackend.delete_stack
resource_diff = ResourceMap.build_resource_diff


def resolve_with_defaults(backend, instance, incoming_params):
    """A parameter that was left at its default has a previous value too."""
    for name, parameter in instance.template_dict.get("Parameters", {}).items():
        instance.parameters.setdefault(name, parameter.get("Default"))
    return resolve_parameters(backend, instance, incoming_params)


def properties_diff(resources, other_template, parameters=None):
    """A resource of which only the deletion policy changes is not touched."""
    difference = resource_diff(resources, other_template, parameters)
    old, new = resources._resource_json_map, other_template["Resources"]
    difference["Modify"] = [
        name
        for name in difference["Modify"]
        if old[name] == new[name] or old[name].get("Properties") != new[name].get("Properties")
    ]
    return difference


def update_group(_cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name):
    """AWS updates a group without replacing it; moto would delete it and make another."""
    properties = cloudformation_json["Properties"]
    return autoscaling_backends[account_id][region_name].update_auto_scaling_group(
        name=original_resource.name,
        availability_zones=properties.get("AvailabilityZones", []),
        desired_capacity=None,
        max_size=int(properties["MaxSize"]),
        min_size=int(properties["MinSize"]),
        launch_config_name=None,
        launch_template=properties.get("LaunchTemplate", {}),
        mixed_instances_policy=properties.get("MixedInstancesPolicy"),
        vpc_zone_identifier=",".join(properties["VPCZoneIdentifier"]),
        health_check_period=properties.get("HealthCheckGracePeriod"),
        health_check_type=properties.get("HealthCheckType"),
    )


def update_termination_protection(response):
    stack = response.cloudformation_backend.get_stack(response._get_param("StackName"))
    stack.enable_termination_protection = response._get_bool_param("EnableTerminationProtection")
    return ActionResult({"StackId": stack.stack_id})


def delete_unprotected_stack(backend, name_or_stack_id):
    stack = backend.get_stack(name_or_stack_id)
    if stack.enable_termination_protection:
        raise ValidationError(
            message=f"Stack [{stack.name}] cannot be deleted while TerminationProtection is enabled"
        )
    delete_stack(backend, stack.stack_id)


RETAINING = ("Retain", "RetainExceptOnCreate")


def delete_last_made_first(resources):
    for name, resource in reversed(list(resources._parsed_resources.items())):
        template = resources._resource_json_map.get(name)
        if resource is None or template is None or template.get("DeletionPolicy") in RETAINING:
            continue
        resources._delete_resource(resource, template)
        del resources._parsed_resources[name]


def teach():
    CloudFormationBackend._resolve_update_parameters = resolve_with_defaults
    CloudFormationBackend.delete_stack = delete_unprotected_stack
    CloudFormationResponse.update_termination_protection = update_termination_protection
    FakeAutoScalingGroup.update_from_cloudformation_json = classmethod(update_group)
    ResourceMap.build_resource_diff = properties_diff
    ResourceMap.delete = delete_last_made_first
