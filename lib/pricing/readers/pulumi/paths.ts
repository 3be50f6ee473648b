import type { Deployed } from './deployed';
import { nameInUrn } from './urn';

/** Components of a client's environment that only hold its patterns: they are in no path, as in the stacks of other engines. */
const HOLDS_PATTERNS = /^groundplan:environment:/;

/** Where resources stand among the components of their stack. */
export class Paths {
  private readonly byUrn: ReadonlyMap<string, Deployed>;
  private readonly known = new Map<string, string | undefined>();

  /** @param stack - its ID among all stacks that are read */
  constructor(
    resources: readonly Deployed[],
    private readonly stack: string,
  ) {
    this.byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  }

  /** `<stack>/<component>/<name>`; its name alone where it stands in none. */
  of({ urn, parent }: Deployed): string {
    const around = parent === undefined ? undefined : this.within(parent);
    return around === undefined ? nameIn(urn) : `${around}/${nameIn(urn)}`;
  }

  /** The path of a component; `undefined` where what stands in it stands in the stack itself. */
  private within(urn: string): string | undefined {
    if (this.known.has(urn)) return this.known.get(urn);
    const path = this.pathOf(this.byUrn.get(urn));
    this.known.set(urn, path);
    return path;
  }

  private pathOf(component: Deployed | undefined): string | undefined {
    if (component === undefined || component.type === 'pulumi:pulumi:Stack') return undefined;
    const around = component.parent === undefined ? undefined : this.within(component.parent);
    return HOLDS_PATTERNS.test(component.type) ? around : `${around ?? this.stack}/${nameIn(component.urn)}`;
  }
}

/** A name as a step of a path. */
function nameIn(urn: string): string {
  return nameInUrn(urn).replaceAll('/', '%2F');
}
