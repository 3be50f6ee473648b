import type { InputError } from '../../../problem';

import type { Deployed } from './deployed';
import type { Deployment } from './deployment';
import { malformed } from './malformed';

/** Deeper than any honest program, and shallow enough for the call stack. */
const DEEPEST = 100;

/**
 * Refuses a graph that the engine itself would: a URN that two resources have, resources that stand in or wait for themselves, and
 * values or components nested without end.
 * @throws InputError with the first of them
 */
export function checkSound(deployment: Deployment): Deployment {
  const { source, resources, before = [] } = deployment;
  checkResources(source, resources);
  checkResources(source, before);
  return deployment;
}

function checkResources(source: string, resources: readonly Deployed[]): void {
  const fail = (found: string, expected: string): InputError => malformed(source, [], found, expected);
  const byUrn = new Map<string, Deployed>();
  let isInOrder = true;
  for (const resource of resources) {
    const { urn, inputs, parent, dependencies } = resource;
    if (byUrn.has(urn)) throw fail(`two resources ${urn}`, 'one');
    if (isDeeper(inputs)) throw fail(`inputs of ${urn} in more than ${DEEPEST} levels`, 'fewer');
    isInOrder &&= (parent === undefined || byUrn.has(parent)) && dependencies.every((other) => byUrn.has(other));
    byUrn.set(urn, resource);
  }
  // The engine writes a resource after all that it stands in and waits for: in that order there is no cycle.
  if (!isInOrder) checkCycles(byUrn, fail);
  const deep = resources.find((resource) => levelsAbove(resource, byUrn) > DEEPEST);
  if (deep !== undefined) throw fail(`${deep.urn} in more than ${DEEPEST} components`, 'fewer');
}

function checkCycles(
  byUrn: ReadonlyMap<string, Deployed>,
  fail: (found: string, expected: string) => InputError,
): void {
  const inItself = firstInCycle(byUrn, ({ parent }) => (parent === undefined ? [] : [parent]));
  if (inItself !== undefined) throw fail(`${inItself}, which stands in itself`, 'a parent outside of it');
  const waiting = firstInCycle(byUrn, ({ dependencies }) => dependencies);
  if (waiting !== undefined) throw fail(`${waiting}, which depends on itself`, 'dependencies without a cycle');
}

function isDeeper(value: unknown, levels = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels >= DEEPEST) return true;
  for (const each of Object.values(value)) if (isDeeper(each, levels + 1)) return true;
  return false;
}

/** Without recursion: a chain may be as long as there are resources. */
function firstInCycle(
  byUrn: ReadonlyMap<string, Deployed>,
  next: (resource: Deployed) => readonly string[],
): string | undefined {
  const [entered, done] = [new Set<string>(), new Set<string>()];
  const stack: string[] = [];
  for (const start of byUrn.keys()) {
    stack.push(start);
    for (let urn = stack.at(-1); urn !== undefined; urn = stack.at(-1)) {
      if (entered.has(urn)) {
        done.add(urn);
        stack.pop();
        continue;
      }
      entered.add(urn);
      const resource = byUrn.get(urn);
      for (const other of resource === undefined ? [] : next(resource)) {
        if (!entered.has(other)) stack.push(other);
        else if (!done.has(other)) return other;
      }
    }
  }
  return undefined;
}

function levelsAbove(resource: Deployed, byUrn: ReadonlyMap<string, Deployed>): number {
  let levels = 0;
  let above = resource.parent;
  for (; above !== undefined && levels <= DEEPEST; levels += 1) above = byUrn.get(above)?.parent;
  return levels;
}
