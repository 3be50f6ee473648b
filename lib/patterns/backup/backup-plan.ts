import type { Weekday } from '../../calendar/days';
import type { Place } from '../../profile/place';
import type { PatternPlan } from '../pattern';
import type { BackupEvent, BackupInterval, ProtectedKind } from './props';

/** An environment's backups, decided, in no cloud's words. Every engine renders the same plan. */
export interface BackupPlan extends PatternPlan {
  /** Name of the environment across all clients, which its vaults have too, e.g. `northwind-production`. */
  readonly name: string;
  readonly vault: PlannedVault;
  readonly classes: readonly PlannedClass[];
  /** @default - nothing is copied */
  readonly copies?: PlannedCopies;
  /** Windows servers flush what they have not written yet before a backup of the whole server. */
  readonly windowsVss: boolean;
  /** @default - none */
  readonly restoreTests?: PlannedRestoreTests;
  /** @default - none */
  readonly reports?: PlannedReports;
  /** What a topic of the client's own is told of. */
  readonly notified: readonly BackupEvent[];
}

/** Where backups are kept. A new one is encrypted by a key of the client, and outlives its stack. */
export type PlannedVault = { readonly kind: 'existing' } | NewVault;

export interface NewVault {
  readonly kind: 'new';
  /** @default - whoever may delete backups can do so */
  readonly lock?: PlannedLock;
}

/** What a vault refuses to keep for less or longer. */
export interface PlannedLock {
  readonly minKeepDays: number;
  /** @default - no limit */
  readonly maxKeepDays?: number;
  /** Days from the deployment of the lock until nobody can take it away again. @default - people with the permission always can */
  readonly finalAfterDays?: number;
}

/** Data that is backed up alike. */
export interface PlannedClass {
  readonly name: string;
  /** What is protected carries it, e.g. `northwind-production/standard`. */
  readonly label: string;
  readonly rules: readonly PlannedRule[];
  readonly objectives: Objectives;
}

/** What a class promises. */
export interface Objectives {
  /** Hours of data that can be lost (RPO). */
  readonly lossHours: number;
  /** Nearly nothing is lost of what can be backed up continuously. */
  readonly continuous: boolean;
  /** Hours until the newest backup is restored, as the service tier has it (RTO). */
  readonly recoveryHours: number;
}

export interface PlannedRule {
  readonly name: string;
  readonly schedule: BackupSchedule;
  /** Hours in which it must begin, and then end. */
  readonly startWithinHours: number;
  readonly finishWithinHours: number;
  readonly lifecycle: Lifecycle;
  readonly continuous: boolean;
  /** @default - it is not copied */
  readonly copy?: Lifecycle;
}

/** When something comes back. */
export interface BackupSchedule {
  /** Monthly is on the 1st, yearly on 1 January. */
  readonly every: BackupInterval;
  /** Of what is weekly. @default - it is not */
  readonly day?: Weekday;
  /** `HH:MM` */
  readonly at: string;
  /** IANA time zone. */
  readonly timeZone: string;
}

export interface Lifecycle {
  readonly keepDays: number;
  /** @default - never */
  readonly coldAfterDays?: number;
}

/** Where copies go. */
export interface PlannedCopies {
  readonly place: Place;
  /** Whether they leave the account of the environment: then both accounts must agree. */
  readonly otherAccount: boolean;
  readonly vault: PlannedVault;
}

export interface PlannedRestoreTests {
  readonly schedule: BackupSchedule;
  readonly kinds: readonly ProtectedKind[];
  /** Days back that a backup may be from. */
  readonly fromDays: number;
  /** Hours that what was restored stays for the hook. @default - there is no hook, and it goes at once */
  readonly validationHours?: number;
}

export interface PlannedReports {
  /** Days that reports are kept, at least. */
  readonly keepDays: number;
}
