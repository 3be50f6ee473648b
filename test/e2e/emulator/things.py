"""Things and policies of AWS IoT: moto makes them, and does not say which name they go by in their stack."""

from moto.iot.models import FakePolicy, FakeThing


def teach():
    FakePolicy.physical_resource_id = property(lambda policy: policy.name)
    FakeThing.physical_resource_id = property(lambda thing: thing.thing_name)
