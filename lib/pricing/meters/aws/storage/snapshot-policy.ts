import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { DAYS_PER_MONTH, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { timesPerMonth } from '../facts/aws-schedule';
import { sumOf } from '../../facts/sum';
import { EXTRAS_USAGE, extrasCharges, snapshotExtras } from './snapshot-copies';

const HOURS_PER_DAY = 24;

/** Days in the units in which a policy counts. */
const DAYS: Readonly<Record<string, number>> = { DAYS: 1, WEEKS: 7, MONTHS: DAYS_PER_MONTH, YEARS: 365 };

/**
 * Free; the snapshots that it makes are billed per GB-month: the first one whole, each of the others for what has changed.
 * Source: Amazon EBS pricing, "Snapshots"; Amazon EBS User Guide, "How Amazon EBS snapshots work".
 */
export const snapshotPolicy = meter({
  reads: {
    'AWS::DLM::LifecyclePolicy': (r) => ({
      isOn: lift(r.text('State') ?? 'ENABLED', (state) => state === 'ENABLED'),
      kept: snapshotsKept(r),
      extras: snapshotExtras(r),
    }),
  },
  usage: {
    // Assumed: one volume of 50 GB, of which 2 % change between snapshots.
    firstGb: { unit: 'GB of the first snapshots, one of each volume', assume: 50 },
    changedGb: { unit: 'GB that change from one snapshot to the next', assume: 1 },
    ...EXTRAS_USAGE,
  },
  charges: ({ isOn, kept, extras }, use) =>
    provided(isOn, [
      perUse('First snapshots', 'ebs/snapshot-storage', use.firstGb),
      perUse('Changes since', 'ebs/snapshot-storage', use.changedGb, {
        perUnit: lift(kept, (count) => Math.max(0, count - 1)),
        note: isUnknown(kept) ? undefined : `${Math.round(kept)} snapshots are kept`,
      }),
      ...extrasCharges(extras, use),
    ]),
});

/** The snapshots of one volume that are there at a time, over all schedules. */
function snapshotsKept(r: Resource): Maybe<number> {
  return lift(r.list('PolicyDetails.Schedules'), (schedules) =>
    schedules.length === 0 ? keptByDefault(r) : sumOf(schedules.map(keptBySchedule)),
  );
}

/** Source: Amazon EBS User Guide, "Default policies": one a day, kept for a week. */
function keptByDefault(r: Resource): Maybe<number> {
  const [kept, every] = ['RetainInterval', 'CreateInterval'].map(
    (interval) => r.number(interval) ?? r.number(`PolicyDetails.${interval}`),
  );
  return lift2(kept ?? 7, every ?? 1, (days, between) => days / between);
}

/** A count, or an age by how often snapshots are made. */
function keptBySchedule(schedule: Properties): Maybe<number> {
  const count = schedule.number('RetainRule.Count');
  if (count !== undefined) return count;
  const age = lift2(
    schedule.number('RetainRule.Interval') ?? 1,
    schedule.text('RetainRule.IntervalUnit') ?? 'DAYS',
    (interval, unit) => interval * (DAYS[unit] ?? 1),
  );
  return lift2(age, timesPerDay(schedule), (days, times) => days * times);
}

/** By an expression or an interval in hours; once a day where neither says so. */
function timesPerDay(schedule: Properties): Maybe<number> {
  const expression = schedule.text('CreateRule.CronExpression');
  if (expression !== undefined)
    return lift(expression, (text) => lift(timesPerMonth(text), (times) => times / DAYS_PER_MONTH));
  return lift(schedule.number('CreateRule.Interval') ?? 24, (hours) => HOURS_PER_DAY / hours);
}
