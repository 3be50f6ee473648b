"""
Vaults, plans and reports of AWS Backup: moto has them, and CloudFormation does not hand them over. No backup is ever made.

Source: CloudFormation template reference, "AWS::Backup::BackupVault", "AWS::Backup::BackupPlan" and "AWS::Backup::ReportPlan".
"""

from copy import deepcopy

from moto.backup.models import backup_backends
from moto.core.common_models import CloudFormationModel


class OfBackup:
    """What they share: an ID, and attributes by their names in templates."""

    def __init__(self, physical_id, attributes):
        self.physical_resource_id = physical_id
        self.attributes = attributes

    def get_cfn_attribute(self, attribute):
        return self.attributes[attribute]

    def is_created(self):
        return True


class Vault(OfBackup, CloudFormationModel):
    @staticmethod
    def cloudformation_type():
        return "AWS::Backup::BackupVault"

    @staticmethod
    def cloudformation_name_type():
        return "BackupVaultName"

    @classmethod
    def create_from_cloudformation_json(cls, name, resource, account, region, **_):
        properties, backup = resource["Properties"], backup_backends[account][region]
        vault = backup.create_backup_vault(
            backup_vault_name=name,
            backup_vault_tags=properties.get("BackupVaultTags"),
            encryption_key_arn=properties.get("EncryptionKeyArn"),
            creator_request_id=None,
        )
        if lock := properties.get("LockConfiguration"):
            backup.put_backup_vault_lock_configuration(
                name, lock.get("MinRetentionDays"), lock.get("MaxRetentionDays"), lock.get("ChangeableForDays")
            )
        return cls(name, {"BackupVaultName": name, "BackupVaultArn": vault.backup_vault_arn})

    def delete(self, account, region):
        backup_backends[account][region].delete_backup_vault(self.physical_resource_id)


class Plan(OfBackup, CloudFormationModel):
    @staticmethod
    def cloudformation_type():
        return "AWS::Backup::BackupPlan"

    @staticmethod
    def cloudformation_name_type():
        return None

    @classmethod
    def create_from_cloudformation_json(cls, _name, resource, account, region, **_):
        properties = resource["Properties"]
        plan = backup_backends[account][region].create_backup_plan(
            backup_plan=words_of(properties), backup_plan_tags=properties.get("BackupPlanTags"), creator_request_id=None
        )
        attributes = {"BackupPlanId": plan.backup_plan_id, "BackupPlanArn": plan.backup_plan_arn}
        return cls(plan.backup_plan_id, {**attributes, "VersionId": plan.version_id})

    def delete(self, account, region):
        """moto keeps a deleted plan, and its name with it."""
        del backup_backends[account][region].plans[self.physical_resource_id]


class ReportPlan(OfBackup, CloudFormationModel):
    @staticmethod
    def cloudformation_type():
        return "AWS::Backup::ReportPlan"

    @staticmethod
    def cloudformation_name_type():
        return "ReportPlanName"

    @classmethod
    def create_from_cloudformation_json(cls, name, resource, account, region, **_):
        properties = resource["Properties"]
        plan = backup_backends[account][region].create_report_plan(
            report_plan_name=name,
            report_plan_description=properties.get("ReportPlanDescription"),
            report_delivery_channel=properties["ReportDeliveryChannel"],
            report_setting=properties["ReportSetting"],
        )
        return cls(plan.report_plan_arn, {"ReportPlanArn": plan.report_plan_arn})

    def delete(self, account, region):
        name = self.physical_resource_id.split(":report-plan:")[1]
        backup_backends[account][region].delete_report_plan(name)


def words_of(properties):
    """A plan as the service names its parts; moto writes into what it is given."""
    plan = deepcopy(properties["BackupPlan"])
    rules = [{**rule, "TargetBackupVaultName": rule.pop("TargetBackupVault")} for rule in plan.pop("BackupPlanRule")]
    return {**plan, "Rules": rules}


def teach():
    """Being defined is enough: moto finds the subclasses of CloudFormationModel by itself."""
