import type { Profile } from './profile';

/** What a profile may want of an environment beyond the defaults of its patterns. A pattern that gives it names it in `meets`. */
export const NEEDS = ['backup'] as const;
export type Need = (typeof NEEDS)[number];

/** What a profile wants, in words that complete the sentence "the profile asks for ...". */
export function needsOf({ backupTier }: Profile): Readonly<Partial<Record<Need, string>>> {
  return backupTier === 'none' ? {} : { backup: `${backupTier.replaceAll('-', ' ')} backups` };
}
