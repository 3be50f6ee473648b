import type { BackupTier, Profile } from './profile';

/** What a profile may want of an environment beyond the defaults of its patterns. A pattern that gives it names it in `meets`. */
export const NEEDS = ['backup'] as const;
export type Need = (typeof NEEDS)[number];

/** How it is said that a need is not met: as a decision, and as the beginning of a warning. */
export const UNMET: Readonly<Record<Need, { readonly choice: string; readonly says: string }>> = {
  backup: { choice: 'not backed up', says: 'Nothing backs up the data of this environment' },
};

/** What an environment has. */
export interface Holdings {
  /** Whether it keeps data that is nowhere else. */
  readonly holdsData: boolean;
}

/** What a profile wants of an environment, in words that complete the sentence "the profile asks for ...". */
export function needsOf({ backupTier }: Profile, { holdsData }: Holdings): Readonly<Partial<Record<Need, string>>> {
  return backupTier === 'none' || !holdsData ? {} : { backup: BACKUPS[backupTier] };
}

const BACKUPS: Readonly<Record<Exclude<BackupTier, 'none'>, string>> = {
  daily: 'daily backups',
  'daily-and-monthly': 'daily and monthly backups',
  'daily-and-monthly-with-copy': 'daily and monthly backups with a copy in another region',
};
