import type { PlannedAlarm } from '../../profile/alarms';
import type { PlannedClass, PlannedCopies, PlannedRestoreTests, PlannedVault } from './backup-plan';
import { describeHours, INTERVAL_HOURS } from './objectives';

/** The plan's own keys for what alarms are measured on. */
export const VAULT = 'vault';
export const VAULT_IDENTITY = 'vault-identity';
export const RESTORE_TESTS = 'restore-tests';

/** Longest that an alarm looks back: a week. */
const LONGEST_HOURS = 7 * 24;

/** What a set of backups is watched by. */
interface WatchedBackups {
  readonly vault: PlannedVault;
  readonly classes: readonly PlannedClass[];
  readonly copies: PlannedCopies | undefined;
  readonly restoreTests: PlannedRestoreTests | undefined;
}

/** What goes wrong with backups. Whoever changes the vault on purpose hears of it as well. */
export function backupAlarms({ vault, classes, copies, restoreTests }: WatchedBackups): readonly PlannedAlarm[] {
  const locked = vault.kind === 'new' && vault.lock !== undefined;
  return [
    event('BackupFailed', {
      title: 'A backup failed or was stopped',
      signal: 'backup-failed',
      runbook: 'See why it failed, mend it, and start that backup by hand.',
    }),
    event('BackupExpired', {
      title: 'A backup did not begin or end in its window',
      signal: 'backup-expired',
      runbook: 'See what held it up: a backup of the same data that still runs, or too short a window.',
    }),
    ...missing(classes),
    ...slow(classes),
    ...(copies
      ? [
          event('CopyFailed', {
            title: 'A copy of a backup failed',
            signal: 'copy-failed',
            on: [VAULT_IDENTITY],
            runbook: 'See whether the vault of the copies lets them in, and whether its key and that of the data do.',
          }),
        ]
      : []),
    ...(restoreTests
      ? [
          event('RestoreTestFailed', {
            title: 'A backup could not be restored in a test',
            signal: 'restore-test-failed',
            on: [RESTORE_TESTS],
            severity: 'critical',
            runbook: 'Restore another backup of the same data by hand, and see what this one lacks.',
          }),
        ]
      : []),
    event('VaultChanged', {
      title: 'The vault, its policy or its lock was changed',
      signal: 'vault-changed',
      runbook: 'See who changed it, and whether a deployment did: nothing else should.',
    }),
    ...(locked
      ? [
          event('VaultUnlocked', {
            title: 'The lock of the vault was taken away',
            signal: 'vault-unlocked',
            severity: 'critical',
            runbook: 'See who took it away, deploy it again, and see whether any backup is gone.',
          }),
        ]
      : []),
  ];
}

type Told = Pick<PlannedAlarm, 'title' | 'signal' | 'runbook'> & Partial<Pick<PlannedAlarm, 'on' | 'severity'>>;

/** Told of once an hour, however many there are. */
function event(id: string, { on = [VAULT], severity = 'warning', ...told }: Told): PlannedAlarm {
  return {
    id,
    ...told,
    on,
    comparison: 'above',
    threshold: 0,
    minutes: 60,
    periods: 1,
    breaching: 1,
    silence: 'fine',
    severity,
  };
}

/**
 * No backup ended in the time in which one of some class always does. A metric of backups tells vaults apart, and not classes: one that makes none
 * beside others that do is found by audit reports. None looks back far enough for backups that are rarer.
 */
function missing(classes: readonly PlannedClass[]): readonly PlannedAlarm[] {
  const rules = classes.flatMap(({ rules }) => rules);
  const hours = Math.min(
    ...rules.map(
      ({ schedule, startWithinHours, finishWithinHours }) =>
        INTERVAL_HOURS[schedule.every] + startWithinHours + finishWithinHours,
    ),
  );
  if (hours > LONGEST_HOURS) return [];
  return [
    {
      id: 'BackupMissing',
      title: `No backup was made in ${describeHours(hours)}`,
      signal: 'backups-made',
      on: [VAULT],
      comparison: 'below',
      threshold: 1,
      minutes: 60,
      periods: hours,
      breaching: hours,
      silence: 'breach',
      severity: 'critical',
      runbook: 'See whether anything is selected, whether jobs were started, and why they did not end well.',
    },
  ];
}

/**
 * A backup runs for half of the time that it may take. Where backups are made every hour, some always run, however quick each of them is.
 */
function slow(classes: readonly PlannedClass[]): readonly PlannedAlarm[] {
  const rules = classes.flatMap(({ rules }) => rules);
  if (rules.some(({ schedule }) => schedule.every === 'hour')) return [];
  const hours = Math.max(1, Math.floor(Math.min(...rules.map(({ finishWithinHours }) => finishWithinHours)) / 2));
  return [
    {
      id: 'BackupSlow',
      title: `A backup has been running for ${describeHours(hours)}`,
      signal: 'backups-running',
      on: [VAULT],
      comparison: 'above',
      threshold: 0,
      minutes: 60,
      periods: hours,
      breaching: hours,
      silence: 'fine',
      severity: 'warning',
      runbook: 'See how far it is; if it will not end in its window, give it a longer one.',
    },
  ];
}
