"""
The life of a stack: a parameter that is left out keeps its value, a protected stack cannot be deleted, one that is deleted takes its
resources with it, and what is refused on the way is told by the stack's status and events, as it is while nobody waits.

Source: AWS CloudFormation User Guide, "Stack failure options" and "Protect CloudFormation stacks from being deleted".
"""

from moto.cloudformation.exceptions import ValidationError
from moto.cloudformation.models import CloudFormationBackend, Stack
from moto.cloudformation.parsing import ResourceMap
from moto.cloudformation.responses import CloudFormationResponse
from moto.core.responses import ActionResult

from . import deletions
from .refusals import REFUSALS, reason_of

resolve_parameters = CloudFormationBackend._resolve_update_parameters
delete_stack = CloudFormationBackend.delete_stack
create_resources = Stack.create_resources
update_stack = Stack.update


def resolve_with_defaults(backend, instance, incoming_params):
    """A parameter that was left at its default has a previous value too."""
    for name, parameter in instance.template_dict.get("Parameters", {}).items():
        instance.parameters.setdefault(name, parameter.get("Default"))
    return resolve_parameters(backend, instance, incoming_params)


def create_or_roll_back(stack):
    try:
        create_resources(stack)
    except REFUSALS as refusal:
        end(stack, "CREATE_FAILED", "ROLLBACK_COMPLETE", refusal)
        delete_last_made_first(stack.resource_map, on_create=True)
        # moto makes what is asked for, whenever it is asked for.
        stack.template_dict = {**stack.template_dict, "Resources": {}, "Outputs": {}}
        stack.resource_map._resource_json_map = {}
        stack.output_map = stack._create_output_map()


def update_or_roll_back(stack, template, *rest, **named):
    before = stack.template
    try:
        update_stack(stack, template, *rest, **named)
    except REFUSALS as refusal:
        stack.template = before
        stack._parse_template()
        end(stack, "UPDATE_FAILED", "UPDATE_ROLLBACK_COMPLETE", refusal)


def end(stack, failed, status, refusal):
    stack._add_stack_event(failed, resource_status_reason=reason_of(refusal))
    stack._add_stack_event(status)
    stack.status = status


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


def delete_last_made_first(resources, on_create=False):
    account, region = resources._account_id, resources._region_name
    for name, resource in reversed(list(resources._parsed_resources.items())):
        template = resources._resource_json_map.get(name)
        if resource is None or template is None:
            continue
        policy = template.get("DeletionPolicy")
        if on_create:
            policy = deletions.when_rolled_back(policy)
        deletions.delete(resource, template, policy, account, region)
        if policy not in deletions.RETAINING:
            del resources._parsed_resources[name]


def teach():
    CloudFormationBackend._resolve_update_parameters = resolve_with_defaults
    CloudFormationBackend.delete_stack = delete_unprotected_stack
    CloudFormationResponse.update_termination_protection = update_termination_protection
    ResourceMap.delete = delete_last_made_first
    Stack.create_resources = create_or_roll_back
    Stack.update = update_or_roll_back
