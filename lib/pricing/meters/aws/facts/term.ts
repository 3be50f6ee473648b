import type { Fleet } from '../../../../forecast/fleet-hours';
import type { Properties } from '../../../readers/resource';
import { isUnknown, type Maybe } from '../../../readers/unknown';

/** When an action with a start or an end applies: `from 2026-01-01T00:00:00Z until 2026-07-01T00:00:00Z`. */
export function termOf(action: Pick<Properties, 'text'>): string | undefined {
  const phrase = (word: string, at: Maybe<string> | undefined): string | undefined =>
    at === undefined ? undefined : `${word} ${isUnknown(at) ? 'a time that is not known' : at}`;
  const [start, end] = [phrase('from', action.text('StartTime')), phrase('until', action.text('EndTime'))];
  return start === undefined ? end : end === undefined ? start : `${start} ${end}`;
}

/** Said of a fleet whose actions do not always apply: it is followed through a year of theirs, or priced as of a time when all of them do. */
export function termNote({ actions, since }: Fleet): string | undefined {
  if (since !== undefined) return `as in the 52 weeks from ${since}, with what its schedule does on their dates`;
  const terms = new Set(actions.flatMap(({ term }) => term ?? []));
  return terms.size === 0 ? undefined : `as while its schedule applies, ${[...terms].join(', ')}`;
}
