import { isList, isObject, type JsonObject } from '../shape';
import { isUnknown } from '../unknown';

/** Steps of a path of inputs: `tags["a.b"]`, `rules[0].days`; `*` stands for any. */
function stepsOf(path: string): readonly string[] {
  return [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+|\*)\]|([^.[\]]+)/g)].map(
    ([, quoted, index, name]) => quoted ?? index ?? name ?? '',
  );
}

/** Inputs without those whose changes the engine passes over. */
export function withoutInputs(inputs: JsonObject, paths: readonly string[]): JsonObject {
  return paths.reduce<JsonObject>((rest, path) => {
    const without = removed(rest, stepsOf(path));
    return isObject(without) ? without : {};
  }, inputs);
}

function removed(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return undefined;
  const isAt = (key: string): boolean => step === '*' || step === key;
  if (isUnknown(value)) return value;
  if (isList(value)) return value.map((item, at) => (isAt(String(at)) ? removed(item, rest) : item));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => [
    key,
    isAt(key) ? removed(each, rest) : each,
  ]);
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

/** Paths at which a value is not what it is elsewhere. */
export function differingPaths(one: unknown, other: unknown, path = ''): readonly string[] {
  if (one === other) return [];
  const [keys, others] = [keysOf(one), keysOf(other)];
  if (keys === undefined || others === undefined) return [path];
  return [...new Set([...keys, ...others])].flatMap((key) =>
    differingPaths(partOf(one, key), partOf(other, key), path === '' ? key : `${path}.${key}`),
  );
}

/** Of a map, or a list; what is unknown, is unknown as a whole. */
function keysOf(value: unknown): readonly string[] | undefined {
  return typeof value === 'object' && value !== null && !isUnknown(value) ? Object.keys(value) : undefined;
}

function partOf(value: unknown, key: string): unknown {
  return (value as JsonObject)[key];
}
