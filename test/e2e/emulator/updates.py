"""
What CloudFormation does with a changed template: each resource, after those that it refers to, is made, left as it is, changed in
place, or replaced by another one; the old ones go when all of that is done, the last made first, unless their policy retains them.
When something is refused, everything is as it was before.

Source: AWS CloudFormation User Guide, "Understand update behaviors of stack resources"; CloudFormation template reference,
"DeletionPolicy attribute" and "UpdateReplacePolicy attribute".
"""

from moto.cloudformation import parsing
from moto.cloudformation.exceptions import ValidationError
from moto.cloudformation.parsing import ResourceMap

from . import deletions, in_place
from .create_only import is_create_only
from .differences import differences
from .events import stack_of, tell
from .refusals import REFUSALS, reason_of

get = ResourceMap.__getitem__
make = parsing.parse_and_create_resource


class Update:
    """One update of a stack, from the template that it was deployed with to another one."""

    def __init__(self, resources, template):
        self.resources = resources
        self.stack = stack_of(resources)
        self.before = resources._resource_json_map
        self.after = template["Resources"]
        self.made = resources._parsed_resources
        self.deployed = deployed_in(resources)
        self.pending = set(self.after)
        self.old = {name: self.made[name] for name in self.made if name in self.before}
        self.undo = []

    def run(self):
        was = dict(self.made), dict(self.deployed)
        self.resources.update_under_way = self
        try:
            for name in self.after:
                self.resources[name]
        except REFUSALS:
            for step in reversed(self.undo):
                step()
            self.made.clear()
            self.made.update(was[0])
            self.deployed.clear()
            self.deployed.update(was[1])
            self.resources._resource_json_map = self.before
            raise
        finally:
            self.resources.update_under_way = None
        self.clean_up()

    def settle(self, name):
        """Brings a resource to what the template says of it."""
        self.pending.discard(name)
        template = self.after[name]
        for dependency in names_in(template.get("DependsOn", [])):
            self.resources[dependency]
        try:
            self.bring(name, template)
        except REFUSALS as refusal:
            tell(self.stack, name, "UPDATE_FAILED" if name in self.old else "CREATE_FAILED", reason_of(refusal))
            raise

    def bring(self, name, template):
        old = self.old.get(name)
        if old is None or self.before[name]["Type"] != template["Type"]:
            self.add(name)
            return
        properties = properties_of(template, self.resources)
        deployed = self.deployed[name]
        paths = differences(deployed, properties)
        if any(is_create_only(template["Type"], path) for path in paths):
            refuse_own_name(template["Type"], deployed, properties)
            self.add(name)
            return
        # What is settled later is made later, and goes earlier.
        self.made[name] = self.made.pop(name)
        if paths:
            self.undo.append(lambda: self.change(name, template, properties, deployed))
            self.change(name, template, deployed, properties)

    def add(self, name):
        """Makes a resource, beside the old one where there is one."""
        self.made.pop(name, None)
        new = get(self.resources, name)
        if new is not None:
            template = self.after[name]
            policy = deletions.when_rolled_back(template.get("DeletionPolicy"))
            self.undo.append(lambda: delete(self.resources, new, template, policy))

    def change(self, name, template, before, after):
        in_place.change(self.made[name], template, before, after, self.resources)
        self.deployed[name] = after

    def clean_up(self):
        """What cannot be deleted is left, and belongs to no stack any more; the update is complete nevertheless."""
        for name, old in reversed(self.old.items()):
            if name not in self.after:
                policy = self.before[name].get("DeletionPolicy")
                del self.made[name], self.deployed[name]
            elif self.made.get(name) is not old:
                policy = self.after[name].get("UpdateReplacePolicy")
            else:
                continue
            try:
                delete(self.resources, old, self.before[name], policy)
            except REFUSALS as refusal:
                tell(self.stack, name, "DELETE_FAILED", reason_of(refusal))


def delete(resources, resource, template, policy):
    """Deletes a resource unless its policy retains it."""
    deletions.delete(resource, template, policy, resources._account_id, resources._region_name)


def refuse_own_name(kind, deployed, properties):
    """Two of the same name cannot stand side by side, so a resource with a name of its own cannot be replaced under that name."""
    name = parsing.resource_name_property_from_type(kind)
    if name and properties.get(name) is not None and properties.get(name) == deployed.get(name):
        raise ValidationError(
            message="CloudFormation cannot update a stack when a custom-named resource requires replacing. "
            f"Rename {properties[name]} and update the stack again."
        )


def deployed_in(resources):
    """Properties that each resource of a stack was deployed with, with all references resolved."""
    return vars(resources).setdefault("deployed", {})


def names_in(names):
    return [names] if isinstance(names, str) else names


def properties_of(template, resources):
    return parsing.clean_json(template.get("Properties", {}), resources)


def get_settled(resources, name):
    update = getattr(resources, "update_under_way", None)
    if update and name in update.pending:
        update.settle(name)
    return get(resources, name)


def make_and_remember(logical_id, template, resources, account_id, region_name):
    """What a resource was deployed with is compared with what the next template says of it."""
    resource = make(logical_id, template, resources, account_id, region_name)
    if resource is not None:
        properties = properties_of(template, resources)
        deployed_in(resources)[logical_id] = properties
        in_place.tag(resource, {}, properties, resources)
    return resource


def update(resources, template, parameters=None):
    run = Update(resources, template)
    resources._template = template
    resources._resource_json_map = template["Resources"]
    if parameters:
        resources.input_parameters = parameters
    resources.load_mapping()
    resources.load_parameters()
    resources.load_conditions()
    run.run()


def teach():
    parsing.parse_and_create_resource = make_and_remember
    ResourceMap.__getitem__ = get_settled
    ResourceMap.update = update
