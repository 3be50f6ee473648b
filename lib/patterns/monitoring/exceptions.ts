import { ANSWERED_FOR, type RuleException } from '../../profile/exceptions';

const ALARM_ACTION_RULES = ['HIPAA.Security-CloudWatchAlarmAction', 'NIST.800.53.R5-CloudWatchAlarmAction'];

/** On an alarm that is quiet at some times. */
export const TOLD_BY_A_COMPOSITE_ALARM: RuleException = {
  rules: ALARM_ACTION_RULES,
  reason:
    'A composite alarm tells of this one, except while its servers are stopped on purpose or patched: only a composite alarm can be kept quiet.',
  ...ANSWERED_FOR,
};

/** On the alarm that keeps others quiet. */
export const TELLS_NOBODY: RuleException = {
  rules: ALARM_ACTION_RULES,
  reason:
    'It fires when servers are stopped on purpose or patched, and suppresses the actions of composite alarms. There is nothing to tell.',
  ...ANSWERED_FOR,
};

/** On the policy of what stops servers. */
export const BOUND_BY_TAGS: RuleException = {
  rules: ['AwsSolutions-IAM5[Resource::*]'],
  reason:
    'Auto Scaling names its groups at deployment, in stacks that come and go. Reading takes no resource; whatever changes a group is bound by a condition to those that carry the tags of the environment, and writes one tag alone.',
  ...ANSWERED_FOR,
};
