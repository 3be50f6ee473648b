import { ANSWERED_FOR, type RuleException } from '../../profile/exceptions';

/** On the policy of the servers' role. */
export const ACTIONS_WITHOUT_RESOURCES: RuleException = {
  rule: 'AwsSolutions-IAM5[Resource::*]',
  reason:
    'These actions of Systems Manager, EC2 and CloudWatch take no resource, or one that its service names; metrics are bound to one namespace by a condition, and groups, volumes and addresses to the tag of the fleet.',
  ...ANSWERED_FOR,
};

/** On the policies of roles that patch and replace servers. */
export const BOUND_BY_TAG: RuleException = {
  rule: 'AwsSolutions-IAM5[Resource::*]',
  reason:
    'Reading takes no resource; whatever changes something is bound by a condition to what carries the tag of the fleet.',
  ...ANSWERED_FOR,
};

/** On a volume that servers keep. */
export const BACKED_UP_ELSEWHERE: RuleException = {
  rule: 'HIPAA.Security-EC2EBSInBackupPlan',
  reason:
    'A plan for backups selects volumes by their tags, which a rule on one resource cannot see. Without one, the plan of the environment warns that nothing backs them up.',
  ...ANSWERED_FOR,
};

/** On a volume that servers keep. */
export const FIXED_ZONE: RuleException = {
  rule: 'CloudFormation-Validate::W3010',
  reason: 'A volume cannot leave its zone, so the zone is written down: that of the subnet that its server stands in.',
  ...ANSWERED_FOR,
};

/** On the Auto Scaling group. */
export const NO_SCALING_NOTIFICATIONS: RuleException = {
  rule: 'AwsSolutions-AS3',
  reason: 'Scaling is the normal course of a fleet. Alarms on missing and unhealthy servers tell people when it fails.',
  ...ANSWERED_FOR,
};

/** On an Auto Scaling group with a spot share. */
export const TEMPLATE_OF_MIXED_INSTANCES: readonly RuleException[] = [
  'AwsSolutions-EC26',
  'HIPAA.Security-EC2IMDSv2Enabled',
].map((rule) => ({
  rule,
  reason:
    'The rule looks for a launch template on the group itself. A group with a spot share names it in its mixed instances policy; the template encrypts its volumes and requires IMDSv2.',
  ...ANSWERED_FOR,
}));

/** On the security group of a public load balancer. */
export const OPEN_TO_ANYONE: RuleException = {
  rule: 'AwsSolutions-EC23',
  reason: 'A public service was asked for. Only TLS, and HTTP that is redirected to it, reach the load balancer.',
  ...ANSWERED_FOR,
};

/** On the listener for plain HTTP of a public load balancer. */
export const REDIRECT_NEEDS_NO_CERTIFICATE: RuleException = {
  rule: 'HIPAA.Security-ELBv2ACMCertificateRequired',
  reason: 'This listener redirects to the one that has the certificate and passes nothing on.',
  ...ANSWERED_FOR,
};

/** On every load balancer. */
export const PROTECTED_BY_ITS_STACK: readonly RuleException[] = ['HIPAA.Security-ELBDeletionProtectionEnabled'].map(
  (rule) => ({
    rule,
    reason:
      'Protection of the load balancer itself would keep CloudFormation from rolling back a first deployment that fails. In production its stack is protected from termination, and the load balancer outlives its removal from the template.',
    ...ANSWERED_FOR,
  }),
);

/** On the bucket of a load balancer's access logs. */
export const ACCESS_LOG_BUCKET: readonly RuleException[] = [
  ...['AwsSolutions-S1', 'HIPAA.Security-S3BucketLoggingEnabled'].map((rule) => ({
    rule,
    reason: 'The bucket holds logs that only the load balancing service writes; logging it would only log the log.',
    ...ANSWERED_FOR,
  })),
  {
    rule: 'HIPAA.Security-S3BucketReplicationEnabled',
    reason:
      'Access logs stay in the region that the client chose for its data. They are versioned, expire by retention and are no system of record.',
    ...ANSWERED_FOR,
  },
  {
    rule: 'HIPAA.Security-S3DefaultEncryptionKMS',
    reason: 'Elastic Load Balancing can only write access logs to a bucket that S3 encrypts with its own keys.',
    ...ANSWERED_FOR,
  },
];
