import { isList, isObject, type JsonObject } from '../../shape';
import { isUnknown, lift, Unknown, type Maybe } from '../../unknown';

import { NO_NAMES, plainTarget, type Names, type Shape } from './names';

/** The key that the table has for a property. */
export type KeyOf = (property: string) => string;

const AS_WRITTEN: KeyOf = (property) => property;

/**
 * An object of the SDK by the names of CloudFormation. What is unknown stays so.
 * @param keyOf - the key that `names` has for a property. @default - the property
 */
export function renamed(object: JsonObject, names: Names = NO_NAMES, keyOf: KeyOf = AS_WRITTEN): JsonObject {
  const result: Record<string, unknown> = {};
  for (const property of Object.keys(object)) {
    const value = object[property];
    if (value === undefined || value === null || isInternal(property)) continue;
    const key = keyOf(property);
    const name = names.here.get(key);
    const { to, as } = name?.target ?? names.anywhere.get(key) ?? plainTarget(property);
    if (as === 'nothing') continue;
    const within = name?.within ?? namesBelow(names);
    put(
      result,
      to,
      shaped(value, as, (each) => renamedValue(each, within, keyOf)),
    );
  }
  return result;
}

/** Where nothing is said of a property that stands deeper. */
function namesBelow(names: Names): Names {
  return names.here.size === 0 ? names : { here: NO_NAMES.here, anywhere: names.anywhere };
}

/** The engine and its providers write such keys for themselves. */
function isInternal(property: string): boolean {
  return property.startsWith('__');
}

/** A value, with all that is in it, by the names of CloudFormation. */
export function renamedValue(value: unknown, names: Names = NO_NAMES, keyOf: KeyOf = AS_WRITTEN): unknown {
  if (isUnknown(value)) return value;
  if (isList(value)) return value.map((item) => renamedValue(item, names, keyOf));
  return isObject(value) ? renamed(value, names, keyOf) : value;
}

/** @param rename - renames all that is in a value */
function shaped(value: unknown, as: Shape, rename: (value: unknown) => unknown): unknown {
  if (typeof as === 'object') return 'pairs' in as ? pairsOf(value, as.pairs) : wordFor(value, as.words);
  switch (as) {
    case 'map':
      return value;
    case 'entries':
      return isPlain(value)
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rename(each)]))
        : value;
    case 'json':
      return parsed(value);
    case 'not':
      return lift(flagIn(value), (flag) => !flag);
    case 'list':
      return [rename(value)].flat();
    case 'first':
      return rename(isList(value) ? value[0] : value);
    default:
      return rename(value);
  }
}

/** A map as a list of pairs, as CloudFormation has tags and dimensions. */
function pairsOf(map: unknown, [key, value]: readonly [string, string]): unknown {
  if (!isPlain(map)) return map;
  return Object.entries(map).map(([name, its]) => ({ [key]: name, [value]: its }));
}

function wordFor(value: unknown, [yes, no]: readonly [string, string]): unknown {
  return lift(flagIn(value), (flag) => (flag ? yes : no));
}

/** Programs may give flags as text. */
function flagIn(value: unknown): Maybe<boolean> {
  if (isUnknown(value) || typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return new Unknown('a flag is expected where something else is given');
}

/** What a text of JSON says; a text that is none stays what it is. */
export function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (isPlain(value)) for (const [key, each] of Object.entries(value)) put(into, [key], each);
    return;
  }
  const key = step.replace('+', '');
  const isListed = key !== step;
  const before = isListed ? first(into[key]) : into[key];
  const after = rest.length === 0 ? joined(before, value) : below(before, rest, value);
  into[key] = isListed ? [after] : after;
}

function first(value: unknown): unknown {
  return isList(value) ? value[0] : undefined;
}

function below(before: unknown, path: readonly string[], value: unknown): JsonObject {
  const inner = isPlain(before) ? { ...before } : {};
  put(inner, path, value);
  return inner;
}

/** Several properties of the SDK may stand in one of CloudFormation. */
function joined(before: unknown, value: unknown): unknown {
  return isPlain(before) && isPlain(value) ? { ...before, ...value } : value;
}

function isPlain(value: unknown): value is JsonObject {
  return isObject(value) && !isUnknown(value);
}
