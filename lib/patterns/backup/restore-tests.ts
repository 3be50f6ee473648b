import type { Profile } from '../../profile/profile';
import type { PlannedClass, PlannedRestoreTests } from './backup-plan';
import type { BackupProps, RestoreTestProps } from './props';
import { asksForCopies, keptDays, type BroughtBackup } from './vaults';

/** A test takes one of the backups of the last month, or of as long as they are kept. */
const LONGEST_BACK = 31;

export function planRestoreTests(
  { restoreTests }: BackupProps,
  classes: readonly PlannedClass[],
  profile: Profile,
  { validator }: BroughtBackup,
): PlannedRestoreTests | undefined {
  const asked = restoreTests ?? asksForCopies(profile);
  if (asked === false) return undefined;
  const {
    every = 'month',
    day = 'sun',
    at = '10:00',
    of,
    validationHours,
  }: RestoreTestProps = asked === true ? {} : asked;
  return {
    schedule: { every, ...(every === 'week' && { day }), at, timeZone: profile.supportHours.timeZone },
    kinds: [...new Set(of ?? (['volumes'] as const))],
    fromDays: Math.min(LONGEST_BACK, Math.max(...keptDays(classes, 'backups'))),
    ...(validator === true && { validationHours: validationHours ?? 1 }),
  };
}
