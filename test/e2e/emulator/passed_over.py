"""
Types that the emulator does not know and passes over: what it does know may refer to one of them, and gets an ID or an ARN that
looks like one of AWS. Nothing stands behind it.
"""

from moto.cloudformation import parsing
from moto.cloudformation.parsing import ResourceMap

resolve = parsing.clean_json
validate_outputs = ResourceMap.validate_outputs


def resolve_with_passed_over(value, resources):
    # Conditions, which refer to parameters alone, are resolved without the resources.
    if isinstance(value, dict) and isinstance(resources, ResourceMap):
        if is_passed_over(value.get("Ref"), resources):
            return id_of(value["Ref"], resources)
        if "Fn::GetAtt" in value and is_passed_over(value["Fn::GetAtt"][0], resources):
            return attribute_of(*value["Fn::GetAtt"], resources)
    return resolve(value, resources)


def validate_outputs_of_the_known(resources):
    """moto asks each type that an output reads whether it has the attribute."""
    template = resources._template
    outputs = template.get("Outputs") or {}
    known = {key: each for key, each in outputs.items() if not is_passed_over(source_of(each), resources)}
    resources._template = {**template, "Outputs": known}
    try:
        validate_outputs(resources)
    finally:
        resources._template = template


def source_of(output):
    """The resource of which an output tells an attribute."""
    value = output.get("Value")
    return value["Fn::GetAtt"][0] if isinstance(value, dict) and "Fn::GetAtt" in value else None


def is_passed_over(name, resources):
    template = resources._resource_json_map.get(name)
    return template is not None and parsing.resource_class_from_type(template["Type"]) is None


def attribute_of(name, attribute, resources):
    own = id_of(name, resources)
    if not attribute.lower().endswith("arn"):
        return own
    _, service, kind = resources._resource_json_map[name]["Type"].lower().split("::")
    return f"arn:aws:{service}:{resources['AWS::Region']}:{resources['AWS::AccountId']}:{kind}/{own}"


def id_of(name, resources):
    return f"{resources['AWS::StackName']}-{name}"


def teach():
    parsing.clean_json = resolve_with_passed_over
    ResourceMap.validate_outputs = validate_outputs_of_the_known
