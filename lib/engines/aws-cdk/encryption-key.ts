import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key, type IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** What a customer-managed key is for. */
export interface EncryptionKeyProps {
  /** What it encrypts, in a few words. */
  readonly purpose: string;
  /** Whether it outlives its stack. */
  readonly retain: boolean;
}

/** A symmetric key in the client's account, rotated each year. */
export function encryptionKey(scope: Construct, id: string, { purpose, retain }: EncryptionKeyProps): Key {
  return new Key(scope, id, {
    description: purpose,
    enableKeyRotation: true,
    removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
}

/**
 * Lets CloudWatch Logs of this account and region use a key for its log groups.
 * Source: Amazon CloudWatch Logs User Guide, "Encrypt log data in CloudWatch Logs using AWS KMS".
 */
export function letLogsUse(key: IKey): void {
  const { region, partition, account } = Stack.of(key);
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
      resources: ['*'],
      conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': `arn:${partition}:logs:${region}:${account}:*` } },
    }),
  );
}
