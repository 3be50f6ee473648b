import { ANSWERED_FOR, type RuleException } from '../../profile/exceptions';

/** On every subnet whose zone is known when the template is made. */
export const FIXED_ZONE: RuleException = {
  rule: 'CloudFormation-Validate::W3010',
  reason:
    'A subnet that moves to another zone is replaced. The zone is written down, because the list that Fn::GetAZs gives changes with the default subnets of the account.',
  ...ANSWERED_FOR,
};

/** On public subnets. */
export const PUBLIC_ROUTE: RuleException = {
  rule: 'HIPAA.Security-VPCNoUnrestrictedRouteToIGW',
  reason:
    'A public subnet is one with a route to the internet gateway. It holds NAT gateways and load balancers; nothing in it gets a public address by default.',
  ...ANSWERED_FOR,
};

/** On the role that writes flow logs. */
export const OWN_POLICY: RuleException = {
  rule: 'HIPAA.Security-IAMNoInlinePolicy',
  reason:
    'The policy names one log group and serves one role that only VPC flow logs can take; both come and go together.',
  ...ANSWERED_FOR,
};

/** On the flow log. The CDK acknowledges both by itself, on every flow log; we answer for it here. */
export const FLOW_LOG_OPTIONS: readonly RuleException[] = ['F3002', 'F3003'].map((rule) => ({
  rule: `CloudFormation-Validate::${rule}`,
  reason:
    'The rules misread the options of flow logs in S3, which the CDK spells as the service does. Ours go to CloudWatch Logs and have no options.',
  ...ANSWERED_FOR,
}));

/** On a network that is described by its IDs. */
export const ROUTE_TABLES_UNKNOWN: RuleException = {
  rule: '@aws-cdk/aws-ec2:noSubnetRouteTableId',
  reason: 'Patterns stand in an existing network and never change its routes, so nobody is asked for its route tables.',
  ...ANSWERED_FOR,
};
