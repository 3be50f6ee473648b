import type { Alias } from '@pulumi/pulumi/proto/alias_pb';

/** Which stack resources are registered in. */
export interface StackName {
  readonly project: string;
  readonly stack: string;
}

/** Type of what every stack stands in, which no type of a URN tells. */
const ROOT = 'pulumi:pulumi:Stack';

/**
 * The URN that the engine gives to a resource.
 * @param parent - URN of what it stands in, or the empty text
 */
export function urnOf({ project, stack }: StackName, parent: string, type: string, name: string): string {
  const around = parent === '' ? ROOT : typesOf(parent);
  const types = around === ROOT ? type : `${around}$${type}`;
  return `urn:pulumi:${stack}::${project}::${types}::${name}`;
}

/** A resource as it was registered, and what it stands in. */
export interface Named {
  readonly urn: string;
  readonly name: string;
  readonly type: string;
  readonly parent: string;
}

/** What aliases follow from. */
export interface AliasParts extends Named {
  /** Its parent, where that has aliases itself. */
  readonly around?: { readonly name: string; readonly aliases: readonly string[] } | undefined;
}

/** URNs that a resource went by before: those that it names, and those that follow from what its parent went by. */
export function aliasesOf(where: StackName, written: readonly Alias[], own: AliasParts): readonly string[] {
  const { around } = own;
  const inherited = (around?.aliases ?? []).map((alias) => {
    const before = nameOf(alias);
    const renamed = own.name.startsWith(around?.name ?? '')
      ? before + own.name.slice((around?.name ?? '').length)
      : own.name;
    return urnOf(where, alias, own.type, renamed);
  });
  return [...new Set([...written.map((alias) => aliasUrn(where, alias, own)), ...inherited])];
}

function aliasUrn(where: StackName, alias: Alias, own: Named): string {
  const spec = alias.getSpec();
  if (!alias.hasSpec() || spec === undefined) return alias.getUrn();
  const parent = spec.getNoparent() ? '' : spec.getParenturn() || own.parent;
  const home = { project: spec.getProject() || where.project, stack: spec.getStack() || where.stack };
  return urnOf(home, parent, spec.getType() || own.type, spec.getName() || own.name);
}

function typesOf(urn: string): string {
  return urn.split('::')[2] ?? '';
}

function nameOf(urn: string): string {
  return urn.split('::').slice(3).join('::');
}
