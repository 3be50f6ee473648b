/**
 * A rule that we knowingly do not follow somewhere. Several packs may call it by several names; it has one reason. Somebody answers
 * for it, and it ends: the gates fail after `expires`.
 */
export interface RuleException {
  /**
   * The rule, as each pack names it: `AwsSolutions-S1`, `HIPAA.Security-S3BucketLoggingEnabled`, `CKV_AWS_18`; a single finding of it
   * in brackets: `AwsSolutions-IAM5[Resource::*]`.
   */
  readonly rules: readonly string[];
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
