import { ANSWERED_FOR, type RuleException } from '../../profile/exceptions';
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
  rules: [
    'AwsSolutions-S1',
    'HIPAA.Security-S3BucketLoggingEnabled',
    'NIST.800.53.R5-S3BucketLoggingEnabled',
    'PCI.DSS.321-S3BucketLoggingEnabled',
    'CKV_AWS_18',
  ],
  reason: 'The bucket holds logs that only the delivery of logs writes; logging it would only log the log.',
  ...ANSWERED_FOR,
};

/** On the bucket of files. */
export const LOGGED_AT_THE_EDGE: RuleException = {
  rules: LOGS_ARE_NOT_LOGGED.rules,
  reason: 'Nobody reads it but the edge, whose access logs have every request of a visitor.',
  ...ANSWERED_FOR,
};

const REPLICATION_RULES = [
  'HIPAA.Security-S3BucketReplicationEnabled',
  'NIST.800.53.R5-S3BucketReplicationEnabled',
  'PCI.DSS.321-S3BucketReplicationEnabled',
];

/** On the bucket of access logs. */
export const LOGS_STAY_IN_THEIR_REGION: RuleException = {
  rules: REPLICATION_RULES,
  reason:
    'Access logs stay in the region that the client chose for its data. They are versioned, expire by retention and are no system of record.',
  ...ANSWERED_FOR,
};

/** On the bucket of files. */
export const FILES_ARE_REPRODUCED: RuleException = {
  rules: REPLICATION_RULES,
  reason: 'Files of a site come from where it is built, and go up again from there.',
  ...ANSWERED_FOR,
};

/** On both buckets. */
export const FILES_UNDER_KEYS_OF_S3: RuleException = {
  rules: [
    'HIPAA.Security-S3DefaultEncryptionKMS',
    'NIST.800.53.R5-S3DefaultEncryptionKMS',
    'PCI.DSS.321-S3DefaultEncryptionKMS',
  ],
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

/** What is accepted of the distribution of a plan. */
export function acceptedOf({ firewall }: EdgeDeliveryPlan): readonly RuleException[] {
  return [FROM_ANYWHERE, LOGS_ARE_DELIVERED, ...(firewall ? [] : [WITHOUT_FIREWALL])];
}
