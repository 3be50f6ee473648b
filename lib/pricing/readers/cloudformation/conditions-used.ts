import { isUnknown } from '../unknown';

import { DEEPEST } from './evaluate';
import { isList, isObject, own, ownText } from '../shape';

/** Names of the conditions that a resource asks for, itself and in its properties. */
export function conditionsOf(resource: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const own = isObject(resource) ? ownText(resource, 'Condition') : undefined;
  if (own !== undefined) names.add(own);
  addConditions(resource, names, 0);
  return names;
}

function addConditions(node: unknown, names: Set<string>, depth: number): void {
  if (depth > DEEPEST || isUnknown(node)) return;
  if (isList(node)) for (const item of node) addConditions(item, names, depth + 1);
  if (!isObject(node)) return;
  const choice = own(node, 'Fn::If');
  if (isList(choice) && typeof choice[0] === 'string') names.add(choice[0]);
  for (const value of Object.values(node)) addConditions(value, names, depth + 1);
}
