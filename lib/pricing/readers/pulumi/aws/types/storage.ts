import type { JsonObject } from '../../../shape';
import { parsed, renamedValue } from '../rename';
import { given, withProperties, type Presenter } from './presenter';
import { inputsOf, isKnownObject } from './shapes';

/** A vault with its lock, its policy and what is told of it. */
export const backupVault: Presenter = (own, named) => {
  const beside = (kind: string): JsonObject | undefined => inputsOf(own.sides(kind, 'backupVaultName'))[0];
  const lock = beside('aws:backup/vaultLockConfiguration:VaultLockConfiguration');
  const notifications = beside('aws:backup/vaultNotifications:VaultNotifications');
  return withProperties(named, {
    AccessPolicy: parsed(beside('aws:backup/vaultPolicy:VaultPolicy')?.['policy']),
    LockConfiguration:
      lock &&
      given({
        MinRetentionDays: lock['minRetentionDays'],
        MaxRetentionDays: lock['maxRetentionDays'],
        ChangeableForDays: lock['changeableForDays'],
      }),
    Notifications:
      notifications &&
      given({ SNSTopicArn: notifications['snsTopicArn'], BackupVaultEvents: notifications['backupVaultEvents'] }),
  });
};

/** A file system with its backups and its replicas. */
export const efsFileSystem: Presenter = (own, named) => {
  const [backup] = inputsOf(own.sides('aws:efs/backupPolicy:BackupPolicy', 'fileSystemId'));
  const replicas = inputsOf(
    own.sides('aws:efs/replicationConfiguration:ReplicationConfiguration', 'sourceFileSystemId'),
  );
  return withProperties(named, {
    BackupPolicy: renamedValue(backup?.['backupPolicy']),
    ReplicationConfiguration: replicas.length === 0 ? undefined : { Destinations: replicas.map(destinationOf) },
  });
};

function destinationOf({ destination }: JsonObject): unknown {
  return isKnownObject(destination)
    ? given({
        Region: destination['region'],
        AvailabilityZoneName: destination['availabilityZoneName'],
        FileSystemId: destination['fileSystemId'],
      })
    : destination;
}
