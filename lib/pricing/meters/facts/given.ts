import { Unknown, type Maybe } from '../../readers/unknown';

/** A property that decides the price: where the template leaves it out, the charge says so. */
export function given<T>(value: Maybe<T> | undefined, path: string): Maybe<T> {
  return value ?? new Unknown(`${path} is not given`);
}
