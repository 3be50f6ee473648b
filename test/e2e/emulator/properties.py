"""Properties that CloudFormation names or writes in another way than the services that moto passes them on to."""

import json

from moto.iot.models import FakePolicy, FakeThing
from moto.kms.models import Key
from moto.ssm.models import Document, Parameter


def of_key(_name, properties):
    tags = [{"TagKey": tag["Key"], "TagValue": tag["Value"]} for tag in properties.get("Tags", [])]
    return {**properties, "Tags": tags}


def of_parameter(name, properties):
    tags = [{"Key": key, "Value": value} for key, value in properties.get("Tags", {}).items()]
    return {"Name": name, **properties, "Tags": tags}


def of_document(name, properties):
    return {"Name": name, **properties, "Content": json.dumps(properties["Content"])}


def of_thing(_name, properties):
    attributes = properties.get("AttributePayload", {}).get("Attributes", {})
    return {**properties, "AttributePayload": json.dumps({"attributes": attributes})}


def of_iot_policy(_name, properties):
    return {**properties, "PolicyDocument": json.dumps(properties["PolicyDocument"])}


TRANSLATIONS = {
    Document: of_document,
    FakePolicy: of_iot_policy,
    FakeThing: of_thing,
    Key: of_key,
    Parameter: of_parameter,
}


def translated(create, translate):
    def create_translated(cls, name, resource, account, region, **rest):
        properties = translate(name, resource["Properties"])
        return create(cls, name, {**resource, "Properties": properties}, account, region, **rest)

    return create_translated


def teach():
    for model, translate in TRANSLATIONS.items():
        create = model.create_from_cloudformation_json.__func__
        model.create_from_cloudformation_json = classmethod(translated(create, translate))
