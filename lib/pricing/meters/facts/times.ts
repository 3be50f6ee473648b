import { NotFollowed, occurrences } from '../../../calendar/recurrence';
import { Unknown, type Maybe } from '../../readers/unknown';

/** When a five-field cron expression rings during an average year, in hours since its start. */
export function timesOf(recurrence: string, timeZone: string): Maybe<readonly number[]> {
  const times = occurrences(recurrence, timeZone);
  return times instanceof NotFollowed ? new Unknown(times.because) : times;
}
