import type { RecordedResource, Recording } from '../../stacks/pulumi/recorder/recording';

/** The ID of a resource whose ID is still to be put in, as `pulumi preview --import-file` writes it. */
export const PLACEHOLDER = '<PLACEHOLDER>';

/**
 * What `pulumi import --file` takes over.
 * Source: Pulumi documentation, "Importing resources", "Bulk import operations", and what `pulumi preview --import-file` writes.
 */
export interface ImportFile {
  readonly resources: readonly ImportedResource[];
}

export interface ImportedResource {
  readonly type: string;
  /** What other entries call it; no two are called the same. */
  readonly name: string;
  /** What its program calls it. @default - its name */
  readonly logicalName?: string;
  /** Name of the entry that it stands in. @default - none */
  readonly parent?: string;
  /** Name of the entry of its provider. @default - it has none, or is none */
  readonly provider?: string;
  /** @default - it is a component or a provider */
  readonly id?: string;
  /** Whether it only groups others. @default false */
  readonly component?: true;
  /** What makes a provider. @default - it is none */
  readonly inputs?: Readonly<Record<string, unknown>>;
}

const STACK = 'pulumi:pulumi:Stack';
const PROVIDER = 'pulumi:providers:';

/**
 * The file that takes over resources of a program: with the components that they stand in and their providers, so that each finds its
 * place. Parents come first.
 *
 * @param idOf - of a resource by its URN; what has none is left out
 */
export function importFile({ resources }: Recording, idOf: (urn: string) => string | undefined): ImportFile {
  const all = resources.filter(({ type }) => type !== STACK);
  const byUrn = new Map(all.map((resource) => [resource.urn, resource]));
  const depth = ({ parent }: RecordedResource): number => {
    const above = parent === undefined ? undefined : byUrn.get(parent);
    return above ? depth(above) + 1 : 0;
  };
  const ranked = all.map((resource) => ({ resource, rank: [isMade(resource) ? 1 : 0, depth(resource)] as const }));
  const sorted = ranked.sort((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1]);
  const names = namesOf(sorted.map(({ resource }) => resource));
  return {
    resources: sorted.flatMap(({ resource }) => {
      const id = idOf(resource.urn);
      return isMade(resource) && id === undefined ? [] : [entry(resource, names, id)];
    }),
  };
}

/** Whether the cloud has it, and not the program alone. */
function isMade({ custom, type }: RecordedResource): boolean {
  return custom && !type.startsWith(PROVIDER);
}

function entry(
  { urn, type, custom, inputs, parent, provider }: RecordedResource,
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
    ...(type.startsWith(PROVIDER) && { inputs }),
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
