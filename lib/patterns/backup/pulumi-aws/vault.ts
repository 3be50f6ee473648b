import { Vault, VaultLockConfiguration, VaultNotifications, VaultPolicy } from '@pulumi/aws/backup';
import type { Key } from '@pulumi/aws/kms';
import { interpolate, output, type Input } from '@pulumi/pulumi';
import { keeping, leaving } from '../../../engines/pulumi-aws/lasting';
import { policyDocument, type Statement } from '../../../engines/pulumi-aws/policy-document';
import { vaultStatements, type VaultStatement } from '../aws/vault-policy';
import type { AwsVault } from '../aws/words';
import type { BackupParts } from './parts';

/** What a vault is made of besides its words. */
export interface VaultParts extends BackupParts {
  readonly key: Key;
  /** Another account whose copies it takes. @default - none */
  readonly copiesFrom?: Input<string>;
  /** ARN of a topic that is told of jobs. @default - none */
  readonly topic?: Input<string>;
}

/**
 * A vault that outlives its component with its lock and its policy, which denies deletion. The provider knows a lock, a policy and
 * notifications by their vault alone: to delete one that another has replaced would take the new one away.
 */
export function addVault(name: string, { name: vaultName, lock, events }: AwsVault, parts: VaultParts): Vault {
  const { key, copiesFrom, topic, location, keep, tags, below } = parts;
  const lasting = { ...below, ...leaving(true) };
  const vault = new Vault(name, { name: vaultName, kmsKeyArn: key.arn, tags }, { ...lasting, ...keeping(keep) });
  const root = copiesFrom === undefined ? undefined : interpolate`arn:${location.partition}:iam::${copiesFrom}:root`;
  const policy = output(root).apply((known) => policyDocument(vaultStatements(known).map(statementOf)));
  new VaultPolicy(name, { backupVaultName: vault.name, policy }, lasting);
  if (lock) new VaultLockConfiguration(name, { backupVaultName: vault.name, ...lock }, lasting);
  if (topic !== undefined && events.length > 0)
    new VaultNotifications(
      name,
      { backupVaultName: vault.name, snsTopicArn: topic, backupVaultEvents: [...events] },
      { ...below, deleteBeforeReplace: true },
    );
  return vault;
}

function statementOf({ effect, principal, actions }: VaultStatement): Statement {
  return { effect, actions, resources: ['*'], principals: [principal] };
}
