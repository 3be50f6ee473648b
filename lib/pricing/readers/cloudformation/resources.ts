import type { Alternatives, Resource } from '../resource';
import { isUnknown } from '../unknown';

import { groupBy } from '../../../group-by';
import { conditionsOf } from './conditions-used';
import { CUSTOM_RESOURCE, isCustomResource } from '../custom-resource';
import { TRANSFORM } from '../transform';
import { additionsTo, madeElsewhere } from './elsewhere';
import { referencesOf, type Address } from '../reference';
import { isObject, ownText, type JsonObject } from '../shape';
import type { Stack } from './stack';
import { TemplateResource, type ResourceIndex } from './template';

/** The resources in one of the cases that unknown conditions allow. */
export interface ResourcesInCase {
  readonly words: string;
  readonly resources: Resources;
}

/** The resources of all stacks, indexed so that a question costs the same however many there are. */
export class Resources implements ResourceIndex {
  readonly all: readonly Resource[];
  /** By stack, then by logical ID. */
  private readonly byStack: ReadonlyMap<string, ReadonlyMap<string, Resource>>;
  private readonly byType: ReadonlyMap<string, readonly Resource[]>;
  private readonly caseWords: readonly string[];
  private readonly referrersBy = new Map<string, ReadonlyMap<Resource, readonly Resource[]>>();

  /** @param cases - the same resources in each case that unknown conditions allow */
  constructor(
    private readonly stacks: readonly Stack[],
    private readonly cases: readonly ResourcesInCase[] = [],
  ) {
    this.caseWords = cases.map(({ words }) => words);
    this.byStack = new Map(stacks.map((stack) => [stack.id, this.read(stack)]));
    this.all = [...this.byStack.values()].flatMap((resources) => [...resources.values()]);
    this.byType = groupBy(this.all, ({ type }) => type);
  }

  readonly find = ({ stack, logicalId }: Address): Resource | undefined => this.byStack.get(stack)?.get(logicalId);

  readonly ofType = (type: string): readonly Resource[] =>
    type === CUSTOM_RESOURCE
      ? this.all.filter((resource) => isCustomResource(resource.type))
      : (this.byType.get(type) ?? []);

  readonly referrers = (to: Resource, type: string, path: string): readonly Resource[] => {
    // Most types that could refer to a resource are in no template of it.
    if (type !== CUSTOM_RESOURCE && !this.byType.has(type)) return [];
    const key = `${type} ${path}`;
    const index = this.referrersBy.get(key) ?? this.indexReferrers(type, path);
    this.referrersBy.set(key, index);
    return index.get(to) ?? [];
  };

  readonly alternatives = (address: Address, node: JsonObject): Alternatives | undefined => {
    if (this.cases.length === 0) return undefined;
    const stack = this.stacks.find(({ id }) => id === address.stack);
    return {
      cases: this.caseWords,
      in: (at) => this.cases[at]?.resources.find(address),
      conditions: [...conditionsOf(node)].filter((name) => isUnknown(stack?.condition(name))),
    };
  };

  private read(stack: Stack): ReadonlyMap<string, Resource> {
    const { resources } = stack;
    const found = new Map<string, Resource>();
    for (const logicalId of Object.keys(resources)) {
      const node = resources[logicalId];
      const type = isObject(node) ? ownText(node, 'Type') : undefined;
      if (isObject(node) && type !== undefined && stack.holds(node) !== false) {
        const elsewhere = madeElsewhere(stack, logicalId, type);
        found.set(logicalId, new TemplateResource(stack, logicalId, type, node, this, elsewhere));
      }
    }
    for (const { name, because } of additionsTo(stack))
      found.set(name, new TemplateResource(stack, name, TRANSFORM, {}, this, because));
    return found;
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
