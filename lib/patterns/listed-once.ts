import type { Problem } from '../problem';

/**
 * What stands in a list a second time.
 * @param path - of the list
 * @param expected - completes the sentence "expected ..."
 */
export function twiceProblems(items: readonly string[], path: Problem['path'], expected: string): readonly Problem[] {
  return items.flatMap((item, at) =>
    items.indexOf(item) === at ? [] : [{ path: [...path, at], found: `"${item}" twice`, expected }],
  );
}
