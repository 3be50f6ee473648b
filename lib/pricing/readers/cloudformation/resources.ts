import type { Resource } from '../resource';

import { groupBy } from '../../../group-by';
import { referencesOf, type Address } from './reference';
import { isObject, ownText } from './shape';
import type { Stack } from './stack';
import { TemplateResource, type ResourceIndex } from './template';

/** The resources of all stacks, indexed so that a question costs the same however many there are. */
export class Resources implements ResourceIndex {
  readonly all: readonly Resource[];
  /** By stack, then by logical ID. */
  private readonly byStack: ReadonlyMap<string, ReadonlyMap<string, Resource>>;
  private readonly byType: ReadonlyMap<string, readonly Resource[]>;
  private readonly referrersBy = new Map<string, ReadonlyMap<Resource, readonly Resource[]>>();

  constructor(stacks: readonly Stack[]) {
    this.byStack = new Map(stacks.map((stack) => [stack.id, this.read(stack)]));
    this.all = [...this.byStack.values()].flatMap((resources) => [...resources.values()]);
    this.byType = groupBy(this.all, ({ type }) => type);
  }

  readonly find = ({ stack, logicalId }: Address): Resource | undefined => this.byStack.get(stack)?.get(logicalId);

  readonly ofType = (type: string): readonly Resource[] => this.byType.get(type) ?? [];

  readonly referrers = (to: Resource, type: string, path: string): readonly Resource[] => {
    const key = `${type} ${path}`;
    const index = this.referrersBy.get(key) ?? this.indexReferrers(type, path);
    this.referrersBy.set(key, index);
    return index.get(to) ?? [];
  };

  private read(stack: Stack): ReadonlyMap<string, Resource> {
    const { resources } = stack;
    const found = new Map<string, Resource>();
    for (const logicalId of Object.keys(resources)) {
      const node = resources[logicalId];
      const type = isObject(node) ? ownText(node, 'Type') : undefined;
      if (isObject(node) && type !== undefined && stack.holds(node) !== false)
        found.set(logicalId, new TemplateResource(stack, logicalId, type, node, this));
    }
    return found;
  }

  private indexReferrers(type: string, path: string): ReadonlyMap<Resource, readonly Resource[]> {
    const links = (this.byType.get(type) ?? []).flatMap((from) =>
      this.targets(from.value(path)).map((to) => ({ from, to })),
    );
    return new Map([...groupBy(links, ({ to }) => to)].map(([to, found]) => [to, found.map(({ from }) => from)]));
  }

  /** The resources that a property refers to: one, those that its text is made of, or those in its list. */
  private targets(value: unknown): readonly Resource[] {
    const references = [value].flat().flatMap(referencesOf);
    return [...new Set(references.flatMap(({ to }) => this.find(to) ?? []))];
  }
}
