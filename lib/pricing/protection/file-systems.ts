import type { Resource } from '../readers/resource';
import { isUnknown } from '../readers/unknown';

import { keptDays, type DaysUnlessSet, type OwnBackups, type ReadOwnBackups } from './own-backups';

/**
 * Whether a file system of Amazon FSx is backed up as a whole: those of ONTAP are backed up volume by volume, and those for scratch are
 * not backed up at all.
 * Source: AWS Backup Developer Guide, "Working with Amazon FSx file systems".
 */
export function isBackedUpWhole(fileSystem: Resource): boolean {
  const type = fileSystem.text('FileSystemType');
  if (type === 'ONTAP') return false;
  const deployment = fileSystem.text('LustreConfiguration.DeploymentType') ?? 'SCRATCH_1';
  return type !== 'LUSTRE' || isUnknown(deployment) || !deployment.startsWith('SCRATCH');
}

/**
 * How long each kind of file system keeps its automatic backups.
 * Source: CloudFormation template reference, "AWS::FSx::FileSystem"; of Pulumi, the defaults of its provider, which wraps
 * hashicorp/terraform-provider-aws (internal/service/fsx).
 */
const AUTOMATIC_BACKUPS: Readonly<Record<string, ReadOwnBackups>> = {
  LUSTRE: automatic('Lustre', 0),
  ONTAP: automatic('Ontap', { cloudformation: 30, pulumi: 0 }),
  OPENZFS: automatic('OpenZFS', { cloudformation: 30, pulumi: 0 }),
  WINDOWS: automatic('Windows', { cloudformation: 30, pulumi: 7 }),
};

/** What a file system backs up by itself. */
export function fileSystemBackups(fileSystem: Resource): OwnBackups {
  const type = fileSystem.text('FileSystemType');
  if (typeof type !== 'string' || !Object.hasOwn(AUTOMATIC_BACKUPS, type)) return undefined;
  return AUTOMATIC_BACKUPS[type]?.(fileSystem);
}

/** A volume of ONTAP is in the backups of its file system, which its storage virtual machine names. */
export function volumeBackups(volume: Resource): OwnBackups {
  const machine = volume.target('OntapConfiguration.StorageVirtualMachineId');
  const fileSystem = machine?.target('FileSystemId');
  return fileSystem === undefined
    ? { because: 'its file system is in none of the templates' }
    : fileSystemBackups(fileSystem);
}

function automatic(kind: string, unlessSet: DaysUnlessSet): ReadOwnBackups {
  return keptDays('automatic backups', `${kind}Configuration.AutomaticBackupRetentionDays`, unlessSet);
}
