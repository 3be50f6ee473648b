import { ANSWERED_FOR, type RuleException } from '../../profile/exceptions';
import { BUCKET_HAS_A_KEY, BUCKET_IS_LOGGED, BUCKET_IS_REPLICATED } from '../../profile/gate-rules';

/** On the roles that AWS Backup takes. */
export function managedByAws(policies: readonly string[]): RuleException {
  return {
    rules: policies.map((policy) => `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${policy}]`),
    reason:
      'AWS keeps these policies to what AWS Backup needs of each service, and adds to them when a service changes; one of our own would fail backups then. Only AWS Backup takes the role.',
    ...ANSWERED_FOR,
  };
}

/** On the bucket of audit reports. */
export const REPORTS_ARE_NOT_LOGGED: RuleException = {
  rules: BUCKET_IS_LOGGED,
  reason: 'The bucket holds reports that only AWS Backup writes, once a day; whoever reads them changes nothing.',
  ...ANSWERED_FOR,
};

/** On the bucket of audit reports. */
export const REPORTS_STAY: RuleException = {
  rules: BUCKET_IS_REPLICATED,
  reason:
    'Reports stay in the region that the client chose for its data. They are versioned, and can be made again from the jobs that they are about.',
  ...ANSWERED_FOR,
};

/** On the bucket of audit reports. */
export const REPORTS_UNDER_KEYS_OF_S3: RuleException = {
  rules: BUCKET_HAS_A_KEY,
  reason: 'Reports name resources and jobs and hold no data of the client; S3 encrypts them with its own keys.',
  ...ANSWERED_FOR,
};
