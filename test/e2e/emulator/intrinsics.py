"""Fn::GetStackOutput, by which one stack reads another's output without binding it as an export does."""

from moto.cloudformation import cloudformation_backends, parsing
from moto.cloudformation.exceptions import ValidationError

resolve = parsing.clean_json


def resolve_with_stack_outputs(value, resources):
    if isinstance(value, dict) and "Fn::GetStackOutput" in value:
        return stack_output(resolve(value["Fn::GetStackOutput"], resources), resources)
    return resolve(value, resources)


def stack_output(reference, resources):
    region = reference.get("Region", resources["AWS::Region"])
    stack = cloudformation_backends[resources["AWS::AccountId"]][region].get_stack(reference["StackName"])
    name = reference["OutputName"]
    if name not in stack.output_map.outputs:
        raise ValidationError(message=f"No output named {name} found in stack {stack.name}")
    return stack.output_map[name].value


def teach():
    parsing.clean_json = resolve_with_stack_outputs
