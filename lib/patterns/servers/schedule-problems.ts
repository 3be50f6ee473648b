import { describeDays } from '../../calendar/days';
import type { Problem } from '../../problem';
import type { Profile } from '../../profile/profile';
import type { Limits } from './calendar-change';
import { cyclesOf, isEachDay, isWithin, momentsOf, spansOf, type Cycle, type CycleSpan } from './cycle';
import type { DaysAsked, ScheduledCapacity, ServersProps } from './props';
import { describeRunning, periodsOf } from './running';
import type { Schedule } from './schedule';
import { isPeriod, namesOf } from './usual-changes';

type Path = Problem['path'];

/** What is wrong with how limits and times fit together. What cannot be told apart from a mistake of form is left to the form. */
export function scheduleProblems(
  { count, capacity, scaling, runningHours }: ServersProps,
  schedule: Schedule,
  profile: Profile,
): readonly Problem[] {
  const scheduled = scaling?.scheduled ?? [];
  const running = typeof runningHours === 'object' ? runningHours.periods : [];
  const shapes = [
    ...scheduled.flatMap((entry, at) => shapeProblems(entry, ['scaling', 'scheduled', at])),
    ...formProblems(scheduled),
  ];
  return [
    ...(count !== undefined && capacity !== undefined
      ? [{ path: ['count'], found: 'both count and capacity', expected: 'one of them' }]
      : []),
    ...limitProblems(schedule.count, ['capacity']),
    ...scheduled.flatMap((entry, at) => limitProblems(entry, ['scaling', 'scheduled', at])),
    ...nameProblems(scheduled, namesOf({ count: schedule.count, running, scheduled })),
    ...shapes,
    ...(shapes.length > 0 ? [] : timeProblems(scheduled, schedule, profile)),
  ];
}

function limitProblems({ min, max }: Limits, path: Path): readonly Problem[] {
  return min > max ? [{ path: [...path, 'min'], found: String(min), expected: `at most max, which is ${max}` }] : [];
}

/** A name that is there already, or that is made of another one. */
function nameProblems(scheduled: readonly ScheduledCapacity[], names: readonly string[]): readonly Problem[] {
  return scheduled.flatMap(({ name }, index) => {
    const path = ['scaling', 'scheduled', index, 'name'];
    if (scheduled.findIndex((other) => other.name === name) < index)
      return [{ path, found: `"${name}" again`, expected: 'a name of its own' }];
    if (
      names.filter((other) => other === name).length < 2 ||
      scheduled.some((other) => other !== scheduled[index] && other.name === name)
    )
      return [];
    return [{ path, found: `"${name}", which another change is named`, expected: 'a name of its own' }];
  });
}

/** An entry says one thing about days, and one about times. */
function shapeProblems({ days, monthDays, at, from, to }: ScheduledCapacity, path: Path): readonly Problem[] {
  const expected = 'at, or from and to';
  return [
    ...(days !== undefined && monthDays !== undefined
      ? [{ path: [...path, 'monthDays'], found: 'both days and monthDays', expected: 'one of them' }]
      : []),
    ...(at !== undefined && (from ?? to) !== undefined
      ? [{ path: [...path, 'at'], found: `at beside ${from === undefined ? 'to' : 'from'}`, expected }]
      : []),
    ...(at === undefined && (from === undefined || to === undefined)
      ? [{ path, found: from === undefined ? (to === undefined ? 'no time' : 'to alone') : 'from alone', expected }]
      : []),
  ];
}

/** After a period the usual limits hold again, which a change until further notice would leave open. */
function formProblems(scheduled: readonly ScheduledCapacity[]): readonly Problem[] {
  const [first] = scheduled;
  const other = scheduled.findIndex((entry) => (entry.at === undefined) !== (first?.at === undefined));
  if (first === undefined || other === -1) return [];
  const found = `${first.at === undefined ? 'at' : 'from and to'} beside ${first.at === undefined ? 'from and to' : 'at'} in "${first.name}"`;
  return [
    { path: ['scaling', 'scheduled', other], found, expected: 'at in all of them, or from and to in all of them' },
  ];
}

function timeProblems(
  scheduled: readonly ScheduledCapacity[],
  { runningHours }: Schedule,
  profile: Profile,
): readonly Problem[] {
  const running = periodsOf(runningHours, profile);
  const hours = describeRunning(runningHours, profile);
  const mixed = mixedProblems(scheduled, running);
  if (mixed.length > 0) return mixed;
  const cycles = cyclesOf(scheduled);
  return [
    ...(typeof runningHours === 'object'
      ? overlapProblems(runningHours.periods, ['runningHours', 'periods'], cycles)
      : []),
    ...overlapProblems(scheduled, ['scaling', 'scheduled'], cycles),
    ...(running === undefined
      ? []
      : scheduled.flatMap((entry, index) => stoppedProblems(entry, index, { running, hours, cycles }))),
  ];
}

/** Schedules go by days of the week or by days of the month: whether the first is a Monday changes each month. */
function mixedProblems(
  scheduled: readonly ScheduledCapacity[],
  running: readonly DaysAsked[] = [],
): readonly Problem[] {
  const index = scheduled.findIndex(({ monthDays }) => monthDays !== undefined);
  const other = scheduled.find((entry) => entry.monthDays === undefined && !isEachDay(entry));
  const stops = running.some((period) => !isEachDay(period));
  if (index === -1 || (other === undefined && !stops)) return [];
  const found = `days of the month beside days of the week ${other === undefined ? 'of the running hours' : `in "${other.name}"`}`;
  return [
    {
      path: ['scaling', 'scheduled', index, 'monthDays'],
      found,
      expected: 'one of the two for all changes of a fleet',
    },
  ];
}

/** Two that hold, or happen, at the same time. */
function overlapProblems(
  entries: readonly (DaysAsked & Partial<Pick<ScheduledCapacity, 'name' | 'at' | 'from' | 'to'>>)[],
  path: Path,
  cycles: readonly Cycle[],
): readonly Problem[] {
  return entries.flatMap((entry, index) => {
    const other = entries.findIndex(
      (before, at) => at < index && cycles.some((cycle) => meet(spansIn(before, cycle), spansIn(entry, cycle), cycle)),
    );
    if (other === -1) return [];
    const name = entries[other]?.name ?? describeDays(entries[other]?.days ?? []);
    const found = `the same time as in "${name}"`;
    return [{ path: [...path, index], found, expected: 'times of its own' }];
  });
}

/** A change until further notice takes the minute in which it happens. */
function spansIn(
  entry: DaysAsked & Partial<Pick<ScheduledCapacity, 'at' | 'from' | 'to'>>,
  cycle: Cycle,
): readonly CycleSpan[] {
  const { at, from, to } = entry;
  if (from !== undefined && to !== undefined) return spansOf({ ...entry, from, to }, cycle);
  return at === undefined ? [] : momentsOf(entry, at, cycle).map((moment) => ({ from: moment, to: moment + 1 }));
}

function meet(some: readonly CycleSpan[], others: readonly CycleSpan[], cycle: Cycle): boolean {
  return (
    some.some(({ from }) => isWithin(from, others, cycle)) || others.some(({ from }) => isWithin(from, some, cycle))
  );
}

/** A change while the fleet is stopped would start it, and nothing would stop it again before the next evening. */
function stoppedProblems(
  entry: ScheduledCapacity,
  index: number,
  {
    running,
    hours,
    cycles,
  }: {
    readonly running: readonly (DaysAsked & { from: string; to: string })[];
    readonly hours: string;
    readonly cycles: readonly Cycle[];
  },
): readonly Problem[] {
  const runs = cycles.every((cycle) => {
    const spans = running.flatMap((period) => spansOf(period, cycle));
    return spansIn(entry, cycle).every(
      ({ from, to }) =>
        isWithin(from, spans, cycle) && isWithin(to - 1, spans, cycle) && !stopsBetween(from, to, spans),
    );
  });
  if (runs) return [];
  const { days, monthDays, at, from, to } = entry;
  const on = days?.join(', ') ?? monthDays?.map((day) => `day ${day}`).join(', ') ?? 'each day';
  const path = ['scaling', 'scheduled', index, isPeriod(entry) ? 'from' : 'at'];
  const found =
    at === undefined
      ? `${on} from ${from} to ${to}, when the fleet is stopped`
      : `${on} at ${at}, when the fleet is stopped`;
  return [{ path, found, expected: `a time within ${hours}` }];
}

/** Whether a fleet stops within a span, in both ends of which it runs, and starts again. */
function stopsBetween(from: number, to: number, running: readonly CycleSpan[]): boolean {
  return running.some(
    (run) => run.to > from && run.to < to && !running.some((next) => next.from <= run.to && next.to > run.to),
  );
}
