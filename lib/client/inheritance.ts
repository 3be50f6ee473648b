import { nearest } from '../located/nearest';
import type { LocatedEntry, LocatedMap } from '../located/node';
import type { Problem } from '../problem';
import { merge } from './merge';

/** A client file whose environments have become what they extend. */
export interface Inherited {
  readonly root: LocatedMap;
  /** What each environment takes over from the one that it extends, by name. */
  readonly bases: ReadonlyMap<string, LocatedMap>;
  /** Names of environments, each after the one that it extends. */
  readonly order: readonly string[];
  /** Environments whose parent cannot be found: what they lack may well have been meant to come from there. */
  readonly incomplete: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Merges into every environment the one that it extends, through chains of any length. */
export function inherit(file: LocatedMap): Inherited {
  const environments = file.entries.get('environments');
  if (environments?.node.kind !== 'map') {
    return { root: file, bases: new Map(), order: [], incomplete: new Set(), problems: [] };
  }
  const family = new Family(environments.node.entries);
  const names = [...environments.node.entries.keys()];
  const entries = new Map(names.map((name) => [name, family.resolve(name)]));
  return {
    root: {
      ...file,
      entries: new Map(file.entries).set('environments', { ...environments, node: { ...environments.node, entries } }),
    },
    bases: family.bases,
    order: family.order,
    incomplete: family.incomplete,
    problems: family.problems,
  };
}

/** Environments and whom each one extends. */
class Family {
  readonly bases = new Map<string, LocatedMap>();
  readonly incomplete = new Set<string>();
  readonly problems: Problem[] = [];
  private readonly resolved = new Map<string, LocatedEntry>();

  constructor(private readonly written: ReadonlyMap<string, LocatedEntry>) {}

  get order(): readonly string[] {
    return [...this.resolved.keys()];
  }

  resolve(name: string): LocatedEntry {
    for (const ancestor of this.lineOf(name)) this.resolved.set(ancestor.name, this.mergeParent(ancestor));
    return this.resolved.get(name) ?? this.member(name).entry;
  }

  /** The environment and its ancestors that are still to be resolved, eldest first. */
  private lineOf(name: string): readonly Member[] {
    const line = new Set<string>();
    let next: string | undefined = name;
    while (next !== undefined && this.written.has(next) && !this.resolved.has(next) && !line.has(next)) {
      line.add(next);
      next = this.member(next).parent;
    }
    return [...line].reverse().map((one) => this.member(one));
  }

  private mergeParent(member: Member): LocatedEntry {
    const { name, entry, link, parent } = member;
    if (entry.node.kind !== 'map' || link === undefined) return entry;
    const inherited = parent === undefined ? undefined : this.resolved.get(parent);
    if (inherited?.node.kind !== 'map' || (parent !== undefined && this.incomplete.has(parent))) {
      this.incomplete.add(name);
    }
    if (parent !== undefined && inherited === undefined) this.refuse(member, parent, link);
    if (inherited?.node.kind !== 'map') return entry;
    const base = withoutOldName(inherited.node);
    this.bases.set(name, base);
    return { key: entry.key, node: merge(base, entry.node) };
  }

  private refuse({ name }: Member, parent: string, link: LocatedEntry): void {
    const at = { path: ['environments', name, 'extends'], position: link.node.position };
    if (this.written.has(parent)) {
      const found = `"${parent}", which leads back here (${this.circle(parent, name).join(' > ')})`;
      this.problems.push({ ...at, found, expected: 'an environment that does not' });
      return;
    }
    const suggestion = nearest(
      parent,
      [...this.written.keys()].filter((other) => other !== name),
    );
    const wrong = { ...at, found: `"${parent}"`, expected: 'another environment of this file' };
    this.problems.push(suggestion === undefined ? wrong : { ...wrong, suggestion });
  }

  private circle(from: string, to: string): readonly string[] {
    const steps = [to, from];
    for (let next = from; next !== to; steps.push(next)) next = this.member(next).parent ?? to;
    return steps;
  }

  private member(name: string): Member {
    const entry = this.written.get(name);
    if (entry === undefined) throw new RangeError(`no environment "${name}"`);
    const link = entry.node.kind === 'map' ? entry.node.entries.get('extends') : undefined;
    if (link === undefined) return { name, entry };
    const parent = link.node.kind === 'scalar' ? link.node.value : undefined;
    return { name, entry, link, ...(typeof parent === 'string' && { parent }) };
  }
}

/** What an environment was called is its own business. */
function withoutOldName(map: LocatedMap): LocatedMap {
  return { ...map, entries: new Map([...map.entries].filter(([key]) => key !== 'was')) };
}

interface Member {
  readonly name: string;
  readonly entry: LocatedEntry;
  /** What it has under `extends`. */
  readonly link?: LocatedEntry;
  /** Name of the environment that it extends. */
  readonly parent?: string;
}
