import { nearest } from '../../located/nearest';
import { oneOf } from '../../located/words';
import type { Problem } from '../../problem';
import { BACKUP } from '../backup/backup-key';
import type { BackupPlan, PlannedClass } from '../backup/backup-plan';
import { DEFAULT_CLASS } from '../backup/classes';
import type { PlansBeside } from '../pattern';
import type { ServersProps } from './props';
import { keepsData } from './state';

/** By what the volumes of a fleet are backed up. */
export interface PlannedProtection {
  /** Name of the class. */
  readonly class: string;
  /** What volumes carry, so that they are selected. */
  readonly label: string;
  /** Account that copies go to, which must be let read them. @default - they stay in their account, or there are none */
  readonly copyAccount?: string;
}

/** A fleet that keeps volumes has them backed up, unless it says otherwise. */
export function planProtection(props: ServersProps, beside: PlansBeside): PlannedProtection | undefined {
  const plan = backupsBeside(beside);
  if (plan === undefined || !keepsVolumes(props) || props.backup === false) return undefined;
  const chosen = classOf(props.backup, plan);
  if (chosen === undefined) return undefined;
  const { copies } = plan;
  return {
    class: chosen.name,
    label: chosen.label,
    ...(copies?.otherAccount === true && copies.place.account !== undefined && { copyAccount: copies.place.account }),
  };
}

export function protectionProblems(props: ServersProps, beside: PlansBeside): readonly Problem[] {
  const { backup } = props;
  if (typeof backup !== 'string') return [];
  const path = ['backup'];
  const found = `"${backup}"`;
  if (!keepsVolumes(props)) return [{ path, found, expected: 'no backup, as its servers keep no volumes' }];
  const plan = backupsBeside(beside);
  // What is wrong with it is told where it stands.
  if (plan === undefined && beside.asked(BACKUP).length > 0) return [];
  if (plan === undefined) return [{ path, found, expected: 'a backup for the environment, which has that class' }];
  if (classOf(backup, plan) !== undefined) return [];
  const names = plan.classes.map(({ name }) => name);
  const suggestion = nearest(backup, names);
  return [{ path, found, expected: `${oneOf(names)}, or false`, ...(suggestion !== undefined && { suggestion }) }];
}

/** What nobody backs up, although it could be. */
export function unprotected(props: ServersProps, gib: number, beside: PlansBeside): readonly string[] {
  if (backupsBeside(beside) === undefined || !keepsVolumes(props) || props.backup !== false) return [];
  return [`Nothing backs up its ${gib} GiB of data: it says "backup: false".`];
}

function keepsVolumes(props: ServersProps): boolean {
  return keepsData(props) && Object.keys(props.dataVolumes ?? {}).length > 0;
}

/** Without a name it is the standard class, or the first of those that the client file has. */
function classOf(name: ServersProps['backup'], { classes }: BackupPlan): PlannedClass | undefined {
  if (typeof name === 'string') return classes.find((one) => one.name === name);
  return classes.find((one) => one.name === DEFAULT_CLASS) ?? classes[0];
}

function backupsBeside(beside: PlansBeside): BackupPlan | undefined {
  return Object.values(beside.of(BACKUP))[0];
}
