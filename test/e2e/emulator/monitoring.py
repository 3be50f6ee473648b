"""Alarms and subscriptions: moto has both, and CloudFormation does not hand them over."""

from moto.cloudwatch.models import cloudwatch_backends
from moto.core.common_models import CloudFormationModel
from moto.sns.models import sns_backends


class Alarm(CloudFormationModel):
    def __init__(self, name, resource, account, region):
        properties = resource["Properties"]
        self.physical_resource_id = name
        self.arn = (
            cloudwatch_backends[account][region]
            .put_metric_alarm(
                name=name,
                description=properties.get("AlarmDescription"),
                namespace=properties["Namespace"],
                metric_name=properties["MetricName"],
                dimensions=properties.get("Dimensions", []),
                statistic=properties.get("Statistic"),
                extended_statistic=properties.get("ExtendedStatistic"),
                period=properties["Period"],
                evaluation_periods=properties["EvaluationPeriods"],
                threshold=properties["Threshold"],
                comparison_operator=properties["ComparisonOperator"],
                treat_missing_data=properties.get("TreatMissingData"),
                alarm_actions=properties.get("AlarmActions", []),
                ok_actions=properties.get("OKActions", []),
            )
            .alarm_arn
        )

    @staticmethod
    def cloudformation_type():
        return "AWS::CloudWatch::Alarm"

    @staticmethod
    def cloudformation_name_type():
        return "AlarmName"

    @classmethod
    def create_from_cloudformation_json(cls, name, resource, account, region, **_):
        return cls(name, resource, account, region)

    @classmethod
    def update_from_cloudformation_json(
        cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
    ):
        return cls(original_resource.physical_resource_id, cloudformation_json, account_id, region_name)

    def get_cfn_attribute(self, attribute):
        return {"Arn": self.arn}[attribute]

    def is_created(self):
        return True

    def delete(self, account, region):
        cloudwatch_backends[account][region].delete_alarms([self.physical_resource_id])


class Subscription(CloudFormationModel):
    def __init__(self, arn):
        self.physical_resource_id = arn

    @staticmethod
    def cloudformation_type():
        return "AWS::SNS::Subscription"

    @classmethod
    def create_from_cloudformation_json(cls, _name, resource, account, region, **_):
        properties = resource["Properties"]
        subscription = sns_backends[account][region].subscribe(
            properties["TopicArn"], properties["Endpoint"], properties["Protocol"]
        )
        return cls(subscription.arn)

    def is_created(self):
        return True

    def delete(self, account, region):
        sns_backends[account][region].unsubscribe(self.physical_resource_id)


def teach():
    """Being defined is enough: moto finds the subclasses of CloudFormationModel by itself."""
