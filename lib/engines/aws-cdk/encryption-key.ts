import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, ArnPrincipal, PolicyStatement, ServicePrincipal, type IPrincipal } from 'aws-cdk-lib/aws-iam';
import { Key, type IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { publishersKeyStatements } from '../../clouds/aws/alarm-publishers';
import {
  autoScalingKeyStatements,
  copyKeyStatements,
  logsKeyStatements,
  type KeyStatement,
} from '../../clouds/aws/key-policies';

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

/** Lets another account copy backups of what a key encrypts. */
export function letAccountCopy(key: IKey, account: string): void {
  allow(key, copyKeyStatements(Stack.of(key), account));
}

function allow(key: IKey, statements: readonly KeyStatement[]): void {
  for (const { principal, actions, conditions } of statements) {
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [principalOf(principal)],
        actions: [...actions],
        resources: ['*'],
        ...(conditions && { conditions }),
      }),
    );
  }
}

function principalOf(principal: KeyStatement['principal']): IPrincipal {
  if (principal === 'anyone') return new AnyPrincipal();
  return 'aws' in principal ? new ArnPrincipal(principal.aws) : new ServicePrincipal(principal.service);
}
