import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { Property, PropertyType, ResourceProperties } from '@aws-cdk/service-spec-types';

import { OPTION_LISTS, optionPath, stepsOf } from './option-lists';

/** What may stand at a leaf path. */
export interface Leaf {
  readonly path: string;
  readonly kind: 'text' | 'number' | 'flag' | 'json';
  /** Words that the specification lists, or that its documentation sets in code. */
  readonly words: readonly string[];
}

/** A resource type as CloudFormation's specification has it, told by its leaf paths: `BlockDeviceMappings.*.Ebs.VolumeSize`. */
export interface Shape {
  readonly type: string;
  readonly leaves: ReadonlyMap<string, Leaf>;
  /** Paths of what leaves stand in. */
  readonly containers: ReadonlySet<string>;
  /** Paths of lists; what else has a `*` below it is a map. */
  readonly lists: ReadonlySet<string>;
}

const specification = loadAwsServiceSpecSync();

/** The shape of a type, in which each option of an option list is a property of its own; `undefined` where the specification lacks it. */
export function shapeOf(type: string): Shape | undefined {
  const [resource] = specification.lookup('resource', 'cloudFormationType', 'equals', type);
  if (resource === undefined) return undefined;
  const leaves = new Map<string, Leaf>();
  const lists = new Set<string>();

  function leaf(path: string, kind: Leaf['kind'], words: readonly string[] = []): void {
    leaves.set(path, { path, kind, words });
  }

  /** @param within - types that this one stands in: where one holds itself, the path ends */
  function walk(at: PropertyType, path: string, within: readonly string[], words: readonly string[]): void {
    switch (at.type) {
      case 'ref': {
        const { $ref: id } = at.reference;
        const { properties } = specification.get('typeDefinition', id);
        if (within.includes(id) || Object.keys(properties).length === 0) leaf(path, 'json');
        else walkAll(properties, `${path}.`, [...within, id]);
        break;
      }
      case 'array':
        lists.add(path);
        walk(at.element, `${path}.*`, within, words);
        break;
      case 'map':
        walk(at.element, `${path}.*`, within, words);
        break;
      case 'union':
        for (const one of at.types) walk(one, path, within, words);
        break;
      case 'tag':
        leaf(`${path}.Key`, 'text');
        leaf(`${path}.Value`, 'text');
        break;
      case 'string':
        leaf(path, 'text', at.allowedValues ?? words);
        break;
      case 'date-time':
        leaf(path, 'text');
        break;
      case 'number':
      case 'integer':
        leaf(path, 'number');
        break;
      case 'boolean':
        leaf(path, 'flag');
        break;
      case 'json':
      case 'null':
        leaf(path, 'json');
        break;
    }
  }

  function walkAll(properties: ResourceProperties, prefix: string, within: readonly string[]): void {
    for (const [name, property] of Object.entries(properties))
      walk(property.type, `${prefix}${name}`, within, wordsOf(property));
  }

  walkAll(resource.properties, '', []);
  const all = new Map(withOptions(type, [...leaves.values()]).map((each) => [each.path, each]));
  return { type, leaves: all, containers: new Set([...all.keys()].flatMap(containersOf)), lists };
}

/**
 * The leaf path that a path of a resource belongs to (`Mappings.0.Size` to `Mappings.*.Size`), or the path of what leaves stand in.
 * `undefined` where the specification has neither.
 */
export function leafOrWithin({ leaves, containers }: Shape, path: string): string | undefined {
  let at = '';
  for (const step of stepsOf(path)) {
    const [named, any] = [step, '*'].map((each) => (at === '' ? each : `${at}.${each}`));
    const found = [named, any].find((each) => each !== undefined && (leaves.has(each) || containers.has(each)));
    if (found === undefined) return undefined;
    if (leaves.has(found)) return found;
    at = found;
  }
  return leaves.has(`${at}.*`) ? `${at}.*` : at;
}

function containersOf(path: string): readonly string[] {
  const steps = stepsOf(path).slice(0, -1);
  return steps.flatMap((step, index) => {
    const before = steps.slice(0, index).join('.');
    const names = step.includes('[') ? [step.replace(/\[.*/, ''), step] : [step];
    return names.map((name) => (before === '' ? name : `${before}.${name}`));
  });
}

function withOptions(type: string, leaves: readonly Leaf[]): readonly Leaf[] {
  const list = OPTION_LISTS.find((each) => each.type === type);
  if (list === undefined) return leaves;
  const { path, keys, selectors = [], options } = list;
  const [inside, outside] = [true, false].map((is) => leaves.filter((each) => each.path.startsWith(`${path}.`) === is));
  const names = [...keys, ...selectors].map((key) => `${path}.*.${key}`);
  const values = (inside ?? []).filter((each) => !names.includes(each.path));
  return [
    ...(outside ?? []),
    ...options.flatMap((option) =>
      values.map((each) => ({ ...each, path: `${optionPath(list, option)}${each.path.slice(`${path}.*`.length)}` })),
    ),
  ];
}

/** Words in code, as `gp3` is one. */
function wordsOf({ documentation = '' }: Property): readonly string[] {
  return [...new Set([...documentation.matchAll(/`([\w.:-]{2,40})`/g)].map(([, word]) => word ?? ''))].slice(0, 12);
}
