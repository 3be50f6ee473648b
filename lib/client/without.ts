import type { Path } from '../located/node';

/** Data without the values at some paths, so that the rest can still be looked at; `undefined` when nothing is left. */
export function without(data: unknown, refused: readonly Path[]): unknown {
  const paths = new Set(refused.map((path) => JSON.stringify(path)));
  return paths.has('[]') ? undefined : rest(data, paths, []);
}

/** Where a path in data {@link without} some values leads in the whole: items of a list that come after one that is left out have moved up. */
export function pathInWhole(path: Path, refused: readonly Path[]): Path {
  const paths = new Set(refused.map((each) => JSON.stringify(each)));
  return path.reduce<Path>(
    (whole, step) => [...whole, typeof step === 'number' ? indexInWhole(step, whole, paths) : step],
    [],
  );
}

function indexInWhole(index: number, list: Path, refused: ReadonlySet<string>): number {
  let at = 0;
  for (let left = index; ; at += 1) {
    if (refused.has(JSON.stringify([...list, at]))) continue;
    if (left === 0) return at;
    left -= 1;
  }
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
