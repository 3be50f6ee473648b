import type { Path } from '../located/node';

/** Data without the values at some paths, so that the rest can still be looked at; `undefined` when nothing is left. */
export function without(data: unknown, refused: readonly Path[]): unknown {
  const paths = new Set(refused.map((path) => JSON.stringify(path)));
  return paths.has('[]') ? undefined : rest(data, paths, []);
}

function rest(value: unknown, refused: ReadonlySet<string>, path: Path): unknown {
  const kept = (step: string | number): boolean => !refused.has(JSON.stringify([...path, step]));
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, at) => (kept(at) ? [rest(item, refused, [...path, at])] : []));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
      kept(key) ? [[key, rest(item, refused, [...path, key])]] : [],
    ),
  );
}
