"""
Auto Scaling groups: a new server waits until its lifecycle action is completed; a group changes in place, and replaces its servers
when what they are launched from changes, one batch at a time.

Source: CloudFormation template reference, "UpdatePolicy attribute"; Amazon EC2 Auto Scaling User Guide, "Amazon EC2 Auto Scaling
lifecycle hooks".
"""

from moto.autoscaling.models import FakeAutoScalingGroup, autoscaling_backends
from moto.ssm.models import ssm_backends

create = FakeAutoScalingGroup.create_from_cloudformation_json.__func__
launch = FakeAutoScalingGroup.replace_autoscaling_group_instances
image_id = FakeAutoScalingGroup.image_id.fget

WAITING = "Pending:Wait"
LAUNCHED_FROM = ("LaunchTemplate", "MixedInstancesPolicy", "VPCZoneIdentifier")
SIZES = {"MinSize": "min_size", "MaxSize": "max_size", "DesiredCapacity": "desired_capacity"}


def create_with_hooks(cls, name, resource, account, region, **rest):
    """The hooks of a template are there before the first server."""
    group = create(cls, name, resource, account, region, **rest)
    for hook in resource["Properties"].get("LifecycleHookSpecificationList", []):
        group.autoscaling_backend.create_lifecycle_hook(
            name=hook["LifecycleHookName"],
            as_name=group.name,
            transition=hook["LifecycleTransition"],
            timeout=hook.get("HeartbeatTimeout"),
            result=hook.get("DefaultResult"),
        )
    hold_back(group, group.instance_states)
    return group


def launch_hooks(group):
    hooks = group.autoscaling_backend.describe_lifecycle_hooks(group.name)
    return [hook.name for hook in hooks if hook.lifecycle_transition == "autoscaling:EC2_INSTANCE_LAUNCHING"]


def hold_back(group, servers):
    for server in servers:
        if launch_hooks(group):
            server.lifecycle_state = WAITING


def waiting(group, instance_id):
    """A server that waits for its lifecycle action."""
    servers = (each for each in group.instance_states if each.lifecycle_state == WAITING)
    return next((each for each in servers if each.instance_id == instance_id), None)


def launch_and_hold_back(group, count, tags):
    before = list(group.instance_states)
    launch(group, count, tags)
    hold_back(group, [server for server in group.instance_states if server not in before])


def count_those_that_wait(group):
    """They are part of the desired capacity."""
    return [server for server in group.instance_states if server.lifecycle_state in ("InService", WAITING)]


def image_of_parameter(group):
    """An image that is named by a parameter is looked up at each launch; one that the account does not have keeps its name."""
    image = image_id(group)
    if not image.startswith("resolve:ssm:"):
        return image
    parameter = ssm_backends[group.account_id][group.region].get_parameter(image.removeprefix("resolve:ssm:"))
    return parameter.value if parameter else image


def change(group, change):
    """AWS changes a group without replacing it; moto would delete it and make another."""
    properties = change.after
    sizes = {name: int(properties[size]) for size, name in SIZES.items() if is_taken(size, change)}
    autoscaling_backends[change.account][change.region].update_auto_scaling_group(
        **{"desired_capacity": None, "min_size": None, "max_size": None, **sizes},
        name=group.name,
        availability_zones=properties.get("AvailabilityZones", []),
        launch_config_name=None,
        launch_template=properties.get("LaunchTemplate", {}),
        mixed_instances_policy=properties.get("MixedInstancesPolicy"),
        vpc_zone_identifier=",".join(properties["VPCZoneIdentifier"]),
        health_check_period=properties.get("HealthCheckGracePeriod"),
        health_check_type=properties.get("HealthCheckType"),
    )
    group.target_group_arns = properties.get("TargetGroupARNs", [])
    group.tags = [dict(tag) for tag in properties.get("Tags", [])]
    policy = change.template.get("UpdatePolicy", {}).get("AutoScalingRollingUpdate")
    if policy and any(properties.get(name) != change.before.get(name) for name in LAUNCHED_FROM):
        roll(group, policy)


def is_taken(size, change):
    """With the usual policy of the CDK, what a schedule has made of a group's size stays, unless the template says another."""
    policy = change.template.get("UpdatePolicy", {}).get("AutoScalingScheduledAction", {})
    keeps = policy.get("IgnoreUnmodifiedGroupSizeProperties", False)
    return size in change.after and not (keeps and change.after[size] == change.before.get(size))


def roll(group, policy):
    """The old servers of a batch go first, unless fewer than the minimum would be in service."""
    old = list(group.instance_states)
    size, minimum = int(policy.get("MaxBatchSize", 1)), int(policy.get("MinInstancesInService", 0))
    while old:
        batch, old = old[:size], old[size:]
        if len(group.instance_states) - len(batch) < minimum:
            launch_another(group, len(batch))
            terminate(group, batch)
        else:
            replace(group, batch)


def replace(group, servers):
    terminate(group, servers)
    launch_another(group, len(servers))


def launch_another(group, count):
    group.replace_autoscaling_group_instances(count, group.get_propagated_tags())


def terminate(group, servers):
    group.autoscaling_backend.ec2_backend.terminate_instances([server.instance_id for server in servers])
    group.instance_states = [server for server in group.instance_states if server not in servers]
    group.autoscaling_backend.update_attached_target_groups(group.name)


def teach():
    FakeAutoScalingGroup.create_from_cloudformation_json = classmethod(create_with_hooks)
    FakeAutoScalingGroup.replace_autoscaling_group_instances = launch_and_hold_back
    FakeAutoScalingGroup.active_instances = count_those_that_wait
    FakeAutoScalingGroup.image_id = property(image_of_parameter)
