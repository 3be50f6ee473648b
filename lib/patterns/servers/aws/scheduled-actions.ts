import { daysLater } from '../../../calendar/dates';
import { instantOf } from '../../../calendar/instant';
import { happensOn } from '../../../calendar/occasion';
import { autoScalingCron } from '../../../clouds/aws/cron';
import type { Problem } from '../../../problem';
import type { CalendarChange, ServersPlan } from '../servers-plan';
import type { AwsScheduledAction } from './words';

/** Scheduled actions that a group may have. Source: Amazon EC2 Auto Scaling User Guide, "Quotas for Auto Scaling resources and groups". */
const ACTIONS_OF_A_GROUP = 125;

/**
 * An action for each change of the limits. One that begins on a date starts when its cron first fires from then on: Auto Scaling carries out
 * an action at its start, whatever the cron says.
 * Source: Amazon EC2 Auto Scaling API Reference, "PutScheduledUpdateGroupAction".
 */
export function scheduledActions({
  changes,
  timeZone,
}: Pick<ServersPlan, 'changes' | 'timeZone'>): readonly AwsScheduledAction[] {
  return changes.map((change) => {
    const { name, at, min, max, from, until, ...on } = change;
    if ('date' in on) return { name, start: instantOf(on.date, at, timeZone), min, max };
    const lasting = endless(change, changes);
    return {
      name,
      cron: autoScalingCron(on, at),
      min,
      max,
      ...(from !== undefined && { start: instantOf(firstFrom(from, change), at, timeZone) }),
      ...(until !== undefined && { end: instantOf(until, '00:00', timeZone, -1) }),
      ...(lasting !== undefined && { after: lasting }),
    };
  });
}

/** The change without an end that one with an end precedes: made before the other is put off, both would be due at the same time. */
function endless({ name, until }: CalendarChange, changes: readonly CalendarChange[]): string | undefined {
  if (until === undefined) return undefined;
  const whole = name.slice(0, -`-until-${until}`.length);
  return changes.some((change) => change.name === whole) ? whole : undefined;
}

function firstFrom(from: string, change: CalendarChange): string {
  let date = from;
  while (!happensOn(change, date)) date = daysLater(date, 1);
  return date;
}

/** More changes than a group may have. */
export function scheduleProblems({ changes }: Pick<ServersPlan, 'changes'>): readonly Problem[] {
  if (changes.length <= ACTIONS_OF_A_GROUP) return [];
  const found = `${changes.length} changes of minimum and maximum`;
  const expected = `at most ${ACTIONS_OF_A_GROUP}, which an Auto Scaling group may have: fewer ranges of dates, or fewer entries`;
  return [{ path: ['scaling'], found, expected }];
}

/** What somebody must know of dates, which Auto Scaling compares with its own clock. */
export function scheduleWarnings({
  name,
  changes,
}: Pick<ServersPlan, 'name' | 'changes'>): readonly { readonly pattern: string; readonly says: string }[] {
  const dates = changes
    .flatMap(({ from, until, ...on }) => ['date' in on ? on.date : (from ?? until)])
    .filter((date) => date !== undefined)
    .sort();
  const [first] = dates;
  if (first === undefined) return [];
  const says = `Deploy its seasons before ${first}, and take each out of the file once it has passed: Auto Scaling refuses to make or change a scheduled action whose date is in the past.`;
  return [{ pattern: `servers/${name}`, says }];
}
