/**
 * A rule that we knowingly do not follow somewhere. Somebody answers for it, and it ends: the gates fail after `expires`.
 */
export interface RuleException {
  /** Rule as its pack names it, e.g. `AwsSolutions-S1` or `AwsSolutions-IAM5[Resource::*]`. */
  readonly rule: string;
  /** Why this is right here, in a sentence an auditor accepts. */
  readonly reason: string;
  /** Who answers for it. */
  readonly owner: string;
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly expires: string;
}

/** Who answers for the exceptions of our own patterns, and until when. */
export const ANSWERED_FOR: Pick<RuleException, 'owner' | 'expires'> = {
  owner: 'groundplan maintainers',
  expires: '2027-12-31',
};
