"""What a stack tells about its resources, by DescribeStackEvents."""

from moto.cloudformation import cloudformation_backends
from moto.cloudformation.models import Event


def tell(stack, logical_id, status, reason=None):
    """Adds an event of a resource to those of its stack."""
    template = stack.template_dict.get("Resources", {}).get(logical_id, {})
    made = stack.resource_map._parsed_resources.get(logical_id)
    event = Event(
        stack_id=stack.stack_id,
        stack_name=stack.name,
        logical_resource_id=logical_id,
        physical_resource_id=getattr(made, "physical_resource_id", None),
        resource_type=template.get("Type"),
        resource_status=status,
        resource_status_reason=reason,
        resource_properties=None,
    )
    stack.events.append(event)


def stack_of(resources):
    return cloudformation_backends[resources._account_id][resources._region_name].get_stack(resources.stack_id)
