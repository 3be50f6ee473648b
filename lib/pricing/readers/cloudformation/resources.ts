import type { Resource } from '../resource';
import { ResourceIndex } from '../resource-index';
import { isObject, ownText } from '../shape';
import { TRANSFORM } from '../transform';

import { Cases, type ResourcesInCase } from './alternatives';
import { additionsTo, madeElsewhere } from './elsewhere';
import type { Stack } from './stack';
import { TemplateResource, type Around } from './template';

/**
 * The resources of all stacks.
 * @param cases - the same resources in each case that unknown conditions allow
 * @param others - makes those of other formats that were read together with them
 */
export function resourcesOf(
  stacks: readonly Stack[],
  cases: readonly ResourcesInCase[] = [],
  others: (index: ResourceIndex) => readonly Resource[] = () => [],
): ResourceIndex {
  const allowed = new Cases(cases);
  return new ResourceIndex((index) => [
    ...stacks.flatMap((stack) => resourcesIn(stack, { index, cases: allowed })),
    ...others(index),
  ]);
}

function resourcesIn(stack: Stack, around: Around): readonly Resource[] {
  const { resources } = stack;
  const found = new Map<string, Resource>();
  for (const logicalId of Object.keys(resources)) {
    const node = resources[logicalId];
    const type = isObject(node) ? ownText(node, 'Type') : undefined;
    if (isObject(node) && type !== undefined && stack.holds(node) !== false) {
      const elsewhere = madeElsewhere(stack, logicalId, type);
      found.set(logicalId, new TemplateResource(stack, logicalId, type, node, around, elsewhere));
    }
  }
  for (const { name, because } of additionsTo(stack))
    found.set(name, new TemplateResource(stack, name, TRANSFORM, {}, around, because));
  return [...found.values()];
}
