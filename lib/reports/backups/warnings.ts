import { groupBy } from '../../group-by';
import { listed } from '../../located/listed';
import type { BackupCoverage, HeldData } from '../../pricing/protection';
import type { WarningRow } from '../warnings/words';
import { nameOf } from './words';

/** What somebody must know before they deploy an environment whose templates were read, of each standing in one sentence. */
export function backupWarnings({ uncovered, ownBackups, unknown }: BackupCoverage): readonly WarningRow[] {
  return [
    ...warning('Nothing backs up', uncovered),
    ...warning('No backup plan selects, and only their own services back up:', ownBackups),
    ...warning('It cannot be told whether a backup plan selects', unknown),
  ];
}

function warning(says: string, held: readonly HeldData[]): readonly WarningRow[] {
  if (held.length === 0) return [];
  const alike = groupBy(held, (each) => JSON.stringify([each.kind, patternOf(each)]));
  return [{ pattern: 'environment', says: `${says} ${listed([...alike.values()].flatMap(named))}` }];
}

/** One by its name, and several of a kind by the pattern that they stand in: a plan is read at a glance. */
function named(alike: readonly HeldData[]): readonly string[] {
  const [first, ...others] = alike;
  if (first === undefined) return [];
  return [
    others.length === 0
      ? `${shortName(first)} (${first.kind})`
      : `${patternOf(first)} (${first.kind} × ${alike.length})`,
  ];
}

/** Its name below its stack, whose name says nothing more of an environment. */
function shortName(held: HeldData): string {
  return nameOf(held).slice(held.stack.length + 1);
}

/** What it stands in within its stack. */
function patternOf(held: HeldData): string {
  return shortName(held).split('/', 1).join('');
}
