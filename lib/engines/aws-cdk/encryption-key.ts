import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key, type IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { publishersKeyStatements } from '../../clouds/aws/alarm-publishers';
import { autoScalingKeyStatements, logsKeyStatements, type KeyStatement } from '../../clouds/aws/key-policies';

/** What a customer-managed key is for. */
export interface EncryptionKeyProps {
  /** What it encrypts, in a few words. */
  readonly purpose: string;
  /** Whether it outlives its stack, as what it encrypts does. A first deployment that fails leaves none. */
  readonly retain: boolean;
}

/** A symmetric key in the client's account, rotated each year. */
export function encryptionKey(scope: Construct, id: string, { purpose, retain }: EncryptionKeyProps): Key {
  return new Key(scope, id, {
    description: purpose,
    enableKeyRotation: true,
    removalPolicy: retain ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY,
  });
}

/** Lets CloudWatch Logs of this account and region use a key for its log groups. */
export function letLogsUse(key: IKey): void {
  allow(key, logsKeyStatements(Stack.of(key)));
}

/** Lets Auto Scaling of this account launch servers whose volumes a key encrypts. */
export function letAutoScalingUse(key: IKey): void {
  allow(key, autoScalingKeyStatements(Stack.of(key)));
}

/** Lets the services that publish alarms use a key for this account's topics. */
export function letPublishersUse(key: IKey): void {
  allow(key, publishersKeyStatements(Stack.of(key)));
}

function allow(key: IKey, statements: readonly KeyStatement[]): void {
  for (const { principal, actions, conditions } of statements) {
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [principal === 'anyone' ? new AnyPrincipal() : new ServicePrincipal(principal.service)],
        actions: [...actions],
        resources: ['*'],
        ...(conditions && { conditions }),
      }),
    );
  }
}
