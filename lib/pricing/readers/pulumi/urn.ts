/** The parts of a URN: `urn:pulumi:<stack>::<project>::<type of its parent>$<type>::<name>`. */
export interface UrnParts {
  readonly stack: string;
  readonly project: string;
  /** Its type below those of the components that it stands in. */
  readonly qualifiedType: string;
  readonly name: string;
}

const PREFIX = 'urn:pulumi:';

/** The parts of a URN; `undefined` where a text is none. */
export function partsOfUrn(urn: string): UrnParts | undefined {
  if (!urn.startsWith(PREFIX)) return undefined;
  const [stack, project, qualifiedType, ...name] = urn.slice(PREFIX.length).split('::');
  if (stack === undefined || project === undefined || qualifiedType === undefined || name.length === 0)
    return undefined;
  return { stack, project, qualifiedType, name: name.join('::') };
}

/** The name in a URN. The text itself where it is no URN. */
export function nameInUrn(urn: string): string {
  return partsOfUrn(urn)?.name ?? urn;
}

/** What tells a resource from the others of its stack. The text itself where it is no URN. */
export function withinStack(urn: string): string {
  const parts = partsOfUrn(urn);
  return parts === undefined ? urn : `${parts.qualifiedType}::${parts.name}`;
}

/** The URN in a reference to a provider, which is `<urn>::<id>`. */
export function urnOfProvider(reference: string): string {
  return reference.slice(0, reference.lastIndexOf('::'));
}
