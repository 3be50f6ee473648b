"""
What a new server says of itself: a signal to its stack, which DescribeStackEvents tells in the words of AWS, and the end of the
lifecycle action that holds it back from service. No stack waits for a signal here, so one is accepted at any time.

Source: AWS CloudFormation API Reference, "SignalResource"; Amazon EC2 Auto Scaling API Reference, "CompleteLifecycleAction".
"""

from moto.autoscaling.exceptions import ValidationError as ScalingValidationError
from moto.autoscaling.responses import AutoScalingResponse
from moto.cloudformation.exceptions import ValidationError
from moto.cloudformation.responses import CloudFormationResponse
from moto.core.responses import ActionResult, EmptyResult

from . import groups
from .events import tell

IN_PROGRESS = {"CREATE_COMPLETE": "CREATE_IN_PROGRESS"}


def signal_resource(response):
    stack = response.cloudformation_backend.get_stack(response._get_param("StackName"))
    logical_id, unique_id, status = (response._get_param(name) for name in ("LogicalResourceId", "UniqueId", "Status"))
    if logical_id not in stack.template_dict["Resources"]:
        raise ValidationError(message=f"Resource {logical_id} does not exist for stack {stack.name}")
    in_progress = IN_PROGRESS.get(stack.status, "UPDATE_IN_PROGRESS")
    tell(stack, logical_id, in_progress, f"Received {status} signal with UniqueId {unique_id}")
    return EmptyResult()


def complete_lifecycle_action(response):
    names = ("AutoScalingGroupName", "InstanceId", "LifecycleHookName", "LifecycleActionResult")
    group_name, instance_id, hook, result = (response._get_param(name) for name in names)
    group = response.autoscaling_backend.autoscaling_groups.get(group_name)
    waiting = groups.waiting(group, instance_id) if group else None
    if waiting is None or hook not in groups.launch_hooks(group):
        raise ScalingValidationError(f"No active Lifecycle Action found with instance ID {instance_id}")
    if result == "CONTINUE":
        waiting.lifecycle_state = "InService"
    else:
        groups.replace(group, [waiting])
    return ActionResult({})


def teach():
    CloudFormationResponse.signal_resource = signal_resource
    AutoScalingResponse.complete_lifecycle_action = complete_lifecycle_action
