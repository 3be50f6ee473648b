import type { Deployed } from './deployed';
import { nameInUrn } from './urn';

/** Components of a client's environment that only hold its patterns: they are in no path, as in the stacks of other engines. */
const HOLDS_PATTERNS = /^groundplan:environment:/;

/**
 * Where a resource stands among the components of its stack, as `<stack>/<component>/<name>`; its name alone where it stands in none.
 * @param stack - its ID among all stacks that are read
 */
export function pathOf({ urn, parent }: Deployed, stack: string, byUrn: ReadonlyMap<string, Deployed>): string {
  const steps = [nameIn(urn)];
  for (let above = parent; above !== undefined;) {
    const component = byUrn.get(above);
    if (component === undefined || component.type === 'pulumi:pulumi:Stack') break;
    if (!HOLDS_PATTERNS.test(component.type)) steps.unshift(nameIn(component.urn));
    above = component.parent;
  }
  return steps.length === 1 ? steps.join() : [stack, ...steps].join('/');
}

/** A name as a step of a path. */
function nameIn(urn: string): string {
  return nameInUrn(urn).replaceAll('/', '%2F');
}
