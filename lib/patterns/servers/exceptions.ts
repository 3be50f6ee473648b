import { ANSWERED_FOR, type RuleException } from '../../profile/exceptions';
import { BUCKET_HAS_A_KEY, BUCKET_IS_LOGGED, BUCKET_IS_REPLICATED } from '../../profile/gate-rules';

/** On the policy of the servers' role. */
export const ACTIONS_WITHOUT_RESOURCES: RuleException = {
  rules: ['AwsSolutions-IAM5[Resource::*]', 'CKV_AWS_111'],
  reason:
    'These actions of Systems Manager, EC2 and CloudWatch take no resource, or one that its service names; metrics are bound to one namespace by a condition, and groups, volumes and addresses to the tag of the fleet.',
  ...ANSWERED_FOR,
};

/** On the policies of roles that patch and replace servers. */
export const BOUND_BY_TAG: RuleException = {
  rules: ['AwsSolutions-IAM5[Resource::*]'],
  reason:
    'Reading takes no resource; whatever changes something is bound by a condition to what carries the tag of the fleet.',
  ...ANSWERED_FOR,
};

/** On the key of volumes and logs. */
export const KEY_FOR_AUTO_SCALING: RuleException = {
  rules: ['CKV_AWS_33'],
  reason:
    'The principal is anyone whom a condition allows, and it allows the service-linked role of Auto Scaling in this account alone. That role cannot be the principal: a new account has none yet, and KMS refuses a policy that names one.',
  ...ANSWERED_FOR,
};

/** On a volume that servers keep. */
export const BACKED_UP_ELSEWHERE: RuleException = {
  rules: ['HIPAA.Security-EC2EBSInBackupPlan', 'NIST.800.53.R5-EC2EBSInBackupPlan'],
  reason:
    'A plan for backups selects volumes by their tags, which a rule on one resource cannot see. Without one, the plan of the environment warns that nothing backs them up.',
  ...ANSWERED_FOR,
};

/** On a volume that servers keep, where its zone is known when the template is made. */
export const FIXED_ZONE: RuleException = {
  rules: ['CloudFormation-Validate::W3010'],
  reason: 'A volume cannot leave its zone, so the zone is written down: that of the subnet that its server stands in.',
  ...ANSWERED_FOR,
};

/** On the Auto Scaling group. */
export const NO_SCALING_NOTIFICATIONS: RuleException = {
  rules: ['AwsSolutions-AS3'],
  reason: 'Scaling is the normal course of a fleet. Alarms on missing and unhealthy servers tell people when it fails.',
  ...ANSWERED_FOR,
};

/** On an Auto Scaling group with a spot share. */
export const TEMPLATE_OF_MIXED_INSTANCES: RuleException = {
  rules: ['AwsSolutions-EC26', 'HIPAA.Security-EC2IMDSv2Enabled', 'NIST.800.53.R5-EC2IMDSv2Enabled'],
  reason:
    'The rule looks for a launch template on the group itself. A group with a spot share names it in its mixed instances policy; the template encrypts its volumes and requires IMDSv2.',
  ...ANSWERED_FOR,
};

/** On the security group of a load balancer that anyone may connect to. */
export const OPEN_TO_ANYONE: RuleException = {
  rules: ['AwsSolutions-EC23'],
  reason: 'A service for anyone was asked for. Only TLS, and HTTP that is redirected to it, reach the load balancer.',
  ...ANSWERED_FOR,
};

/** On the same, where the load balancer is public. */
export const HTTP_IS_REDIRECTED: RuleException = {
  rules: ['CKV_AWS_260'],
  reason:
    'Browsers try plain HTTP first. The load balancer answers on port 80 with a redirect to TLS and passes nothing on.',
  ...ANSWERED_FOR,
};

/** On the listener for plain HTTP of a public load balancer. */
export const REDIRECT_NEEDS_NO_CERTIFICATE: RuleException = {
  rules: [
    'HIPAA.Security-ELBv2ACMCertificateRequired',
    'NIST.800.53.R5-ELBv2ACMCertificateRequired',
    'PCI.DSS.321-ELBv2ACMCertificateRequired',
  ],
  reason: 'This listener redirects to the one that has the certificate and passes nothing on.',
  ...ANSWERED_FOR,
};

/** On an internal load balancer without a web application firewall. */
export const REACHED_FROM_INSIDE: RuleException = {
  rules: ['NIST.800.53.R5-ALBWAFEnabled', 'PCI.DSS.321-ALBWAFEnabled'],
  reason:
    'Under regulations that ask for a web application firewall, public load balancers have one. This one is internal: the internet has no route to it. Whoever wants a firewall on it too asks for it.',
  ...ANSWERED_FOR,
};

/** On every load balancer. */
export const PROTECTED_BY_ITS_STACK: RuleException = {
  rules: ['HIPAA.Security-ELBDeletionProtectionEnabled', 'NIST.800.53.R5-ELBDeletionProtectionEnabled'],
  reason:
    'Protection of the load balancer itself would keep CloudFormation from rolling back a first deployment that fails. In production its stack is protected from termination, and the load balancer outlives its removal from the template.',
  ...ANSWERED_FOR,
};

/** On the bucket of a load balancer's access logs. */
export const LOGS_ARE_NOT_LOGGED: RuleException = {
  rules: BUCKET_IS_LOGGED,
  reason: 'The bucket holds logs that only the load balancing service writes; logging it would only log the log.',
  ...ANSWERED_FOR,
};

/** On the bucket of a load balancer's access logs. */
export const LOGS_STAY_IN_THEIR_REGION: RuleException = {
  rules: BUCKET_IS_REPLICATED,
  reason:
    'Access logs stay in the region that the client chose for its data. They are versioned, expire by retention and are no system of record.',
  ...ANSWERED_FOR,
};

/** On the bucket of a load balancer's access logs. */
export const LOGS_UNDER_KEYS_OF_S3: RuleException = {
  rules: BUCKET_HAS_A_KEY,
  reason: 'Elastic Load Balancing can only write access logs to a bucket that S3 encrypts with its own keys.',
  ...ANSWERED_FOR,
};
