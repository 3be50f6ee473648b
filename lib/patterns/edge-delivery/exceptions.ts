import { ANSWERED_FOR, type RuleException } from '../../profile/exceptions';
import type { EdgeDeliveryPlan } from './edge-delivery-plan';

/** On the distribution. */
export const FROM_ANYWHERE: RuleException = {
  rules: ['AwsSolutions-CFR1', 'CKV_AWS_374'],
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

/** On a distribution in front of servers. */
export const SERVERS_ANSWER_THE_ROOT: RuleException = {
  rules: ['CKV_AWS_305'],
  reason: 'Servers decide what they answer for the root; a file of that name is none of theirs.',
  ...ANSWERED_FOR,
};

/** On the distribution. */
export const ONE_ORIGIN: RuleException = {
  rules: ['CKV_AWS_310'],
  reason: 'Its origin stands in several Availability Zones already. A second region is a decision of the client.',
  ...ANSWERED_FOR,
};

/** On the headers of answers. */
export const ONLY_ITS_OWN_DOMAINS: RuleException = {
  rules: ['CKV_AWS_259'],
  reason:
    'Browsers speak TLS alone with its domains for two years. Domains below them may be served by somebody else, over plain HTTP even, and a place in the lists of browsers cannot be had back.',
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

/** What is accepted of the distribution of a plan. */
export function acceptedOf({ firewall, origin }: EdgeDeliveryPlan): readonly RuleException[] {
  return [
    FROM_ANYWHERE,
    LOGS_ARE_DELIVERED,
    ONE_ORIGIN,
    ...(firewall ? [] : [WITHOUT_FIREWALL]),
    ...(origin.kind === 'servers' ? [SERVERS_ANSWER_THE_ROOT] : []),
  ];
}
