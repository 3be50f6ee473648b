/** A statement of the access policy of a vault. */
export interface VaultStatement {
  readonly effect: 'Allow' | 'Deny';
  readonly principal: 'anyone' | { readonly aws: string };
  readonly actions: readonly string[];
}

/** What takes backups away, or lets them expire sooner. */
const TAKING_AWAY = [
  'backup:DeleteRecoveryPoint',
  'backup:DisassociateRecoveryPoint',
  'backup:UpdateRecoveryPointLifecycle',
] as const;

/**
 * Nobody takes backups away while this holds. Whoever may change the policy of the vault can take it away first: denying that to all would
 * lock out whoever deploys it, and only a lock in compliance mode cannot be taken away. AWS deletes no vault that holds any backups, so that
 * deletion of the vault is left alone: a first deployment that fails is rolled back. Source: AWS Backup Developer Guide, "Vault access
 * policies".
 * @param copiesFrom - root of another account whose copies the vault takes, by ARN
 */
export function vaultStatements(copiesFrom?: string): readonly VaultStatement[] {
  return [
    { effect: 'Deny', principal: 'anyone', actions: TAKING_AWAY },
    ...(copiesFrom === undefined
      ? []
      : ([{ effect: 'Allow', principal: { aws: copiesFrom }, actions: ['backup:CopyIntoBackupVault'] }] as const)),
  ];
}
