"""Schedules of EventBridge: moto has them, and CloudFormation does not hand them over. They never fire."""

from moto.core.common_models import CloudFormationModel
from moto.scheduler.models import scheduler_backends


class Schedule(CloudFormationModel):
    def __init__(self, name, group, arn):
        self.physical_resource_id = name
        self.group = group
        self.arn = arn

    @staticmethod
    def cloudformation_type():
        return "AWS::Scheduler::Schedule"

    @staticmethod
    def cloudformation_name_type():
        return "Name"

    @classmethod
    def create_from_cloudformation_json(cls, name, resource, account, region, **_):
        properties = resource["Properties"]
        schedule = scheduler_backends[account][region].create_schedule(
            **words_of(name, properties), action_after_completion=None
        )
        return cls(name, properties.get("GroupName"), schedule.arn)

    def is_created(self):
        return True

    def get_cfn_attribute(self, attribute):
        return {"Arn": self.arn}[attribute]

    def delete(self, account, region):
        scheduler_backends[account][region].delete_schedule(self.group, self.physical_resource_id)


def words_of(name, properties):
    """The properties as moto names them."""
    return {
        "name": name,
        "description": properties.get("Description"),
        "start_date": properties.get("StartDate"),
        "end_date": properties.get("EndDate"),
        "flexible_time_window": properties["FlexibleTimeWindow"],
        "group_name": properties.get("GroupName"),
        "kms_key_arn": properties.get("KmsKeyArn"),
        "schedule_expression": properties["ScheduleExpression"],
        "schedule_expression_timezone": properties.get("ScheduleExpressionTimezone"),
        "state": properties.get("State"),
        "target": properties["Target"],
    }


def change(schedule, change):
    scheduler_backends[change.account][change.region].update_schedule(
        **words_of(schedule.physical_resource_id, change.after)
    )


def teach():
    """Being defined is enough: moto finds the subclasses of CloudFormationModel by itself."""
