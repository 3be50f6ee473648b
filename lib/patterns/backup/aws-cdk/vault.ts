import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnBackupVault } from 'aws-cdk-lib/aws-backup';
import { AnyPrincipal, ArnPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { vaultStatements, type VaultStatement } from '../aws/vault-policy';
import type { AwsVault } from '../aws/words';

/** What a vault is made of besides its words. */
export interface VaultParts {
  readonly key: IKey;
  /** Another account whose copies it takes. @default - none */
  readonly copiesFrom?: string;
  /** ARN of a topic that is told of jobs. @default - none */
  readonly topic?: string;
}

/**
 * A vault that outlives its stack, and whose policy denies deletion. The CDK's own takes a lock or a policy away when its props do, and
 * names no tags; this one says all of it in one resource.
 */
export function addVault(
  scope: Construct,
  id: string,
  { name, lock, events }: AwsVault,
  parts: VaultParts,
): CfnBackupVault {
  const { key, copiesFrom, topic } = parts;
  const root = copiesFrom === undefined ? undefined : rootOf(scope, copiesFrom);
  const vault = new CfnBackupVault(scope, id, {
    backupVaultName: name,
    encryptionKeyArn: key.keyArn,
    accessPolicy: new PolicyDocument({ statements: vaultStatements(root).map(statementOf) }),
    ...(lock && { lockConfiguration: lock }),
    ...(topic !== undefined &&
      events.length > 0 && { notifications: { snsTopicArn: topic, backupVaultEvents: [...events] } }),
  });
  vault.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
  return vault;
}

function statementOf({ effect, principal, actions }: VaultStatement): PolicyStatement {
  return new PolicyStatement({
    effect: effect === 'Deny' ? Effect.DENY : Effect.ALLOW,
    principals: [principal === 'anyone' ? new AnyPrincipal() : new ArnPrincipal(principal.aws)],
    actions: [...actions],
    resources: ['*'],
  });
}

function rootOf(scope: Construct, account: string): string {
  return Stack.of(scope).formatArn({ service: 'iam', region: '', account, resource: 'root' });
}
