"""Budgets: moto has them, and refuses a second one of the same name; CloudFormation does not hand them over."""

from moto.budgets.models import budgets_backends
from moto.core.common_models import CloudFormationModel


class Budget(CloudFormationModel):
    """A name that the template does not give is CloudFormation's own, so that two budgets never meet."""

    def __init__(self, name):
        self.physical_resource_id = name

    @staticmethod
    def cloudformation_type():
        return "AWS::Budgets::Budget"

    @staticmethod
    def cloudformation_name_type():
        return None

    @classmethod
    def create_from_cloudformation_json(cls, name, resource, account, _region, **_):
        properties = resource["Properties"]
        budget = {"BudgetName": name, **properties["Budget"]}
        service_of(account).create_budget(account, budget, properties.get("NotificationsWithSubscribers", []))
        return cls(budget["BudgetName"])

    def is_created(self):
        return True

    def delete(self, account, _region):
        service_of(account).delete_budget(account, self.physical_resource_id)


def change(budget, change):
    service_of(change.account).budgets[change.account][budget.physical_resource_id].budget.update(change.after["Budget"])


def service_of(account):
    return budgets_backends[account]["aws"]


def teach():
    """Being defined is enough: moto finds the subclasses of CloudFormationModel by itself."""
