import { ANSWERED_FOR, type RuleException } from '../../profile/exceptions';
import { FUNCTION_IS_BOUND } from '../../profile/gate-rules';

/** On the policy of the nodes' role. */
export const ACTIONS_WITHOUT_RESOURCES: RuleException = {
  rules: ['AwsSolutions-IAM5[Resource::*]', 'CKV_AWS_111'],
  reason:
    'These actions of Systems Manager, CloudWatch and its logs take no resource; metrics are bound to one namespace by a condition.',
  ...ANSWERED_FOR,
};

/** On the policies of runbooks. */
export const BOUND_BY_TAG: RuleException = {
  rules: [],
  reason:
    'AWS has neither a resource nor a condition by which a policy could tell the activations, the certificates of nodes and claims, or the jobs of one group from others. Activations are made with the tag of the group and the role of its nodes alone; scripts of the runbooks end those that have this role, and the certificates that are attached to a thing of the group or to the policy of its claims. All else is bound by a condition to the tag of the group, or stands on names that begin with that of the group.',
  ...ANSWERED_FOR,
};

/** On the policies of provisioning and of its hook. */
export const THINGS_BY_NAME: RuleException = {
  rules: [],
  reason:
    'Things are those whose names begin with that of the group. Certificates are named by IoT Core when a node asks for one, so that no policy can name them before.',
  ...ANSWERED_FOR,
};

/** On the hook of provisioning. */
export const HOOK_RUNTIME: RuleException = {
  rules: ['AwsSolutions-L1'],
  reason: 'One release behind the newest, which AWS supports like it; the hook uses nothing that is newer.',
  ...ANSWERED_FOR,
};

/** On the hook of provisioning. */
export const HOOK_WAITS_FOR_NOBODY: RuleException = {
  rules: FUNCTION_IS_BOUND,
  reason:
    'IoT Core calls the hook and waits for its answer, so that nothing is queued that could be lost; without an answer no node is let in. It talks to the API of IoT Core alone, holds no data, and runs a few times in the life of a node.',
  ...ANSWERED_FOR,
};
