import { product, scale } from '../../../range';
import { lift } from '../../readers/unknown';
import { HOURS_PER_MONTH, type Charge } from '../charge';
import type { UsageAmount } from '../usage';

/** Usage key of what somebody starts and stops by hand. Assumed: it always runs. */
export const RUNNING_HOURS = {
  unit: 'hours per month that it runs',
  assume: HOURS_PER_MONTH,
  maximum: HOURS_PER_MONTH,
} as const;

/** A charge by the hour of what may run for a part of the month only. */
export function forHours(charge: Charge, hours: UsageAmount): Charge {
  const share = scale(hours.amount, 1 / HOURS_PER_MONTH);
  return {
    ...charge,
    quantity: lift(charge.quantity, (quantity) => product(quantity, share)),
    basis: hours.basis === 'usage' ? 'usage' : charge.basis,
  };
}
