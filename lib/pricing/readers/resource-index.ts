import { groupBy } from '../../group-by';

import { CUSTOM_RESOURCE, isCustomResource } from './custom-resource';
import { referencesOf } from './reference';
import type { Resource } from './resource';

/** Resources that were read together, indexed so that a question costs the same however many there are. */
export class ResourceIndex {
  readonly all: readonly Resource[];
  private readonly byId: ReadonlyMap<string, Resource>;
  private readonly byType: ReadonlyMap<string, readonly Resource[]>;
  private readonly referrersBy = new Map<string, ReadonlyMap<Resource, readonly Resource[]>>();

  /** @param read - makes the resources, in order; they may ask the index once all of them are made */
  constructor(read: (index: ResourceIndex) => readonly Resource[]) {
    this.all = read(this);
    this.byId = new Map(this.all.map((resource) => [resource.id, resource]));
    this.byType = groupBy(this.all, ({ type }) => type);
  }

  /** The resource with an ID, if it is among them. */
  readonly find = (id: string): Resource | undefined => this.byId.get(id);

  /** Those of a type; custom resources of every name are of one. */
  ofType(type: string): readonly Resource[] {
    return type === CUSTOM_RESOURCE
      ? this.all.filter((resource) => isCustomResource(resource.type))
      : (this.byType.get(type) ?? []);
  }

  /** Those of a type whose property refers to a resource. */
  referrers(to: Resource, type: string, path: string): readonly Resource[] {
    // Most types that could refer to a resource are in no template of it.
    if (type !== CUSTOM_RESOURCE && !this.byType.has(type)) return [];
    const key = `${type} ${path}`;
    const index = this.referrersBy.get(key) ?? this.indexReferrers(type, path);
    this.referrersBy.set(key, index);
    return index.get(to) ?? [];
  }

  private indexReferrers(type: string, path: string): ReadonlyMap<Resource, readonly Resource[]> {
    const links = this.ofType(type).flatMap((from) => this.targets(from.value(path)).map((to) => ({ from, to })));
    return new Map([...groupBy(links, ({ to }) => to)].map(([to, found]) => [to, found.map(({ from }) => from)]));
  }

  /** The resources that a property refers to: one, those that its text is made of, or those in its list. */
  private targets(value: unknown): readonly Resource[] {
    const references = [value].flat().flatMap(referencesOf);
    return [...new Set(references.flatMap(({ to }) => this.find(to) ?? []))];
  }
}
