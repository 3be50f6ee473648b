import { OPERATING_SYSTEM_FACTS } from '../../../profile/operating-systems';
import type { PlannedSlot, ServersPlan } from '../servers-plan';

/** Tag of a fleet's servers and of what they may take; its value is the fleet's full name. */
export const SERVERS_TAG = 'groundplan:servers';

/** Tags by which a server finds the one volume or address that is for its place. */
export const VOLUME_TAG = 'groundplan:volume';
export const ADDRESS_TAG = 'groundplan:address';

/**
 * `northwind-production-ehr/1/records/linux`. What one family of operating systems formatted is blank to another, so each has volumes of
 * its own.
 */
export function volumeTagValue({ fullName, system }: ServersPlan, { number }: PlannedSlot, volume: string): string {
  return `${fullName}/${number}/${volume}/${OPERATING_SYSTEM_FACTS[system].family}`;
}

/** `northwind-production-ehr/1` */
export function addressTagValue({ fullName }: ServersPlan, { number }: PlannedSlot): string {
  return `${fullName}/${number}`;
}
