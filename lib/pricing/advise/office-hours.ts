import type { Charge } from '../meters/charge';
import { scale } from '../../range';
import { lift } from '../readers/unknown';

/** Monday to Friday, 08:00 to 18:00. */
const HOURS_A_WEEK = 5 * 10;
const HOURS_OF_WEEK = 7 * 24;

/** What becomes of something that is off outside office hours. */
export const OFFICE_HOURS = `runs ${HOURS_A_WEEK} of ${HOURS_OF_WEEK} hours a week`;

/** A charge by the hour for office hours only. */
export function inOfficeHours(charge: Charge): Charge {
  return { ...charge, quantity: lift(charge.quantity, (hours) => scale(hours, HOURS_A_WEEK / HOURS_OF_WEEK)) };
}
