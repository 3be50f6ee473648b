import type { Weekday } from '../../calendar/days';

/** How often something comes back. */
export const BACKUP_INTERVALS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type BackupInterval = (typeof BACKUP_INTERVALS)[number];

/** How often restores are tested. */
export const TEST_INTERVALS = ['day', 'week', 'month'] as const;
export type TestInterval = (typeof TEST_INTERVALS)[number];

/** What holds data and can be restored. */
export const PROTECTED_KINDS = ['volumes', 'servers', 'file-systems', 'databases', 'tables', 'buckets'] as const;
export type ProtectedKind = (typeof PROTECTED_KINDS)[number];

/** What a topic of the client's own can be told of. */
export const BACKUP_EVENTS = [
  'backup-completed',
  'backup-failed',
  'copy-completed',
  'copy-failed',
  'restore-completed',
  'restore-failed',
] as const;
export type BackupEvent = (typeof BACKUP_EVENTS)[number];

/** What may be asked of an environment's backups. */
export interface BackupProps {
  /**
   * Classes of data, by name, and the rules of each by name. What is protected names one class.
   * @default - `standard`, from the profile: daily for 14 days; or daily for 35 days and monthly for a year
   */
  readonly classes?: Readonly<Record<string, BackupClassProps>>;
  /**
   * Whether the vault refuses to keep anything for less or longer than the rules say.
   * @default - from the profile: on where it asks for copies
   */
  readonly lock?: boolean | LockProps;
  /**
   * Windows servers flush what they have not written yet before a backup of the whole server (VSS).
   * @default true
   */
  readonly windowsVss?: boolean;
  /**
   * Backups that are restored for a test, and removed again.
   * @default - from the profile: each month where it asks for copies
   */
  readonly restoreTests?: boolean | RestoreTestProps;
  /**
   * Checks whether everything is backed up as the rules say, and a daily report of it and of all jobs.
   * @default - on for production of regulated clients
   */
  readonly reports?: boolean;
}

/** Rules of a class, by name. */
export type BackupClassProps = Readonly<Record<string, BackupRuleProps>>;

/** When backups are made, and how long they are kept. */
export interface BackupRuleProps {
  readonly every: BackupInterval;
  /**
   * Day on which a weekly backup begins.
   * @default 'sun'
   */
  readonly day?: Weekday;
  /**
   * When it begins, `HH:MM`. Hourly backups begin on the hour.
   * @default '01:00'
   */
  readonly at?: string;
  /**
   * IANA time zone of `at`.
   * @default - that of the client's support hours
   */
  readonly timeZone?: string;
  /** Days that a backup is kept. */
  readonly keepDays: number;
  /**
   * Days until a backup moves to cold storage, where it stays for 90 days or longer.
   * @default - never
   */
  readonly coldAfterDays?: number;
  /**
   * Any second of the last days can be restored, of what can be backed up so: databases and buckets. At most 35 days.
   * @default false
   */
  readonly continuous?: boolean;
  /**
   * Hours in which it must begin.
   * @default 2
   */
  readonly startWithinHours?: number;
  /**
   * Hours in which it must end, once it has begun.
   * @default 12
   */
  readonly finishWithinHours?: number;
  /**
   * A copy of each backup, in the environment's `copy` place.
   * @default - true where the environment has such a place
   */
  readonly copy?: boolean | CopyProps;
}

/** How long copies are kept. */
export interface CopyProps {
  /** @default - as long as the backup */
  readonly keepDays?: number;
  /** @default - as of the backup */
  readonly coldAfterDays?: number;
}

/** What the vault refuses. */
export interface LockProps {
  /**
   * Fewest days that anything is kept.
   * @default - those of the shortest rule
   */
  readonly minKeepDays?: number;
  /**
   * Most days that anything is kept.
   * @default - no limit
   */
  readonly maxKeepDays?: number;
  /**
   * The lock becomes final: nobody can ever take it away again.
   * @default - people with the permission can take it away
   */
  readonly compliance?: ComplianceProps;
}

export interface ComplianceProps {
  /** Days from the deployment of the lock until it is final, 3 or more. */
  readonly graceDays: number;
}

/** Backups that are restored for a test. */
export interface RestoreTestProps {
  /** @default 'month' */
  readonly every?: TestInterval;
  /**
   * Day of a weekly test.
   * @default 'sun'
   */
  readonly day?: Weekday;
  /**
   * When it begins, `HH:MM` in the client's time zone.
   * @default '10:00'
   */
  readonly at?: string;
  /**
   * Kinds of data that are tested: of each, one backup of everything that is protected.
   * @default ['volumes']
   */
  readonly of?: readonly ProtectedKind[];
  /**
   * Hours that what was restored stays, for the hook that validates it.
   * @default 1
   */
  readonly validationHours?: number;
}

/** What a client file may ask for: it names what exists already. */
export interface AskedBackup extends BackupProps {
  /**
   * Name of a vault that exists already in the region of the environment. Its key, lock and access policy are its own.
   * @default - a new one
   */
  readonly vault?: string;
  /**
   * Name of a vault for copies that exists already in the environment's `copy` place.
   * @default - a new one
   */
  readonly copyVault?: string;
  readonly restoreTests?: boolean | AskedRestoreTests;
  /**
   * A topic of your own that is told of jobs, beside the alarms.
   * @default - none
   */
  readonly notify?: NotifyProps;
}

export interface AskedRestoreTests extends RestoreTestProps {
  /**
   * ARN of a function that is told of each restore that is done, and answers whether the data is right.
   * @default - that it could be restored is enough
   */
  readonly validator?: string;
}

export interface NotifyProps {
  /** ARN of an SNS topic in the region of the environment. */
  readonly topic: string;
  /** @default - all */
  readonly of?: readonly BackupEvent[];
}

/** What of a client file is passed to the renderer. */
export interface PassedBackup extends Readonly<Record<string, unknown>> {
  readonly vault?: string;
  readonly copyVault?: string;
  readonly validator?: string;
  readonly topic?: string;
}
