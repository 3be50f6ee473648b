import { isUnknown, type Maybe } from '../../../readers/unknown';

/** The values, where all of them are known; else the first that is not. */
export function allKnown<T>(values: readonly Maybe<T>[]): Maybe<readonly T[]> {
  const known: T[] = [];
  for (const value of values) {
    if (isUnknown(value)) return value;
    known.push(value);
  }
  return known;
}
