/** A vault. @param policies - what stands beside its properties */
export function vault(properties: object, policies: object = {}): { readonly Type: string } {
  return {
    Type: 'AWS::Backup::BackupVault',
    Properties: { BackupVaultName: 'northwind', ...properties },
    ...policies,
  } as { readonly Type: string };
}

/** An access policy that denies the deletion of recovery points. */
export const deniedDeletion = {
  AccessPolicy: {
    Statement: [{ Effect: 'Deny', Principal: { AWS: '*' }, Action: ['backup:DeleteRecoveryPoint'], Resource: '*' }],
  },
};
