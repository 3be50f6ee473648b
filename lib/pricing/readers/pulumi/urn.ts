/** The parts of a URN: `urn:pulumi:<stack>::<project>::<type of its parent>$<type>::<name>`. */
export interface UrnParts {
  readonly stack: string;
  readonly project: string;
  /** Its type below those of the components that it stands in. */
  readonly qualifiedType: string;
  readonly name: string;
}

const PREFIX = 'urn:pulumi:';
const BETWEEN = '::';

/** The parts of a URN; `undefined` where a text is none. A name may be anything. */
export function partsOfUrn(urn: string): UrnParts | undefined {
  const places = placesIn(urn);
  if (places === undefined) return undefined;
  const { project, type, name } = places;
  return {
    stack: urn.slice(PREFIX.length, project - BETWEEN.length),
    project: urn.slice(project, type - BETWEEN.length),
    qualifiedType: urn.slice(type, name - BETWEEN.length),
    name: urn.slice(name),
  };
}

/** Whether a text is a URN. */
export function isUrn(text: string): boolean {
  return placesIn(text) !== undefined;
}

/** The name in a URN. The text itself where it is no URN. */
export function nameInUrn(urn: string): string {
  return urn.slice(placesIn(urn)?.name ?? 0);
}

/** What tells a resource from the others of its stack. The text itself where it is no URN. */
export function withinStack(urn: string): string {
  return urn.slice(placesIn(urn)?.type ?? 0);
}

/** The URN in a reference to a provider, which is `<urn>::<id>`. */
export function urnOfProvider(reference: string): string {
  return reference.slice(0, reference.lastIndexOf('::'));
}

/** Where the parts of a URN begin. */
function placesIn(urn: string): { readonly project: number; readonly type: number; readonly name: number } | undefined {
  if (!urn.startsWith(PREFIX)) return undefined;
  const project = partAfter(urn, PREFIX.length);
  const type = partAfter(urn, project);
  const name = partAfter(urn, type);
  return name === undefined || type === undefined || project === undefined ? undefined : { project, type, name };
}

/** Where the next part begins, of one that begins at a place. */
function partAfter(urn: string, place: number | undefined): number | undefined {
  const end = place === undefined ? -1 : urn.indexOf(BETWEEN, place);
  return end === -1 ? undefined : end + BETWEEN.length;
}
