import type { Resource } from '../resource';

import { groupBy } from './group-by';
import { Reference, type Address } from './reference';
import { isObject, ownText } from './shape';
import type { Stack } from './stack';
import { TemplateResource, type ResourceIndex } from './template';

/** The resources of all stacks, indexed so that a question costs the same however many there are. */
export class Resources implements ResourceIndex {
  readonly all: readonly Resource[];
  private readonly byId: ReadonlyMap<string, Resource>;
  private readonly byType: ReadonlyMap<string, readonly Resource[]>;
  private readonly referrersBy = new Map<string, ReadonlyMap<string, readonly Resource[]>>();

  constructor(stacks: readonly Stack[]) {
    this.all = stacks.flatMap((stack) => this.read(stack));
    this.byId = new Map(this.all.map((resource) => [resource.id, resource]));
    this.byType = groupBy(this.all, ({ type }) => type);
  }

  readonly find = ({ stack, logicalId }: Address): Resource | undefined => this.byId.get(`${stack}/${logicalId}`);

  readonly referrers = (to: Resource, type: string, path: string): readonly Resource[] => {
    const key = `${type} ${path}`;
    const index = this.referrersBy.get(key) ?? this.indexReferrers(type, path);
    this.referrersBy.set(key, index);
    return index.get(to.id) ?? [];
  };

  private read(stack: Stack): readonly Resource[] {
    return Object.entries(stack.definition.template.resources).flatMap(([logicalId, node]) => {
      const type = isObject(node) ? ownText(node, 'Type') : undefined;
      if (!isObject(node) || type === undefined || stack.holds(node) === false) return [];
      return [new TemplateResource(stack, logicalId, type, node, this)];
    });
  }

  private indexReferrers(type: string, path: string): ReadonlyMap<string, readonly Resource[]> {
    const links = (this.byType.get(type) ?? []).flatMap((from) =>
      [...targetIds(from.value(path))].map((to) => ({ from, to })),
    );
    return new Map([...groupBy(links, ({ to }) => to)].map(([to, found]) => [to, found.map(({ from }) => from)]));
  }
}

/** The resources that a property refers to: one, or those in its list. */
function targetIds(value: unknown): ReadonlySet<string> {
  const references = [value].flat().filter((item) => item instanceof Reference);
  return new Set(references.map(({ to }) => `${to.stack}/${to.logicalId}`));
}
