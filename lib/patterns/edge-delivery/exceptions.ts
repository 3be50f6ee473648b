import { ANSWERED_FOR, type RuleException } from '../../profile/exceptions';
import { BUCKET_HAS_A_KEY, BUCKET_IS_LOGGED, BUCKET_IS_REPLICATED, FUNCTION_IS_BOUND } from '../../profile/gate-rules';
import type { EdgeDeliveryPlan } from './edge-delivery-plan';

/** On the distribution. */
export const FROM_ANYWHERE: RuleException = {
  rules: ['AwsSolutions-CFR1'],
  reason:
    'Countries are a rule of the firewall, which can count before it refuses, and not of the distribution. A service for visitors from anywhere has none.',
  ...ANSWERED_FOR,
};

/** On the distribution. */
export const LOGS_ARE_DELIVERED: RuleException = {
  rules: ['AwsSolutions-CFR3', 'CKV_AWS_86'],
  reason:
    'Access logs are delivered by CloudWatch (standard logging v2), beside the distribution and not in its own settings: those would need a bucket with access control lists.',
  ...ANSWERED_FOR,
};

/** On a distribution without a firewall. */
export const WITHOUT_FIREWALL: RuleException = {
  rules: ['AwsSolutions-CFR2', 'CKV_AWS_68'],
  reason: 'The client file asks for none, and the plan of the environment warns of it.',
  ...ANSWERED_FOR,
};

/** On the bucket of access logs. */
export const LOGS_ARE_NOT_LOGGED: RuleException = {
  rules: BUCKET_IS_LOGGED,
  reason: 'The bucket holds logs that only the delivery of logs writes; logging it would only log the log.',
  ...ANSWERED_FOR,
};

/** On the bucket of files. */
export const LOGGED_AT_THE_EDGE: RuleException = {
  rules: BUCKET_IS_LOGGED,
  reason: 'Nobody reads it but the edge, whose access logs have every request of a visitor.',
  ...ANSWERED_FOR,
};

/** On the bucket of access logs. */
export const LOGS_STAY_IN_THEIR_REGION: RuleException = {
  rules: BUCKET_IS_REPLICATED,
  reason:
    'Access logs stay in the region that the client chose for its data. They are versioned, expire by retention and are no system of record.',
  ...ANSWERED_FOR,
};

/** On the bucket of files. */
export const FILES_ARE_REPRODUCED: RuleException = {
  rules: BUCKET_IS_REPLICATED,
  reason: 'Files of a site come from where it is built, and go up again from there.',
  ...ANSWERED_FOR,
};

/** On both buckets. */
export const FILES_UNDER_KEYS_OF_S3: RuleException = {
  rules: BUCKET_HAS_A_KEY,
  reason:
    'What a site shows to anybody needs no key of its own, and access logs are written by the delivery of another region; both are encrypted by the keys of S3.',
  ...ANSWERED_FOR,
};

/** On a firewall whose rules count. */
export const COUNTS_UNTIL_REVIEWED: RuleException = {
  rules: ['CKV_AWS_192'],
  reason:
    'Its rules count until somebody has looked at what they would refuse. The client file names the day, the plan warns until then, and the check of the file fails afterwards.',
  ...ANSWERED_FOR,
};

/** On the role of the function that puts files into their bucket. */
export const ROLE_OF_THE_CDK: RuleException = {
  rules: ['AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]'],
  reason: 'The CDK brings this function and its role; the managed policy lets it write its own log, and nothing else.',
  ...ANSWERED_FOR,
};

/** On the policy of that role. */
export const POLICY_OF_THE_CDK: RuleException = {
  rules: [
    'AwsSolutions-IAM5[Action::s3:GetBucket*]',
    'AwsSolutions-IAM5[Action::s3:GetObject*]',
    'AwsSolutions-IAM5[Action::s3:List*]',
    'AwsSolutions-IAM5[Action::s3:Abort*]',
    'AwsSolutions-IAM5[Action::s3:DeleteObject*]',
    'HIPAA.Security-IAMNoInlinePolicy',
    'NIST.800.53.R5-IAMNoInlinePolicy',
    'PCI.DSS.321-IAMNoInlinePolicy',
  ],
  reason:
    'The CDK writes this policy: it lets its function read what is deployed and write files of sites, in the two buckets that are named.',
  ...ANSWERED_FOR,
};

/** On the same, for each bucket that it copies to. @param from - name of the bucket of assets @param to - logical ID of the bucket */
export function copiesBetweenBuckets(from: string, to: string): RuleException {
  return {
    rules: [`AwsSolutions-IAM5[Resource::arn:aws:s3:::${from}/*]`, `AwsSolutions-IAM5[Resource::<${to}.Arn>/*]`],
    reason:
      'Which files a release has is known when it is copied. Both buckets are named, and both belong to the account.',
    ...ANSWERED_FOR,
  };
}

/** On the function itself. */
export const UPLOADED_BY_THE_CDK: RuleException = {
  rules: ['AwsSolutions-L1', ...FUNCTION_IS_BOUND, 'CKV_AWS_173'],
  reason:
    'The CDK brings this function and its runtime, and CloudFormation alone calls it, at deployments. A call that fails fails the deployment, so no queue has to keep it; it needs S3 and nothing inside a VPC, and its one variable says where the AWS CLI finds its certificates.',
  ...ANSWERED_FOR,
};

/** On its log group. */
export const LOG_OF_COPIES: RuleException = {
  rules: [
    'HIPAA.Security-CloudWatchLogGroupEncrypted',
    'NIST.800.53.R5-CloudWatchLogGroupEncrypted',
    'PCI.DSS.321-CloudWatchLogGroupEncrypted',
    'CKV_AWS_158',
  ],
  reason: 'It says which files of a public site were copied, and is encrypted by the keys of CloudWatch.',
  ...ANSWERED_FOR,
};

/** What is accepted of the distribution of a plan. */
export function acceptedOf({ firewall }: EdgeDeliveryPlan): readonly RuleException[] {
  return [FROM_ANYWHERE, LOGS_ARE_DELIVERED, ...(firewall ? [] : [WITHOUT_FIREWALL])];
}
