"""
Changes in place: the resource stays what it is. The table says which properties of a type the emulator can change, and what it
takes CloudFormation at its word for; a change of anything else is a fault of the emulator, so that nothing is taken for changed.
"""

import json
from copy import deepcopy
from dataclasses import dataclass

from moto.cloudwatch.models import cloudwatch_backends
from moto.ec2.models import ec2_backends
from moto.ec2.models.core import TaggedEC2Resource
from moto.elbv2.models import elbv2_backends
from moto.iam.models import iam_backends
from moto.logs.models import logs_backends
from moto.ssm.models import ssm_backends

from . import budgets, groups, load_balancers, patching, properties as written, schedules, volumes


@dataclass
class Change:
    """A change of a resource, with all references resolved."""

    template: dict
    before: dict
    after: dict
    account: str
    region: str

    def names(self):
        """Properties that differ."""
        return {name for name in {**self.before, **self.after} if self.before.get(name) != self.after.get(name)}


def change(resource, template, before, after, resources):
    kind = template["Type"]
    # moto writes into what it is given.
    this = Change(template, before, deepcopy(after), resources._account_id, resources._region_name)
    names = this.names()
    tag(resource, before, after, resources)
    known, carry_out = CHANGES.get(kind, ((), None))
    unknown = names - {"Tags", *known, *TAKEN_AT_ITS_WORD.get(kind, ())}
    if unknown:
        raise NotImplementedError(f"the emulator cannot change {', '.join(sorted(unknown))} of {kind} in place")
    if names & set(known):
        carry_out(resource, this)


def tag(resource, before, after, resources):
    """Tags of EC2; those of other services are not compared."""
    if not isinstance(resource, TaggedEC2Resource):
        return
    ec2 = ec2_backends[resources._account_id][resources._region_name]
    old, new = ({tag["Key"]: str(tag["Value"]) for tag in each.get("Tags", [])} for each in (before, after))
    if gone := {key: value for key, value in old.items() if key not in new}:
        ec2.delete_tags([resource.id], gone)
    if new:
        ec2.create_tags([resource.id], new)


def by_moto(resource, change):
    """moto's own update, where it leaves the resource what it is."""
    json_of = {"Type": change.template["Type"], "Properties": change.after}
    type(resource).update_from_cloudformation_json(resource, None, json_of, change.account, change.region)


def policy(managed, change):
    iam = iam_backends[change.account]["aws"]
    for version in [each for each in managed.versions if not each.is_default]:
        iam.delete_policy_version(managed.arn, version.version_id)
    iam.create_policy_version(managed.arn, json.dumps(change.after["PolicyDocument"]), set_as_default=True)


def dashboard(board, change):
    cloudwatch_backends[change.account][change.region].put_dashboard(board.name, change.after["DashboardBody"])


def endpoint(point, change):
    point.subnet_ids = change.after.get("SubnetIds", [])
    point.route_table_ids = change.after.get("RouteTableIds", [])


def key(own, change):
    own.policy = change.after["KeyPolicy"]


def log_group(group, change):
    logs_backends[change.account][change.region].put_retention_policy(group.name, change.after["RetentionInDays"])


def parameter(own, change):
    properties = change.after
    ssm_backends[change.account][change.region].put_parameter(
        name=own.name,
        description=properties.get("Description"),
        value=properties["Value"],
        parameter_type=properties["Type"],
        allowed_pattern=None,
        keyid=None,
        overwrite=True,
        tags=None,
        data_type=properties.get("DataType", "text"),
        tier=properties.get("Tier"),
        policies=None,
    )


def document(own, change):
    ssm_backends[change.account][change.region].update_document(
        content=written.of_document(own.name, change.after)["Content"],
        attachments=None,
        name=own.name,
        version_name=None,
        document_version="$LATEST",
        document_format=change.after.get("DocumentFormat", "JSON"),
        target_type=None,
    )


def route(own, change):
    properties = change.after
    ec2_backends[change.account][change.region].replace_route(
        own.route_table.id,
        properties["DestinationCidrBlock"],
        nat_gateway_id=properties.get("NatGatewayId"),
        gateway_id=properties.get("GatewayId"),
    )


def security_group(group, change):
    """Rules that stand in the group itself."""
    ec2 = ec2_backends[change.account][change.region]
    old, new = (each.get("SecurityGroupIngress", []) for each in (change.before, change.after))
    for rule in [each for each in old if each not in new]:
        ec2.revoke_security_group_ingress(**words_of(group, rule))
    for rule in [each for each in new if each not in old]:
        ec2.authorize_security_group_ingress(**words_of(group, rule))


def words_of(group, rule):
    return {
        "group_name_or_id": group.id,
        "ip_protocol": rule["IpProtocol"],
        "from_port": rule.get("FromPort"),
        "to_port": rule.get("ToPort"),
        "ip_ranges": [{"CidrIp": rule["CidrIp"]}] if "CidrIp" in rule else [],
        "source_groups": [{"GroupId": rule["SourceSecurityGroupId"]}] if "SourceSecurityGroupId" in rule else [],
    }


def target_group(group, change):
    properties = change.after
    elbv2_backends[change.account][change.region].modify_target_group(
        group.arn,
        health_check_path=properties.get("HealthCheckPath"),
        health_check_interval=properties.get("HealthCheckIntervalSeconds"),
        health_check_timeout=properties.get("HealthCheckTimeoutSeconds"),
    )


ALARM = (
    "ActionsSuppressor AlarmActions AlarmDescription AlarmRule ComparisonOperator DatapointsToAlarm Dimensions EvaluationPeriods "
    "ExtendedStatistic MetricName Metrics Namespace OKActions Period Statistic Threshold TreatMissingData"
).split()

CHANGES = {
    "AWS::AutoScaling::AutoScalingGroup": (
        "DesiredCapacity HealthCheckGracePeriod HealthCheckType LaunchTemplate MaxSize MinSize MixedInstancesPolicy Tags "
        "TargetGroupARNs VPCZoneIdentifier".split(),
        groups.change,
    ),
    "AWS::Budgets::Budget": (["Budget"], budgets.change),
    "AWS::CloudWatch::Alarm": (ALARM, by_moto),
    "AWS::CloudWatch::CompositeAlarm": (ALARM, by_moto),
    "AWS::CloudWatch::Dashboard": (["DashboardBody"], dashboard),
    "AWS::EC2::LaunchTemplate": (["LaunchTemplateData"], by_moto),
    "AWS::EC2::Route": (["GatewayId", "NatGatewayId"], route),
    "AWS::EC2::SecurityGroup": (["SecurityGroupIngress"], security_group),
    "AWS::EC2::VPCEndpoint": (["RouteTableIds", "SubnetIds"], endpoint),
    "AWS::EC2::Volume": (["Iops", "Size", "Throughput", "VolumeType"], volumes.modify),
    "AWS::ElasticLoadBalancingV2::Listener": (["Certificates", "DefaultActions", "SslPolicy"], by_moto),
    "AWS::ElasticLoadBalancingV2::LoadBalancer": (
        ["LoadBalancerAttributes", "SecurityGroups", "Subnets"],
        load_balancers.change,
    ),
    "AWS::ElasticLoadBalancingV2::TargetGroup": (
        ["HealthCheckIntervalSeconds", "HealthCheckPath", "HealthCheckTimeoutSeconds"],
        target_group,
    ),
    "AWS::IAM::ManagedPolicy": (["PolicyDocument"], policy),
    "AWS::IAM::Policy": (["PolicyDocument"], by_moto),
    "AWS::KMS::Key": (["KeyPolicy"], key),
    "AWS::Logs::LogGroup": (["RetentionInDays"], log_group),
    "AWS::Logs::ResourcePolicy": (["PolicyDocument"], by_moto),
    "AWS::SSM::Document": (["Content"], document),
    "AWS::SSM::Parameter": (["Description", "Value"], parameter),
    "AWS::SSM::PatchBaseline": (["ApprovalRules", "Name", "PatchGroups"], patching.change),
    "AWS::Scheduler::Schedule": (["ScheduleExpression", "ScheduleExpressionTimezone", "Target"], schedules.change),
}

# What no test looks at.
TAKEN_AT_ITS_WORD = {
    "AWS::Backup::BackupPlan": ["BackupPlanTags"],
    "AWS::Backup::BackupVault": ["BackupVaultTags"],
    "AWS::Backup::ReportPlan": ["ReportPlanTags"],
    "AWS::Budgets::Budget": ["ResourceTags"],
    "AWS::EC2::LaunchTemplate": ["TagSpecifications"],
}
