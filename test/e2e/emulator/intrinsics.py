"""Fn::GetStackOutput, by which one stack reads another's output without binding it as an export does."""

from moto.cloudformation import cloudformation_backends, parsing

resolve = parsing.clean_json


def resolve_with_stack_outputs(value, resources):
    if isinstance(value, dict) and "Fn::GetStackOutput" in value:
        return stack_output(resolve(value["Fn::GetStackOutput"], resources), resources)
    return resolve(value, resources)


def stack_output(reference, resources):
    region = reference.get("Region", resources["AWS::Region"])
    stack = cloudformation_backends[resources["AWS::AccountId"]][region].get_stack(reference["StackName"])
    return stack.output_map[reference["OutputName"]].value


def teach():
    parsing.clean_json = resolve_with_stack_outputs
