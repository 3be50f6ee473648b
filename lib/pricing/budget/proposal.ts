import type { Range } from '../../range';
import { toCents } from '../estimate/cents';

/** Cents of the smallest step that budgets are rounded up to. */
const SMALLEST_STEP = 500;

/**
 * A monthly budget for what is expected to be spent: with headroom, to the cent, and rounded up to USD 5, from USD 1,000 on to USD 50,
 * from 10,000 on to 500 and so on, which adds at most 5% from USD 100 on.
 *
 * It starts from what is expected: its alerts would stay silent about a month that costs more than that, had it room for all that is
 * at its highest.
 *
 * @param monthly - USD per month
 * @param headroom - in percent
 * @returns whole USD per month
 */
export function proposeBudget({ expected }: Pick<Range, 'expected'>, headroom: number): number {
  const cents = Math.round((toCents(expected) * (100 + headroom)) / 100);
  const step = stepOf(cents);
  return (Math.max(1, Math.ceil(cents / step)) * step) / 100;
}

/** Half of one in the second digit. */
function stepOf(cents: number): number {
  const digits = String(Math.floor(cents / 100)).length;
  return SMALLEST_STEP * 10 ** Math.max(0, digits - 3);
}
