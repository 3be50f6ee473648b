"""Alarms and subscriptions: moto has both, and CloudFormation does not hand them over."""

from moto.cloudwatch.models import Dimension, Metric, MetricDataQuery, MetricStat, cloudwatch_backends
from moto.core.common_models import CloudFormationModel
from moto.sns.models import sns_backends


class AnyAlarm:
    """What metric alarms and composite alarms share."""

    def __init__(self, name, alarm):
        self.physical_resource_id = name
        self.arn = alarm.alarm_arn

    @staticmethod
    def cloudformation_name_type():
        return "AlarmName"

    @classmethod
    def create_from_cloudformation_json(cls, name, resource, account, region, **_):
        return cls(name, cls.put(name, resource["Properties"], cloudwatch_backends[account][region]))

    @classmethod
    def update_from_cloudformation_json(
        cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
    ):
        return cls.create_from_cloudformation_json(
            original_resource.physical_resource_id, cloudformation_json, account_id, region_name
        )

    def get_cfn_attribute(self, attribute):
        return {"Arn": self.arn}[attribute]

    def is_created(self):
        return True

    def delete(self, account, region):
        cloudwatch_backends[account][region].delete_alarms([self.physical_resource_id])


class Alarm(AnyAlarm, CloudFormationModel):
    @staticmethod
    def cloudformation_type():
        return "AWS::CloudWatch::Alarm"

    @staticmethod
    def put(name, properties, cloudwatch):
        return cloudwatch.put_metric_alarm(
            name=name,
            description=properties.get("AlarmDescription"),
            namespace=properties.get("Namespace"),
            metric_name=properties.get("MetricName"),
            dimensions=properties.get("Dimensions", []),
            metric_data_queries=[query_of(metric) for metric in properties.get("Metrics", [])],
            statistic=properties.get("Statistic"),
            extended_statistic=properties.get("ExtendedStatistic"),
            period=properties.get("Period"),
            evaluation_periods=properties["EvaluationPeriods"],
            datapoints_to_alarm=properties.get("DatapointsToAlarm"),
            threshold=properties["Threshold"],
            comparison_operator=properties["ComparisonOperator"],
            treat_missing_data=properties.get("TreatMissingData"),
            alarm_actions=properties.get("AlarmActions", []),
            ok_actions=properties.get("OKActions", []),
        )


def query_of(properties):
    """A metric or an expression of metric math, as moto keeps it."""
    return MetricDataQuery(
        query_id=properties["Id"],
        label=properties.get("Label"),
        period=properties.get("Period"),
        return_data=properties.get("ReturnData"),
        expression=properties.get("Expression"),
        metric_stat=stat_of(properties["MetricStat"]) if "MetricStat" in properties else None,
    )


def stat_of(properties):
    metric = properties["Metric"]
    dimensions = [Dimension(each["Name"], each["Value"]) for each in metric.get("Dimensions", [])]
    return MetricStat(
        metric=Metric(metric_name=metric["MetricName"], namespace=metric["Namespace"], dimensions=dimensions),
        period=properties["Period"],
        stat=properties["Stat"],
        unit=properties.get("Unit"),
    )


class CompositeAlarm(AnyAlarm, CloudFormationModel):
    @staticmethod
    def cloudformation_type():
        return "AWS::CloudWatch::CompositeAlarm"

    @staticmethod
    def put(name, properties, cloudwatch):
        alarm = cloudwatch.put_metric_alarm(
            name=name,
            description=properties.get("AlarmDescription"),
            rule=properties["AlarmRule"],
            alarm_actions=properties.get("AlarmActions", []),
            ok_actions=properties.get("OKActions", []),
            namespace=None,
            metric_name=None,
            comparison_operator=None,
            evaluation_periods=None,
            period=None,
            threshold=None,
            statistic=None,
            dimensions=[],
        )
        # moto knows no suppressor, and hands over what an alarm has under the names of the API.
        alarm.actions_suppressor = properties.get("ActionsSuppressor")
        alarm.actions_suppressor_wait_period = properties.get("ActionsSuppressorWaitPeriod")
        alarm.actions_suppressor_extension_period = properties.get("ActionsSuppressorExtensionPeriod")
        return alarm


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
