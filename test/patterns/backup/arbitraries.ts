import fc from 'fast-check';
import { WEEKDAYS } from '../../../lib/calendar/days';
import {
  BACKUP_INTERVALS,
  PROTECTED_KINDS,
  type AskedBackup,
  type BackupRuleProps,
} from '../../../lib/patterns/backup/props';

const names = fc.constantFrom('standard', 'records', 'archive', 'daily', 'weekly');

const rule: fc.Arbitrary<BackupRuleProps> = fc
  .record(
    {
      every: fc.constantFrom(...BACKUP_INTERVALS),
      keepDays: fc.integer({ min: 1, max: 3650 }),
      timeZone: fc.constantFrom('Europe/Dublin', 'America/New_York'),
      startWithinHours: fc.integer({ min: 1, max: 24 }),
      finishWithinHours: fc.integer({ min: 1, max: 168 }),
      copy: fc.constant(false),
    },
    { requiredKeys: ['every', 'keepDays'] },
  )
  .chain((props) => fc.constantFrom(...WEEKDAYS).map((day) => (props.every === 'week' ? { ...props, day } : props)));

/** Anything that can be asked of backups and be had, without copies. */
export const backupProps: fc.Arbitrary<AskedBackup> = fc.record(
  {
    classes: fc.dictionary(names, fc.dictionary(names, rule, { minKeys: 1 }), { minKeys: 1 }),
    lock: fc.boolean(),
    windowsVss: fc.boolean(),
    restoreTests: fc.oneof(
      fc.boolean(),
      fc.record({ of: fc.subarray([...PROTECTED_KINDS], { minLength: 1 }) }, { requiredKeys: [] }),
    ),
    reports: fc.boolean(),
  },
  { requiredKeys: [] },
);
