import type { EnvironmentContext } from '../../profile/context';
import type { Profile } from '../../profile/profile';
import type { PlannedClass, PlannedCopies, PlannedLock, PlannedVault } from './backup-plan';
import type { BackupProps } from './props';

/** What exists already and is brought along, beside the props. */
export interface BroughtBackup {
  /** @default false */
  readonly vault?: boolean;
  /** @default false */
  readonly copyVault?: boolean;
  /** @default false */
  readonly validator?: boolean;
}

/** Days that rules keep backups, or copies of them. */
export function keptDays(classes: readonly PlannedClass[], of: 'backups' | 'copies'): readonly number[] {
  const rules = classes.flatMap((each) => each.rules);
  return rules.flatMap(({ lifecycle, copy }) => (of === 'backups' ? lifecycle.keepDays : (copy?.keepDays ?? [])));
}

export function planVault(
  { lock }: BackupProps,
  kept: readonly number[],
  profile: Profile,
  isThere: boolean | undefined,
): PlannedVault {
  if (isThere === true) return { kind: 'existing' };
  const planned = planLock(lock ?? asksForCopies(profile), kept);
  return { kind: 'new', ...(planned && { lock: planned }) };
}

/** Where copies go, if there are any. */
export function planCopies(
  props: BackupProps,
  classes: readonly PlannedClass[],
  { places: { home, copy }, profile }: EnvironmentContext,
  { copyVault }: BroughtBackup,
): PlannedCopies | undefined {
  const kept = keptDays(classes, 'copies');
  if (copy === undefined || kept.length === 0) return undefined;
  return {
    place: copy,
    otherAccount: copy.account !== undefined && copy.account !== home.account,
    vault: planVault(props, kept, profile, copyVault),
  };
}

/** Whether the profile asks for copies, a lock and restore tests. */
export function asksForCopies({ backupTier }: Pick<Profile, 'backupTier'>): boolean {
  return backupTier === 'daily-and-monthly-with-copy';
}

function planLock(lock: NonNullable<BackupProps['lock']>, kept: readonly number[]): PlannedLock | undefined {
  if (lock === false) return undefined;
  const { minKeepDays, maxKeepDays, compliance } = lock === true ? {} : lock;
  return {
    minKeepDays: minKeepDays ?? Math.min(...kept),
    ...(maxKeepDays !== undefined && { maxKeepDays }),
    ...(compliance && { finalAfterDays: compliance.graceDays }),
  };
}
