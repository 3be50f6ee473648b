import { lift2, type Maybe } from '../../readers/unknown';

/** What amounts come to, where all of them are known. */
export function sumOf(amounts: readonly Maybe<number>[]): Maybe<number> {
  return amounts.reduce<Maybe<number>>((sum, each) => lift2(sum, each, (a, b) => a + b), 0);
}
