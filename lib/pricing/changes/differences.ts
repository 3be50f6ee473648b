import { isList, isObject, type JsonObject } from '../readers/shape';

import { Expression } from './resolved';

/**
 * Paths of the parts that differ between two resolved values, the deepest that tell. A list that has become longer or shorter differs
 * as a whole.
 */
export function differences(before: unknown, after: unknown, path = ''): readonly string[] {
  if (isList(before) && isList(after) && before.length === after.length)
    return before.flatMap((item, at) => differences(item, after[at], below(path, String(at))));
  if (isPart(before) && isPart(after)) return differencesOfMaps(before, after, path);
  return isSame(before, after) ? [] : [path];
}

/** What one side lacks is compared with nothing, so that a nested property that is added is told by its own path. */
function differencesOfMaps(before: Part, after: Part, path: string): readonly string[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names.flatMap((name) => differences(before?.[name], after?.[name], below(path, name)));
}

/** A map, or nothing where the other side may have one. */
type Part = JsonObject | undefined;

function isPart(value: unknown): value is Part {
  return value === undefined || (isObject(value) && !(value instanceof Expression));
}

/** Scalars are compared by their text, as CloudFormation reads them. */
function isSame(before: unknown, after: unknown): boolean {
  if (before instanceof Expression && after instanceof Expression) return before.isSame(after);
  return before === after || (isScalar(before) && isScalar(after) && String(before) === String(after));
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function below(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}
