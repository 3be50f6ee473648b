/** A value that cannot be known before deployment. It is carried along, never guessed. */
export class Unknown {
  /**
   * @param because - why, in words that complete "unknown, because ..."
   * @param hint - what we do know of it, e.g. the path of an SSM parameter
   */
  constructor(
    readonly because: string,
    readonly hint?: string,
  ) {}
}

/** A value, or the reason why there is none. */
export type Maybe<T> = T | Unknown;

export function isUnknown(value: unknown): value is Unknown {
  return value instanceof Unknown;
}

/** Applies `f` to a known value; an unknown one stays unknown. */
export function lift<A, R>(a: Maybe<A>, f: (a: A) => Maybe<R>): Maybe<R> {
  return a instanceof Unknown ? a : f(a);
}

/** Applies `f` to two known values; the first unknown one wins. */
export function lift2<A, B, R>(a: Maybe<A>, b: Maybe<B>, f: (a: A, b: B) => Maybe<R>): Maybe<R> {
  return lift(a, (knownA) => lift(b, (knownB) => f(knownA, knownB)));
}

/** The values, where all of them are known; else the first that is not. */
export function allKnown<T>(values: readonly Maybe<T>[]): Maybe<readonly T[]> {
  const known: T[] = [];
  for (const value of values) {
    if (isUnknown(value)) return value;
    known.push(value);
  }
  return known;
}
