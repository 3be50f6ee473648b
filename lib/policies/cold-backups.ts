import { counted } from '../located/words';
import { group, integer, optional } from '../form/form';
import { mapValues } from '../map-values';
import { askedClasses } from '../patterns/backup/classes';
import type { BackupRuleProps } from '../patterns/backup/props';
import type { Bent, Policy } from './policy';

/** When backups that are kept for long leave the storage that they can be restored from at once. */
export interface ColdBackupsOptions {
  /**
   * Days until a backup moves to cold storage.
   * @default 30
   */
  readonly afterDays?: number;
}

/** Days that cold storage is billed for at least. Source: AWS Backup pricing, "early deletion". */
const LEAST_COLD_DAYS = 90;

/** Backups made once a month or less often, and kept for long, move to cold storage. */
export const coldBackups: Policy<ColdBackupsOptions> = {
  description: 'Monthly and yearly backups that are kept for long move to cold storage',
  form: group<ColdBackupsOptions>({
    afterDays: optional(integer(1, 3560), 'Days until a backup moves to cold storage', '30'),
  }),
  risk: 'low',
  effort: 'low',
  watch: 'How long a restore of an old backup takes: hours more, and it is billed by the GiB.',
  says: ({ afterDays = 30 }) => `monthly and yearly backups move to cold storage after ${counted(afterDays, 'day')}`,
  bend: ({ backup }, { profile }, { afterDays = 30 }): Bent => {
    if (backup === undefined) return leftAlone('nothing is backed up');
    const moves = ({ every, keepDays, coldAfterDays }: BackupRuleProps): boolean =>
      (every === 'month' || every === 'year') && coldAfterDays === undefined && keepDays >= afterDays + LEAST_COLD_DAYS;
    const classes = askedClasses(backup, profile);
    if (!Object.values(classes).some((rules) => Object.values(rules).some(moves))) {
      return leftAlone(`no monthly or yearly backup is kept for ${afterDays + LEAST_COLD_DAYS} days`);
    }
    const moved = mapValues(classes, (rules) =>
      mapValues(rules, (rule) => (moves(rule) ? { ...rule, coldAfterDays: afterDays } : rule)),
    );
    return { patch: { backup: { classes: moved } }, leftAlone: [] };
  },
};

function leftAlone(because: string): Bent {
  return { leftAlone: [{ pattern: 'backup', because }] };
}
