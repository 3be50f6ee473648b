import type { Resource } from '../../lib/pricing';
import { isPattern, matcherOf, namesOf } from '../../lib/pricing/usage/names';
import { InputError } from '../../lib/problem';

/** What the command line says of one group, or of all of which it says nothing else. */
export interface Named<Value> {
  /** @default - of all others */
  readonly group?: string;
  readonly value: Value;
}

/** `web=120` or `120`. */
export function splitName(text: string): Named<string> {
  const at = text.indexOf('=');
  return at < 0 ? { value: text } : { group: text.slice(0, at), value: text.slice(at + 1) };
}

/** What is said of a group: by its name, else of all; `undefined` where nothing is. */
export function saidOf<Value>(group: Resource, all: readonly Named<Value>[]): Value | undefined {
  const own = all.find(({ group: name }) => name !== undefined && isCalled(group, name));
  return (own ?? all.find(({ group: name }) => name === undefined))?.value;
}

/** @throws InputError with every name that is of no group */
export function checkNames(option: string, all: readonly Named<unknown>[], groups: readonly Resource[]): void {
  const unfit = all.flatMap(({ group }) =>
    group === undefined || groups.some((each) => isCalled(each, group)) ? [] : [group],
  );
  if (unfit.length === 0) return;
  const expected = `the name of a group: ${groups.map(({ path }) => path).join(', ')}`;
  throw new InputError(unfit.map((group) => ({ path: [option], found: `"${group}"`, expected })));
}

/** By a name that usage files have for it, a part of its path, or the name that a client file has for its servers. */
function isCalled(group: Resource, name: string): boolean {
  if (isPattern(name)) return matcherOf(name)(group);
  return (
    namesOf(group).includes(name) || group.path.split('/').some((part) => part === name || part === `servers-${name}`)
  );
}
