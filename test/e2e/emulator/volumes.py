"""
Volumes: as CloudFormation describes them, larger or faster in place, and attached to one server at a time.

Source: CloudFormation template reference, "AWS::EC2::Volume"; Amazon EC2 API Reference, "AttachVolume" and "Error codes".
"""

from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models import ec2_backends
from moto.ec2.models.elastic_block_store import EBSBackend, Volume
from moto.ec2.models.instances import Instance

attach = EBSBackend.attach_volume
add_at_launch = Instance.add_block_device


def create(_cls, _name, resource, account, region, **_):
    properties = resource["Properties"]
    return ec2_backends[account][region].create_volume(
        size=int(properties["Size"]),
        zone_name=properties["AvailabilityZone"],
        encrypted=properties.get("Encrypted", False),
        kms_key_id=properties.get("KmsKeyId"),
        volume_type=properties.get("VolumeType"),
        iops=properties.get("Iops"),
        throughput=properties.get("Throughput"),
    )


def modify(volume, change):
    properties = change.after
    volume.modify(
        target_size=int(properties["Size"]),
        target_volume_type=properties.get("VolumeType"),
        target_iops=properties.get("Iops"),
        target_throughput=properties.get("Throughput"),
    )


def attach_what_is_free(ec2, volume_id, instance_id, device_path, delete_on_termination=False):
    """moto would take a volume away from the server that has it, and reach into another zone."""
    volume, instance = ec2.get_volume(volume_id), ec2.get_instance(instance_id)
    if volume.attachment:
        raise EC2ClientError("VolumeInUse", f"{volume_id} is already attached to an instance")
    if volume.zone.name != instance.placement.zone:
        raise EC2ClientError(
            "InvalidVolume.ZoneMismatch",
            f"The volume '{volume_id}' is not in the same availability zone as instance '{instance_id}'",
        )
    if device_path in instance.block_device_mapping:
        raise EC2ClientError("InvalidParameterValue", f"Attachment point {device_path} is already in use")
    return attach(ec2, volume_id, instance_id, device_path, delete_on_termination)


def add_in_place_of_the_root(instance, size, device_path, *rest, **named):
    """moto gives a server a root volume of its own before the one that is asked for."""
    own = instance.block_device_mapping.get(device_path)
    if own:
        instance.ec2_backend.detach_volume(own.volume_id, instance.id, device_path)
        instance.ec2_backend.delete_volume(own.volume_id)
    add_at_launch(instance, size, device_path, *rest, **named)


def teach():
    Instance.add_block_device = add_in_place_of_the_root
    Volume.create_from_cloudformation_json = classmethod(create)
    EBSBackend.attach_volume = attach_what_is_free
