import type { Charge } from '../meters/charge';
import { scale } from '../../range';
import type { Resource } from '../readers/resource';
import { lift } from '../readers/unknown';
import { rebill } from './change';
import type { Proposal } from './rule';

/** Monday to Friday, 08:00 to 18:00. */
const HOURS_A_WEEK = 5 * 10;
const HOURS_OF_WEEK = 7 * 24;

const OFFICE_HOURS = `runs ${HOURS_A_WEEK} of ${HOURS_OF_WEEK} hours a week`;

/**
 * A proposal to run resources in office hours alone.
 * @param ends - whether a charge ends while they are off
 */
export function duringOfficeHours(billed: readonly Resource[], ends: (charge: Charge) => boolean): Proposal {
  const changes = billed.map((resource) =>
    rebill(resource, (charge) => [ends(charge) ? inOfficeHours(charge) : charge]),
  );
  return { says: OFFICE_HOURS, billed, changes };
}

/** Whether a charge is of an instance, and ends while that is stopped: its disks are billed all the same. */
export function isOfInstance({ name }: Charge): boolean {
  return name === 'Instance hours';
}

function inOfficeHours(charge: Charge): Charge {
  return { ...charge, quantity: lift(charge.quantity, (hours) => scale(hours, HOURS_A_WEEK / HOURS_OF_WEEK)) };
}
