import { instantsBetween, NotFollowed, type Span } from '../../../calendar/recurrence';
import type { Resource } from '../../readers/resource';
import { allKnown, isUnknown, lift, Unknown, type Maybe } from '../../readers/unknown';

/** A change of a group's limits at an instant, in milliseconds since 1970. */
export interface DatedChange {
  readonly at: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly desired?: number | undefined;
}

/** What the scheduled actions of a group change during a stretch of time, ascending. Each keeps to its own start and end. */
export function plannedChanges(group: Resource, during: Span): Maybe<readonly DatedChange[]> {
  const actions = group.referrers('AWS::AutoScaling::ScheduledAction', 'AutoScalingGroupName');
  return lift(allKnown(actions.map((action) => changesBy(action, during))), (changes) =>
    changes.flat().toSorted((one, other) => one.at - other.at),
  );
}

function changesBy(action: Resource, during: Span): Maybe<readonly DatedChange[]> {
  const sizes = allKnown([action.number('MinSize'), action.number('MaxSize'), action.number('DesiredCapacity')]);
  return lift(sizes, ([min, max, desired]) =>
    lift(instantsOf(action, during), (instants) => instants.map((at) => ({ at, min, max, desired }))),
  );
}

function instantsOf(action: Resource, during: Span): Maybe<readonly number[]> {
  const recurrence = action.text('Recurrence');
  const timeZone = action.text('TimeZone') ?? 'Etc/UTC';
  const [start, end] = [instantAt(action, 'StartTime'), instantAt(action, 'EndTime')];
  if (isUnknown(recurrence)) return recurrence;
  if (isUnknown(timeZone)) return timeZone;
  if (isUnknown(start)) return start;
  if (isUnknown(end)) return end;
  if (recurrence === undefined)
    return start === undefined
      ? new Unknown('a scheduled action has neither a recurrence nor a start')
      : within([start], during);
  const term = { from: Math.max(during.from, start ?? -Infinity), to: Math.min(during.to, (end ?? Infinity) + 1) };
  if (term.from >= term.to) return [];
  const instants = instantsBetween(recurrence, timeZone, term);
  return instants instanceof NotFollowed ? new Unknown(instants.because) : instants;
}

function within(instants: readonly number[], { from, to }: Span): readonly number[] {
  return instants.filter((instant) => instant >= from && instant < to);
}

function instantAt(action: Resource, path: string): Maybe<number> | undefined {
  const text = action.text(path);
  if (text === undefined || isUnknown(text)) return text;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? new Unknown(`${path} is "${text}", which is no time`) : instant;
}
