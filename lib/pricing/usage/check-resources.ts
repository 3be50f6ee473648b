import { nearest } from '../../located/nearest';
import { formatPath, InputError, type Position, type Problem } from '../../problem';
import { checkAmounts } from './check-keys';
import { isPattern, matcherOf, namesOf, type NamedResource } from './names';
import type { LocatedUsage } from './parse';

/** So many names that fit nothing are said one by one. */
const MAX_NAMED = 20;

/**
 * Holds a usage file against the resources that it is about.
 *
 * @returns what a reader must know: names that fit no resource, each with its place and the nearest that does. They may stand
 * there for another template of the same client, and are no mistake.
 * @throws InputError with every usage key that none of the resources of its name has, and every amount that makes no sense
 */
export function checkUsage(usage: LocatedUsage, resources: readonly NamedResource[]): readonly string[] {
  const named = resourcesByName(resources);
  const problems: Problem[] = [];
  const unfit: string[] = [];
  for (const [name, values] of Object.entries(usage.resources)) {
    const meant = isPattern(name) ? resources.filter(matcherOf(name)) : (named.get(name) ?? []);
    const types = [...new Set(meant.map(({ type }) => type))];
    if (meant.length === 0) unfit.push(name);
    else problems.push(...checkAmounts(['resources', name], values, types, usage.sources));
  }
  if (problems.length > 0) throw new InputError(problems);
  return [...notesOn(unfit, [...named.keys()], usage), ...notesOnTransfer(resources, usage)];
}

/** Stacks whose data transfer is told, and that are not there. */
function notesOnTransfer(resources: readonly NamedResource[], usage: LocatedUsage): readonly string[] {
  return usage.dataTransfer.flatMap(({ stack }, at) => {
    if (stack === undefined || resources.some(({ id }) => id.startsWith(`${stack}/`))) return [];
    const path = ['dataTransfer', at, 'stack'];
    return [`${placeOf(usage.sources.position(path))}  ${formatPath(path)}: no stack has that name`];
  });
}

function resourcesByName(resources: readonly NamedResource[]): ReadonlyMap<string, readonly NamedResource[]> {
  const named = new Map<string, NamedResource[]>();
  for (const resource of resources) {
    for (const name of namesOf(resource)) {
      const others = named.get(name);
      if (others === undefined) named.set(name, [resource]);
      else others.push(resource);
    }
  }
  return named;
}

function notesOn(unfit: readonly string[], names: readonly string[], { sources }: LocatedUsage): readonly string[] {
  const notes = unfit.slice(0, MAX_NAMED).map((name) => {
    const meant = isPattern(name) ? undefined : nearest(name, names);
    const hint = meant === undefined ? '' : `. Did you mean "${meant}"?`;
    const path = ['resources', name];
    return `${placeOf(sources.keyPosition(path))}  ${formatPath(path)}: no resource has that name${hint}`;
  });
  const more = unfit.length - notes.length;
  return more > 0 ? [...notes, `${more} more names in the usage file fit no resource`] : notes;
}

function placeOf({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}
