import type { AwsStatement } from './statement';

/** Statement of the policy of a KMS key; it stands on that key alone. */
export interface KeyStatement extends AwsStatement {
  /** A service, e.g. `logs.eu-west-1.amazonaws.com`, an account by ARN, or whoever meets the conditions. */
  readonly principal: { readonly service: string } | { readonly aws: string } | 'anyone';
}

/** Where a key is. Each part may be known only at deployment. */
export interface KeyPlace {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

/**
 * Lets CloudWatch Logs of the key's account and region encrypt log groups.
 * Source: Amazon CloudWatch Logs User Guide, "Encrypt log data in CloudWatch Logs using AWS KMS".
 */
export function logsKeyStatements({ partition, region, account }: KeyPlace): readonly KeyStatement[] {
  return [
    {
      principal: { service: `logs.${region}.amazonaws.com` },
      actions: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
      conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': `arn:${partition}:logs:${region}:${account}:*` } },
    },
  ];
}

/**
 * Lets Auto Scaling of the key's account launch servers whose volumes are encrypted.
 *
 * The service-linked role is named in a condition, not as the principal: it first exists when an account has had its first group,
 * and KMS refuses a policy whose principal does not exist.
 * Source: Amazon EC2 Auto Scaling User Guide, "Required AWS KMS key policy for use with encrypted volumes".
 */
export function autoScalingKeyStatements({ partition, account }: KeyPlace): readonly KeyStatement[] {
  const role = 'role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling';
  const onlyAutoScaling = { ArnEquals: { 'aws:PrincipalArn': `arn:${partition}:iam::${account}:${role}` } };
  return [
    {
      principal: 'anyone',
      actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
      conditions: onlyAutoScaling,
    },
    {
      principal: 'anyone',
      actions: ['kms:CreateGrant'],
      conditions: { ...onlyAutoScaling, Bool: { 'kms:GrantIsForAWSResource': 'true' } },
    },
  ];
}

/**
 * Lets another account copy backups of what a key encrypts, and encrypt the copies by a key of its own.
 * Source: AWS Backup Developer Guide, "Creating backup copies across AWS accounts".
 * @param account - that the copies go to
 */
export function copyKeyStatements({ partition }: KeyPlace, account: string): readonly KeyStatement[] {
  const principal = { aws: `arn:${partition}:iam::${account}:root` };
  return [
    {
      principal,
      actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
    },
    { principal, actions: ['kms:CreateGrant'], conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } },
  ];
}
