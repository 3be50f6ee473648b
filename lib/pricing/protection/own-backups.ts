import type { Untold } from '../../backup-selection';
import type { Properties, Resource } from '../readers/resource';
import { isUnknown } from '../readers/unknown';

import { untold } from './untold';

/** What backs a resource up beside any plan, in a few words; `undefined` where nothing does. */
export type OwnBackups = string | Untold | undefined;

/** Reads what a resource has of its own. */
export type ReadOwnBackups = (resource: Resource) => OwnBackups;

/** Days that backups are kept where nothing is said, which differs where Pulumi's provider has a default of its own. */
export type DaysUnlessSet = number | { readonly cloudformation: number; readonly pulumi: number };

/**
 * Backups that a service takes every day and keeps for a number of days; none where that is 0.
 *
 * @param unlessSet - days where the property is absent
 */
export function keptDays(what: string, property: string, unlessSet: DaysUnlessSet): ReadOwnBackups {
  return (resource) => {
    const { engine = 'cloudformation' } = resource.definition;
    const days = resource.number(property) ?? (typeof unlessSet === 'number' ? unlessSet : unlessSet[engine]);
    if (isUnknown(days)) return untold(days);
    return days === 0 ? undefined : `${what}, kept ${days} ${days === 1 ? 'day' : 'days'}`;
  };
}

/** Days of point-in-time recovery, where nothing is said. Source: DynamoDB API reference, "PointInTimeRecoverySpecification". */
const RECOVERY_DAYS = 35;

/** Point-in-time recovery of a table, or of one of its replicas. */
export function pointInTimeRecovery(table: Properties): OwnBackups {
  const enabled = table.flag('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled');
  if (isUnknown(enabled)) return untold(enabled);
  if (enabled !== true) return undefined;
  const days = table.number('PointInTimeRecoverySpecification.RecoveryPeriodInDays') ?? RECOVERY_DAYS;
  return isUnknown(days) ? 'point-in-time recovery' : `point-in-time recovery over ${days} days`;
}

/**
 * Automatic backups of a file system, which AWS Backup takes every day by a plan of its own.
 * Source: Amazon EFS User Guide, "Backing up EFS file systems": kept 35 days.
 */
export const automaticBackups: ReadOwnBackups = (fileSystem) => {
  const status = fileSystem.text('BackupPolicy.Status');
  if (isUnknown(status)) return untold(status);
  return status === 'ENABLED' ? 'automatic backups, kept 35 days' : undefined;
};
