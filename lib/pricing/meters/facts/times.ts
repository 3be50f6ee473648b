import { NotFollowed, occurrences } from '../../../calendar/recurrence';
import { Unknown, type Maybe } from '../../readers/unknown';

/** When a five-field cron expression rings during a year, in hours since its start. @param year - its first day; any year unless said */
export function timesOf(recurrence: string, timeZone: string, year?: string): Maybe<readonly number[]> {
  const times = occurrences(recurrence, timeZone, year);
  return times instanceof NotFollowed ? new Unknown(times.because) : times;
}
