import { ORDERED } from '../patterns';
import { CLIENT_FILE, type Decision } from '../profile/decision';
import type { Renamed } from '../profile/renamed';
import type { Environment } from './client';

/** A part of an environment that was deployed under another name. */
export interface Renaming {
  /** What it belongs to as the file has it, e.g. `servers/web`; `environment` for the environment itself. */
  readonly now: string;
  /** The same as it was deployed. */
  readonly once: string;
  readonly was: string;
}

/** Everything in an environment that has a new name, and the environment. */
export function renamings(environment: Environment): readonly Renaming[] {
  const { was } = environment;
  const entries = ORDERED.filter(({ pattern }) => pattern.many).flatMap(({ name: pattern }) =>
    Object.entries((environment[pattern] ?? {}) as Readonly<Record<string, Renamed>>).flatMap(([name, entry]) =>
      entry.was === undefined ? [] : [{ now: `${pattern}/${name}`, once: `${pattern}/${entry.was}`, was: entry.was }],
    ),
  );
  return [...(was === undefined ? [] : [{ now: 'environment', once: 'environment', was }]), ...entries];
}

/** That something keeps its old name where it is deployed. */
export function asDecision({ now, was }: Renaming): Decision {
  return { pattern: now, what: 'deployed as', choice: was, because: CLIENT_FILE };
}

/** Rows of a report by the names of the file. */
export function withNewNames<Row extends { readonly pattern: string }>(
  rows: readonly Row[],
  renamed: readonly Renaming[],
): readonly Row[] {
  const names = new Map(renamed.map(({ once, now }) => [once, now]));
  return rows.map((row) => ({ ...row, pattern: names.get(row.pattern) ?? row.pattern }));
}
