import type { Path } from '../located/node';
import type { AnyPattern, Siblings } from '../patterns/pattern';
import { namedEntry } from './identity';

/** What is asked of a pattern in one environment. */
export interface Requests {
  readonly pattern: AnyPattern;
  readonly environment: string;
  /** What is written, by name in the file. */
  readonly requests: Readonly<Record<string, unknown>>;
  /** Paths of the file that its form refuses. @default - none */
  readonly refused?: readonly Path[];
}

/** What each of them sees of the others. Of those that are not wholly right, whatever was meant, only that they are there. */
export function siblingsOf({ pattern, environment, requests, refused = [] }: Requests): Siblings<unknown> {
  const wrong = refused
    .filter(([top, where, key, name]) => top === 'environments' && where === environment && key === pattern.key && name)
    .map(([, , , name]) => String(name));
  const all = Object.entries(requests).map(([called, written]) => {
    const { identity: name, props } = namedEntry(pattern, called, written);
    return [called, { name, ...(!wrong.includes(called) && { props }) }] as const;
  });
  const unread = wrong.filter((name) => !Object.hasOwn(requests, name)).map((name) => [name, { name }] as const);
  return Object.fromEntries([...all, ...unread]);
}

/** Names in the order in which they are planned and built: that of the file, but each after those that it is behind. */
export function planningOrder({ pattern, requests }: Requests): readonly string[] {
  const ordered = new Set<string>();
  const add = (name: string, before: readonly string[]): void => {
    if (before.includes(name) || !Object.hasOwn(requests, name)) return;
    const { props } = namedEntry(pattern, name, requests[name]);
    for (const other of pattern.behind?.(props) ?? []) add(other, [...before, name]);
    ordered.add(name);
  };
  for (const name of Object.keys(requests)) add(name, []);
  return [...ordered];
}
