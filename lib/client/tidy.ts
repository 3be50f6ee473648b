import { NOTHING, type Path } from '../located/node';
import type { Problem } from '../problem';
import type { Inherited } from './inheritance';

/** Each mistake once, in the order of the file. */
export function tidy(problems: readonly Problem[], { order, incomplete }: Inherited): readonly Problem[] {
  const misspelt = new Set(problems.flatMap(meantPath));
  return problems
    .filter(({ path, found }) => found !== NOTHING || !(misspelt.has(keyOf(path)) || isWithin(incomplete, path)))
    .toSorted((one, other) => age(one, order) - age(other, order))
    .filter(isFirst())
    .toSorted(byPosition);
}

/** A key that stands there misspelt is not missing as well. */
function meantPath({ path, suggestion }: Problem): readonly string[] {
  return suggestion === undefined ? [] : [keyOf([...path.slice(0, -1), suggestion])];
}

/** What is missing where a parent could not be found may well have been meant to come from it. */
function isWithin(incomplete: ReadonlySet<string>, [top, environment, key]: Path): boolean {
  return top === 'environments' && incomplete.has(String(environment)) && key !== 'extends';
}

/** A mistake that environments inherit is that of the environment that wrote it: ancestors come first. */
function age({ path: [top, environment] }: Problem, order: readonly string[]): number {
  return top === 'environments' ? order.indexOf(String(environment)) : -1;
}

function isFirst(): (problem: Problem) => boolean {
  const seen = new Set<string>();
  return ({ position, found, expected }) => {
    const key = JSON.stringify([position, found, expected]);
    return !seen.has(key) && seen.add(key).has(key);
  };
}

function byPosition({ position: one }: Problem, { position: other }: Problem): number {
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
