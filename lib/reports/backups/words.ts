import type { BackupCoverage, HeldData } from '../../pricing/protection';

/** How a resource may stand to backups. */
export type Standing = 'uncovered' | 'ownBackups' | 'unknown' | 'planned' | 'excepted';

/** What is said of each list, those first that ask for something to be done. */
export const HEADINGS: readonly (readonly [standing: Standing, heading: string])[] = [
  ['uncovered', 'not backed up'],
  ['ownBackups', 'own backups only'],
  ['unknown', 'cannot tell'],
  ['planned', 'in a backup plan'],
  ['excepted', 'no backup needed'],
];

/** `3 of 6 resources that hold data are in no backup plan`; what cannot be told is said where nothing is surely in none. */
export function backupVerdict({ uncovered, ownBackups, unknown, planned, excepted }: BackupCoverage): string {
  const missing = uncovered.length + ownBackups.length;
  const all = missing + unknown.length + planned.length;
  if (all === 0) return excepted.length > 0 ? 'nothing holds data that needs a backup' : 'nothing holds data';
  const those = `${all === 1 ? 'resource' : 'resources'} that ${all === 1 ? 'holds' : 'hold'} data`;
  if (missing > 0) return `${missing} of ${all} ${those} ${missing === 1 ? 'is' : 'are'} in no backup plan`;
  if (unknown.length > 0)
    return `cannot tell whether ${unknown.length} of ${all} ${those} ${unknown.length === 1 ? 'is' : 'are'} in a backup plan`;
  return all === 1 ? `the ${those} is in a backup plan` : `all ${all} ${those} are in a backup plan`;
}

/** How many resources there are of each standing, in one sentence: `2 not backed up, 4 in a backup plan`. None where nothing holds data. */
export function countsSentence(coverage: BackupCoverage): readonly string[] {
  const counts = HEADINGS.map(([standing, heading]) => [coverage[standing].length, heading] as const);
  const words = counts.filter(([count]) => count > 0).map(([count, heading]) => `${count} ${heading}`);
  return words.length === 0 ? [] : [words.join(', ')];
}

/** What it is, and what backs it up or why that cannot be told. */
export function detailOf({ kind, ownBackups, because, plans }: HeldData): string {
  if (plans.length > 0) return `${kind}: ${plans.join(', ')}`;
  const own = ownBackups === undefined ? [] : [ownBackups];
  const details = because === undefined ? own : [because, ...own];
  return details.length === 0 ? kind : `${kind}: ${details.join('; ')}`;
}

/** A resource among all stacks: its construct path, or its stack and its logical ID. */
export function nameOf({ id, path, stack }: HeldData): string {
  return path.startsWith(`${stack}/`) ? path.replace(/\/(Resource|Default)$/, '') : id;
}
