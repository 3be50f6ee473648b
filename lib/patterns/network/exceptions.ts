import { ANSWERED_FOR, type RuleException } from '../../profile/exceptions';

/** On every subnet whose zone is known when the template is made. */
export const FIXED_ZONE: RuleException = {
  rules: ['CloudFormation-Validate::W3010'],
  reason:
    'A subnet that moves to another zone is replaced. The zone is written down, because the list that Fn::GetAZs gives changes with the default subnets of the account.',
  ...ANSWERED_FOR,
};

/** On the default route of a public subnet. */
export const PUBLIC_ROUTE: RuleException = {
  rules: [
    'HIPAA.Security-VPCNoUnrestrictedRouteToIGW',
    'NIST.800.53.R5-VPCNoUnrestrictedRouteToIGW',
    'PCI.DSS.321-VPCNoUnrestrictedRouteToIGW',
  ],
  reason:
    'A public subnet is one with a route to the internet gateway. It holds NAT gateways and load balancers; nothing in it gets a public address by default.',
  ...ANSWERED_FOR,
};

/** On the function with which the CDK takes the rules out of a default security group. */
export const FUNCTION_OF_THE_CDK: RuleException = {
  rules: ['CKV_AWS_115', 'CKV_AWS_116', 'CKV_AWS_117'],
  reason:
    'The CDK brings this function, and CloudFormation alone calls it, when the VPC is created or deleted. A call that fails fails the deployment, so no queue has to keep it; there is one at a time, and it needs the API of EC2 and nothing inside the VPC.',
  ...ANSWERED_FOR,
};

/** On a network that is described by its IDs. */
export const ROUTE_TABLES_UNKNOWN: RuleException = {
  rules: ['@aws-cdk/aws-ec2:noSubnetRouteTableId'],
  reason: 'Patterns stand in an existing network and never change its routes, so nobody is asked for its route tables.',
  ...ANSWERED_FOR,
};
