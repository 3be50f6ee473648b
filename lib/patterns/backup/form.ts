import {
  choice,
  either,
  flag,
  formatted,
  group,
  integer,
  nonEmptyList,
  nonEmptyRecord,
  optional,
  reference,
  required,
  type Field,
  type Group,
} from '../../form/form';
import { CLOCK_TIME, WEEKDAY } from '../../profile/forms';
import { NAME } from '../../profile/names';
import {
  BACKUP_EVENTS,
  BACKUP_INTERVALS,
  PROTECTED_KINDS,
  TEST_INTERVALS,
  type AskedBackup,
  type AskedRestoreTests,
  type BackupClassProps,
  type BackupRuleProps,
  type ComplianceProps,
  type CopyProps,
  type LockProps,
  type NotifyProps,
} from './props';

/** Longest that a backup is kept, in days: a hundred years. */
const LONGEST_DAYS = 36_500;
const keepDays = integer(1, LONGEST_DAYS);

const copy = group<CopyProps>({
  keepDays: optional(keepDays, 'Days that a copy is kept', 'as long as the backup'),
  coldAfterDays: optional(keepDays, 'Days until a copy moves to cold storage', 'as of the backup'),
});

const rule = group<BackupRuleProps>({
  every: required(
    choice(BACKUP_INTERVALS, {
      enumDescriptions: {
        hour: 'On the hour',
        day: 'Once a day',
        week: 'Once a week',
        month: 'On the 1st of each month',
        year: 'On 1 January',
      },
    }),
    'How often a backup is made',
  ),
  day: optional(WEEKDAY, 'Day of a weekly backup', 'sun'),
  at: optional(CLOCK_TIME, 'When it begins, "HH:MM"', '"01:00"'),
  timeZone: optional(
    formatted('time-zone', 'an IANA time zone, e.g. Europe/Dublin'),
    'IANA time zone of at',
    'that of the support hours',
  ),
  keepDays: required(keepDays, 'Days that a backup is kept'),
  coldAfterDays: optional(
    keepDays,
    'Days until a backup moves to cold storage, where it stays for 90 days or longer',
    'never',
  ),
  continuous: optional(
    flag(),
    'Any second of the last days can be restored, of databases and buckets; at most 35 days',
    'false',
  ),
  startWithinHours: optional(integer(1, 24), 'Hours in which it must begin', '2'),
  finishWithinHours: optional(integer(1, 168), 'Hours in which it must end, once it has begun', '12'),
  copy: optional(
    either('true, false, or { keepDays, coldAfterDays }', flag(), copy),
    'A copy of each backup, in the copy place of the environment',
    'true where the environment has one',
  ),
});

const classes: Field<Readonly<Record<string, BackupClassProps>>> = nonEmptyRecord(
  NAME,
  nonEmptyRecord(NAME, rule, 'at least one rule, e.g. daily: { every: day, keepDays: 35 }'),
  'at least one class, e.g. standard: { daily: { every: day, keepDays: 35 } }',
);

const lock = group<LockProps>({
  minKeepDays: optional(keepDays, 'Fewest days that anything is kept', 'those of the shortest rule'),
  maxKeepDays: optional(keepDays, 'Most days that anything is kept', 'no limit'),
  compliance: optional(
    group<ComplianceProps>({
      graceDays: required(
        integer(3, LONGEST_DAYS),
        'Days from the deployment of the lock until nobody can ever take it away again, 3 or more',
      ),
    }),
    'Makes the lock final',
    'people with the permission can take it away',
  ),
});

const restoreTests = group<AskedRestoreTests>({
  every: optional(choice(TEST_INTERVALS), 'How often restores are tested', 'month'),
  day: optional(WEEKDAY, 'Day of a weekly test', 'sun'),
  at: optional(CLOCK_TIME, 'When a test begins, "HH:MM" in the time zone of the support hours', '"10:00"'),
  of: optional(
    nonEmptyList(choice(PROTECTED_KINDS), `at least one of ${PROTECTED_KINDS.join(', ')}`),
    'Kinds of data that are tested',
    'volumes',
  ),
  validationHours: optional(integer(1, 168), 'Hours that what was restored stays for the validator', '1'),
  validator: optional(
    reference(/^arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:function:.+$/, 'the ARN of a Lambda function'),
    'ARN of a function that answers whether restored data is right',
    'that it could be restored is enough',
  ),
});

const notify = group<NotifyProps>({
  topic: required(
    reference(/^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[\w-]+$/, 'the ARN of an SNS topic'),
    'ARN of an SNS topic in the region of the environment, which lets AWS Backup publish to it',
  ),
  of: optional(
    nonEmptyList(choice(BACKUP_EVENTS), `at least one of ${BACKUP_EVENTS.join(', ')}`),
    'What it is told of',
    'everything',
  ),
});

const vault = reference(
  /^(?!Default$)[\w-]{2,50}$/,
  'the name of a backup vault: 2 to 50 letters, digits, hyphens and underscores',
);

export const backupForm: Group<AskedBackup> = group<AskedBackup>({
  classes: optional(classes, 'Classes of data by name, and the rules of each by name', 'standard, from the profile,'),
  lock: optional(
    either('true, false, or { minKeepDays, maxKeepDays, compliance }', flag(), lock),
    'Whether the vault refuses to keep anything for less or longer than the rules say',
    'from the profile',
  ),
  windowsVss: optional(flag(), 'Windows servers flush their writes before a backup of the whole server', 'true'),
  restoreTests: optional(
    either('true, false, or { every, of, validator, ... }', flag(), restoreTests),
    'Backups that are restored for a test, and removed again',
    'from the profile',
  ),
  reports: optional(
    flag(),
    'Checks of all backups, and a daily report; they need AWS Config in the account',
    'true for production of regulated clients',
  ),
  vault: optional(vault, 'Name of a vault that exists already in the region of the environment', 'a new one'),
  copyVault: optional(vault, 'Name of a vault for copies that exists already in the copy place', 'a new one'),
  notify: optional(notify, 'A topic of your own that is told of jobs, beside the alarms', 'none'),
});
