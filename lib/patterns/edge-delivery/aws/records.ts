/** For IPv4 and for IPv6. */
export const RECORD_TYPES = ['A', 'AAAA'] as const;

/** The hosted zone of all distributions. Source: AWS CloudFormation Template Reference, "AWS::Route53::RecordSet AliasTarget". */
export const ZONE_OF_DISTRIBUTIONS = 'Z2FDTNDATAQYW2';
