"""Patch baselines and the groups of servers that they are for: moto has both, and CloudFormation does not hand them over."""

from moto.core.common_models import CloudFormationModel
from moto.ssm.models import ssm_backends


class PatchBaseline(CloudFormationModel):
    def __init__(self, baseline_id):
        self.physical_resource_id = baseline_id

    @staticmethod
    def cloudformation_type():
        return "AWS::SSM::PatchBaseline"

    @staticmethod
    def cloudformation_name_type():
        """Two baselines may have the same name."""

    @classmethod
    def create_from_cloudformation_json(cls, _name, resource, account, region, **_):
        properties, ssm = resource["Properties"], ssm_backends[account][region]
        baseline_id = ssm.create_patch_baseline(
            name=properties["Name"],
            operating_system=properties.get("OperatingSystem", "WINDOWS"),
            global_filters=properties.get("GlobalFilters"),
            approval_rules=properties.get("ApprovalRules"),
            approved_patches=properties.get("ApprovedPatches"),
            approved_patches_compliance_level=properties.get("ApprovedPatchesComplianceLevel"),
            approved_patches_enable_non_security=properties.get("ApprovedPatchesEnableNonSecurity"),
            rejected_patches=properties.get("RejectedPatches"),
            rejected_patches_action=properties.get("RejectedPatchesAction"),
            description=properties.get("Description"),
            sources=properties.get("Sources"),
            tags=None,
        )
        register(ssm, baseline_id, properties.get("PatchGroups", []))
        return cls(baseline_id)

    def is_created(self):
        return True

    def delete(self, account, region):
        ssm = ssm_backends[account][region]
        ssm.delete_patch_baseline(self.physical_resource_id)
        for name, group in list(ssm.patch_groups.items()):
            if self.physical_resource_id in group.associations.values():
                del ssm.patch_groups[name]


def register(ssm, baseline_id, patch_groups):
    for patch_group in patch_groups:
        ssm.register_patch_baseline_for_patch_group(baseline_id, patch_group)


def change(own, change):
    ssm = ssm_backends[change.account][change.region]
    baseline = ssm.baselines[own.physical_resource_id]
    baseline.name = change.after["Name"]
    baseline.approval_rules = change.after.get("ApprovalRules")
    register(ssm, own.physical_resource_id, change.after.get("PatchGroups", []))


def teach():
    """Being defined is enough: moto finds the subclasses of CloudFormationModel by itself."""
