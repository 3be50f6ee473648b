"""Custom resources: the function that answers for them must exist, and is taken at its word without being run."""

from moto.awslambda import lambda_backends
from moto.cloudformation.custom_model import CustomModel


def create(_cls, name, resource, account, region, LogicalId, **_):
    lambda_backends[account][region].get_function(resource["Properties"]["ServiceToken"])
    custom = CustomModel(region, request_id="", logical_id=LogicalId, resource_name=name)
    custom.set_data({})
    return custom


def teach():
    CustomModel.create_from_cloudformation_json = classmethod(create)
