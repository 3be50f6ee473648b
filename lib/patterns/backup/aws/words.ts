import type { AwsAlarm } from '../../../clouds/aws/signals';
import type { PatternWords } from '../../pattern';

/** An environment's backups in AWS's words. */
export interface AwsBackup extends PatternWords {
  readonly vault: AwsVault;
  /** Managed policies, by name and path, of the role that makes backups. */
  readonly rolePolicies: readonly string[];
  readonly plans: readonly AwsBackupPlan[];
  /** @default - nothing is copied */
  readonly copies?: AwsCopies;
  /** @default - none */
  readonly restoreTests?: AwsRestoreTests;
  /** @default - none */
  readonly audit?: AwsAudit;
  readonly alarms: readonly AwsAlarm[];
}

/** A vault of AWS Backup. */
export interface AwsVault {
  readonly name: string;
  /** One that stands already is only named. */
  readonly isNew: boolean;
  /** @default - none */
  readonly lock?: AwsVaultLock;
  /** Events that a topic of the client's own is told of, as the vault calls them. */
  readonly events: readonly string[];
}

export interface AwsVaultLock {
  readonly minRetentionDays: number;
  readonly maxRetentionDays?: number;
  /** It is in compliance mode when this is there, and in governance mode otherwise. */
  readonly changeableForDays?: number;
}

/** A plan of AWS Backup for one class, and the tag that selects what it backs up. */
export interface AwsBackupPlan {
  /** Name of the class, by which engines name what they make. */
  readonly className: string;
  readonly name: string;
  readonly tag: AwsTag;
  readonly rules: readonly AwsBackupRule[];
  /** Options of backups of EC2 instances. @default - none */
  readonly windowsVss?: 'enabled';
}

export interface AwsTag {
  readonly key: string;
  readonly value: string;
}

export interface AwsBackupRule {
  readonly name: string;
  readonly schedule: string;
  readonly timeZone: string;
  readonly startWindowMinutes: number;
  readonly completionWindowMinutes: number;
  readonly lifecycle: AwsLifecycle;
  readonly continuous: boolean;
  /** @default - it is not copied */
  readonly copy?: AwsLifecycle;
}

export interface AwsLifecycle {
  readonly deleteAfterDays: number;
  readonly moveToColdStorageAfterDays?: number;
  /** Snapshots of volumes go to their archive. Only backups that are made monthly or less often can. */
  readonly archive?: true;
}

/** Where copies go. */
export interface AwsCopies {
  readonly vault: AwsVault;
  /** @default - that of the environment, which is known only at deployment */
  readonly region?: string;
  /** @default - that of the environment */
  readonly account?: string;
  /** Whether `account` is another one: the vault lets the environment's account in, and keys let this one read. */
  readonly otherAccount: boolean;
}

/** A restore testing plan. */
export interface AwsRestoreTests {
  readonly name: string;
  readonly schedule: string;
  readonly timeZone: string;
  readonly startWindowHours: number;
  readonly selectionWindowDays: number;
  readonly recoveryPointTypes: readonly ('SNAPSHOT' | 'CONTINUOUS')[];
  readonly rolePolicies: readonly string[];
  readonly selections: readonly AwsTestSelection[];
  /** Whether a function is told of each restore. */
  readonly isValidated: boolean;
}

export interface AwsTestSelection {
  readonly name: string;
  readonly resourceType: string;
  /** What is tested carries it. */
  readonly tag: AwsTag;
  /** @default - what was restored goes at once */
  readonly validationWindowHours?: number;
}

/** A framework of AWS Backup Audit Manager, and reports. */
export interface AwsAudit {
  readonly framework: string;
  readonly controls: readonly AwsControl[];
  readonly reports: readonly AwsReport[];
  /** Days that reports are kept. */
  readonly keepDays: number;
}

export interface AwsControl {
  readonly name: string;
  /** Name to value. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What it looks at. @default - everything that can be backed up */
  readonly scope?: AwsTag;
}

export interface AwsReport {
  /** By which engines name what they make. */
  readonly key: string;
  readonly name: string;
  readonly template: string;
  /** Whether it reports on the framework. */
  readonly ofFramework: boolean;
}
