import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Environment } from './environments';

/** A key that CloudWatch Logs may use. */
export function logKey(scope: Construct, id: string, description: string, environment: Environment): Key {
  const key = new Key(scope, id, { description, enableKeyRotation: true, removalPolicy: removalPolicy(environment) });
  const { region, account } = Stack.of(scope);
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
      resources: ['*'],
      conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': `arn:aws:logs:${region}:${account}:*` } },
    }),
  );
  return key;
}

/** Lets the service-linked role of Auto Scaling launch servers with encrypted volumes. */
export function allowAutoScaling(key: Key): void {
  const role = `arn:aws:iam::${Stack.of(key).account}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`;
  const byAutoScaling = { ArnEquals: { 'aws:PrincipalArn': role } };
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new AnyPrincipal()],
      actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
      resources: ['*'],
      conditions: byAutoScaling,
    }),
  );
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new AnyPrincipal()],
      actions: ['kms:CreateGrant'],
      resources: ['*'],
      conditions: { ...byAutoScaling, Bool: { 'kms:GrantIsForAWSResource': 'true' } },
    }),
  );
}

/** A log group that keeps logs as long as its environment does. */
export function logGroup(scope: Construct, id: string, environment: Environment, key: Key, name?: string): LogGroup {
  return new LogGroup(scope, id, {
    logGroupName: name,
    encryptionKey: key,
    retention: environment.logRetention,
    removalPolicy: removalPolicy(environment),
  });
}

function removalPolicy({ protect }: Environment): RemovalPolicy {
  return protect ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
}
