/**
 * The day for which the vendor's calendars of support are read. Estimates know no clock, so that the same template costs the same: this
 * day moves when the calendars are looked through.
 */
export const CALENDARS_AS_OF = '2026-11-20';
