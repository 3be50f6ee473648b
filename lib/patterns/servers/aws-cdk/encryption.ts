import { Stack } from 'aws-cdk-lib';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';

/**
 * Lets Auto Scaling of this account launch servers whose volumes a key encrypts.
 *
 * The service-linked role is named in a condition, not as the principal: it first exists when an account has had its first group,
 * and KMS refuses a policy whose principal does not exist.
 * Source: Amazon EC2 Auto Scaling User Guide, "Required AWS KMS key policy for use with encrypted volumes".
 */
export function letAutoScalingUse(key: IKey): void {
  const role = { service: 'iam', region: '', resource: 'role/aws-service-role/autoscaling.amazonaws.com' };
  const onlyAutoScaling = {
    ArnEquals: {
      'aws:PrincipalArn': Stack.of(key).formatArn({ ...role, resourceName: 'AWSServiceRoleForAutoScaling' }),
    },
  };
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new AnyPrincipal()],
      actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
      resources: ['*'],
      conditions: onlyAutoScaling,
    }),
  );
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new AnyPrincipal()],
      actions: ['kms:CreateGrant'],
      resources: ['*'],
      conditions: { ...onlyAutoScaling, Bool: { 'kms:GrantIsForAWSResource': 'true' } },
    }),
  );
}
