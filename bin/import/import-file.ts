import type { RecordedResource, Recording } from '../../stacks/pulumi/recorder/recording';

/** The ID of a resource whose ID is still to be put in, as `pulumi preview --import-file` writes it. */
export const PLACEHOLDER = '<PLACEHOLDER>';

/**
 * What `pulumi import --file` takes over.
 * Source: Pulumi documentation, "Importing resources", "Bulk import operations", and what `pulumi preview --import-file` writes.
 */
export interface ImportFile {
  /** URNs of what the stack has before, by the names that entries call them. */
  readonly nameTable: Readonly<Record<string, string>>;
  readonly resources: readonly ImportedResource[];
}

export interface ImportedResource {
  readonly type: string;
  /** What other entries call it; no two are called the same. */
  readonly name: string;
  /** What its program calls it. @default - its name */
  readonly logicalName?: string;
  /** Name of what it stands in. */
  readonly parent?: string;
  /** Name of its provider. @default - it is a component */
  readonly provider?: string;
  /** @default - it is a component */
  readonly id?: string;
  /** Whether it only groups others. @default false */
  readonly component?: true;
}

/** The stack that takes resources over. */
export interface ImportingStack {
  readonly project: string;
  readonly stack: string;
}

const STACK = 'pulumi:pulumi:Stack';

/**
 * The file that takes over resources of a program: with the components that they stand in, parents first. An import makes providers
 * before all else, so that of an environment, which stands in its component, must be there before: both are named by their URNs.
 *
 * @param idOf - of a resource by its URN; what has none is left out
 */
export function importFile(
  { resources }: Recording,
  into: ImportingStack,
  idOf: (urn: string) => string | undefined,
): ImportFile {
  const all = resources.filter(({ type }) => type !== STACK);
  const byUrn = new Map(all.map((resource) => [resource.urn, resource]));
  const depth = ({ parent }: RecordedResource): number => {
    const above = parent === undefined ? undefined : byUrn.get(parent);
    return above ? depth(above) + 1 : 0;
  };
  const isBefore = (resource: RecordedResource): boolean => isProvider(resource) || depth(resource) === 0;
  const sorted = [...all].sort((one, other) => Number(one.custom) - Number(other.custom) || depth(one) - depth(other));
  const names = namesOf(sorted);
  const before = sorted.filter(isBefore).map(({ urn }) => [names.get(urn) ?? '', urnIn(urn, into)] as const);
  return {
    nameTable: Object.fromEntries(before),
    resources: sorted.flatMap((resource) => {
      const id = idOf(resource.urn);
      return isBefore(resource) || (resource.custom && id === undefined) ? [] : [entry(resource, names, id)];
    }),
  };
}

function isProvider({ type }: RecordedResource): boolean {
  return type.startsWith('pulumi:providers:');
}

function urnIn(urn: string, { project, stack }: ImportingStack): string {
  return ['urn:pulumi:' + stack, project, ...urn.split('::').slice(2)].join('::');
}

function entry(
  { urn, type, custom, parent, provider }: RecordedResource,
  names: ReadonlyMap<string, string>,
  id: string | undefined,
): ImportedResource {
  const [name = '', above] = [names.get(urn), parent === undefined ? undefined : names.get(parent)];
  const by = provider === undefined ? undefined : names.get(provider.slice(0, provider.lastIndexOf('::')));
  return {
    ...{ type, name },
    ...(name !== nameIn(urn) && { logicalName: nameIn(urn) }),
    ...(id !== undefined && { id }),
    ...(above !== undefined && { parent: above }),
    ...(by !== undefined && { provider: by }),
    ...(!custom && { component: true }),
  };
}

/** A name for each: its own for the first, and with its type for others of that name. */
function namesOf(resources: readonly RecordedResource[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    resources.map(({ urn, type }) => {
      const name = nameIn(urn);
      const candidates = [name, `${name}${type.split(':').at(-1) ?? ''}`, `${name} of ${type}`, urn];
      const free = candidates.find((candidate) => !taken.has(candidate)) ?? urn;
      taken.add(free);
      return [urn, free];
    }),
  );
}

function nameIn(urn: string): string {
  return urn.split('::').slice(3).join('::');
}
