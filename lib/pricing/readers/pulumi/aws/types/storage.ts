import type { JsonObject } from '../../../shape';
import { renamedValue } from '../rename';
import { given, withProperties, type Presenter } from './presenter';
import { inputsOf, isKnownObject } from './shapes';

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
