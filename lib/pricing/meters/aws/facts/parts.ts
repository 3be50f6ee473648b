import { scale } from '../../../range';
import type { UsageAmount } from '../../usage';

/**
 * What two amounts of use make together, bound by bound: requests by the part of them that is inspected, messages by the size of each.
 * It is assumed as long as either of them is.
 */
export function together(one: UsageAmount, other: UsageAmount): UsageAmount {
  const [a, b] = [one.amount, other.amount];
  return {
    amount: { low: a.low * b.low, expected: a.expected * b.expected, high: a.high * b.high },
    basis: one.basis === other.basis ? one.basis : 'default',
  };
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
