import { isUnknown } from '../../unknown';
import { callIn, DEEPEST } from '../evaluate';
import { isList, isObject, own, ownObject, type JsonObject } from '../../shape';

/** How the types of SAM begin; what follows is the name of their section in `Globals`. */
export const SAM_PREFIX = 'AWS::Serverless::';

/**
 * A resource with what `Globals` says of its type. Source: SAM specification, "Globals section".
 * @param globals - the section, by the name of a type
 */
export function withGlobals(resource: JsonObject, type: string, globals: JsonObject | undefined): JsonObject {
  const section = ownObject(globals, type.slice(SAM_PREFIX.length));
  if (section === undefined) return resource;
  const properties = own(resource, 'Properties') ?? {};
  const shared = withoutIgnored(section, own(resource, 'IgnoreGlobals'));
  return isObject(properties) ? { ...resource, Properties: mergeGlobal(shared, properties) } : resource;
}

/**
 * What is said globally under what is said of one resource: maps are merged, lists begin with the global one, and of anything else
 * the resource's own holds. An intrinsic function counts as one value.
 */
export function mergeGlobal(shared: unknown, own: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return own;
  if (isList(shared) && isList(own)) return [...shared, ...own];
  return isPlainMap(shared) && isPlainMap(own) ? mergeMaps(shared, own, depth) : own;
}

function mergeMaps(shared: JsonObject, local: JsonObject, depth: number): JsonObject {
  const overridden = Object.entries(local).map(([key, value]): [string, unknown] => [
    key,
    Object.hasOwn(shared, key) ? mergeGlobal(shared[key], value, depth + 1) : value,
  ]);
  return Object.fromEntries([...Object.entries(shared), ...overridden]);
}

function withoutIgnored(section: JsonObject, ignored: unknown): JsonObject {
  if (ignored === '*') return {};
  if (!isList(ignored)) return section;
  return Object.fromEntries(Object.entries(section).filter(([key]) => !ignored.includes(key)));
}

function isPlainMap(value: unknown): value is JsonObject {
  return isObject(value) && !isUnknown(value) && callIn(value) === undefined;
}
