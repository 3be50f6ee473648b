import type { Problem } from '../../problem';
import type { Client } from '../client';

/** A day of support ends after it began. */
export function checkSupportHours({ supportHours: { from, to } }: Client): readonly Problem[] {
  if (to > from) return [];
  return [{ path: ['client', 'supportHours', 'to'], found: `"${to}"`, expected: `a time after from, ${from}` }];
}
