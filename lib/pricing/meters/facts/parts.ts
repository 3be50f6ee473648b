import { product, scale } from '../../../range';
import type { UsageAmount } from '../usage';

/**
 * What two amounts of use make together, bound by bound: requests by the part of them that is inspected, messages by the size of each.
 * It is assumed as long as either of them is.
 */
export function together(one: UsageAmount, other: UsageAmount): UsageAmount {
  return {
    amount: product(one.amount, other.amount),
    basis: one.basis === other.basis ? one.basis : 'default',
  };
}

/**
 * An amount of use by what each unit of it takes: runs by their seconds, GB by what is left of them when they are compressed. It is known
 * where the amount is: what each takes is a detail of it.
 */
export function ofEach(use: UsageAmount, each: UsageAmount): UsageAmount {
  return { ...use, amount: product(use.amount, each.amount) };
}

/** Use that is divided between two rates. */
interface Divided {
  readonly part: UsageAmount;
  readonly rest: UsageAmount;
}

/**
 * A part of some use, and the rest of it. Of a range the expected part counts: where there is more of the one there is less of the other,
 * which two lines cannot say.
 */
export function divide(use: UsageAmount, part: UsageAmount): Divided {
  const of = (share: number): UsageAmount => ({ ...use, amount: scale(use.amount, share) });
  return { part: of(part.amount.expected), rest: of(1 - part.amount.expected) };
}
