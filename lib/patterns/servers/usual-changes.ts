import { LEAP_YEAR, type YearDay } from '../../calendar/dates';
import { WEEKDAYS } from '../../calendar/days';
import type { Recurring } from '../../calendar/occasion';
import { cyclesOf, dayAndTime, isWithin, momentsOf, spansOf, type Cycle, type CycleDay } from './cycle';
import { upTo } from '../../up-to';
import type { RunningPeriod, ScheduledCapacity } from './props';
import { START_AND_STOP, STOPPED, type Limits, type UsualChange } from './calendar-change';

/** What decides how many servers there are, seasons aside. */
export interface UsualCapacity {
  readonly count: Limits;
  /** When the fleet runs. @default - always */
  readonly running?: readonly RunningPeriod[] | undefined;
  readonly scheduled: readonly ScheduledCapacity[];
}

/** A moment at which something asks for limits; the earlier in the list it stands, the more it has to say. */
interface Mark {
  readonly name: string;
  readonly moments: readonly number[];
  readonly limits: Limits;
}

/** What holds from a moment on, and whose name it goes by. */
interface Turn extends Limits {
  readonly name: string;
  readonly at: string;
  readonly days: CycleDay[];
}

/**
 * Every change of the limits in a week, or in a year where days of the month are named: one list, in which no two happen at the same
 * time. Being stopped goes before periods, and these before everything else.
 */
export function usualChanges(asked: UsualCapacity): readonly UsualChange[] {
  const turns = new Map<string, Turn>();
  for (const cycle of cyclesOf(asked.scheduled)) {
    for (const { name, at, min, max, days } of turnsOf(cycle, asked)) {
      const key = [name, at, min, max].join(' ');
      const known = turns.get(key) ?? { name, at, min, max, days: [] };
      turns.set(key, known);
      known.days.push(...days);
    }
  }
  const order = namesOf(asked);
  return [...turns.values()]
    .sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
    .flatMap(({ name, at, min, max, days }) =>
      occasionsOf(days).map((occasion, index) => ({
        name: index === 0 ? name : `${name}-months-${index + 1}`,
        ...occasion,
        at,
        min,
        max,
      })),
    );
}

/** Names of all changes that may come of what is asked for: they are parts of identities. */
export function namesOf({ running = [], scheduled }: UsualCapacity): readonly string[] {
  return [
    ...running.flatMap((_, at) => startAndStop(at)),
    ...scheduled.flatMap(({ name, at }) => (at === undefined ? [name, endOf(name)] : [name])),
  ];
}

function turnsOf(cycle: Cycle, asked: UsualCapacity): readonly Turn[] {
  const { running, scheduled } = asked;
  const runs = running?.flatMap((period) => spansOf(period, cycle));
  const periods = scheduled.flatMap((entry) => (isPeriod(entry) ? [{ entry, spans: spansOf(entry, cycle) }] : []));
  const marks = marksOf(cycle, asked);
  const moments = [...new Set(marks.flatMap((mark) => mark.moments))].sort((one, other) => one - other);
  return moments.flatMap((moment): Turn[] => {
    const stopped = runs !== undefined && !isWithin(moment, runs, cycle);
    const here = marks.filter((mark) => mark.moments.includes(moment));
    const owner = stopped ? here.at(-1) : here[0];
    if (owner === undefined) return [];
    const period = periods.find(({ spans }) => isWithin(moment, spans, cycle));
    const { min, max } = stopped ? STOPPED : (period?.entry ?? owner.limits);
    const { day, at } = dayAndTime(moment, cycle);
    return [{ name: owner.name, at, min, max, days: [day] }];
  });
}

/** Who speaks at a moment at which several begin or end: a period that begins, a change, a start, a period that ends, a stop. */
function marksOf(cycle: Cycle, { count, running = [], scheduled }: UsualCapacity): readonly Mark[] {
  const length = cycle.length * 24 * 60;
  const ends = (asked: RunningPeriod): readonly number[] => spansOf(asked, cycle).map(({ to }) => to % length);
  const periods = scheduled.filter(isPeriod);
  return [
    ...periods.map((entry) => ({ name: entry.name, moments: momentsOf(entry, entry.from, cycle), limits: entry })),
    ...scheduled.flatMap((entry) =>
      entry.at === undefined ? [] : [{ name: entry.name, moments: momentsOf(entry, entry.at, cycle), limits: entry }],
    ),
    ...running.map((period, at) => ({
      name: startAndStop(at)[0],
      moments: momentsOf(period, period.from, cycle),
      limits: count,
    })),
    ...periods.map((entry) => ({ name: endOf(entry.name), moments: ends(entry), limits: count })),
    ...running.map((period, at) => ({ name: startAndStop(at)[1], moments: ends(period), limits: STOPPED })),
  ];
}

export type Period = ScheduledCapacity & RunningPeriod;

/** Whether its limits hold between two times of day, and not until further notice. */
export function isPeriod(entry: ScheduledCapacity): entry is Period {
  return entry.from !== undefined && entry.to !== undefined;
}

/** The names of the first period of running hours are older than those of others. */
function startAndStop(at: number): readonly [start: string, stop: string] {
  const [start, stop] = START_AND_STOP;
  return at === 0 ? [start, stop] : [`${start}-${at + 1}`, `${stop}-${at + 1}`];
}

function endOf(name: string): string {
  return `${name}-end`;
}

/** Days of a cycle as few occasions: all days, days of the week, or the same days of some months. */
export function occasionsOf(days: readonly CycleDay[]): readonly Recurring[] {
  const weekdays = days.flatMap((day) => ('weekday' in day ? [day.weekday] : []));
  if (weekdays.length > 0) return [{ days: weekdays }];
  const wanted = new Set(days.map((day) => ('weekday' in day ? '' : keyOf(day))));
  if (LEAP_YEAR.every((day) => wanted.has(keyOf(day)))) return [{ days: WEEKDAYS }];
  const byDays = new Map<string, { readonly monthDays: readonly number[]; readonly months: number[] }>();
  for (let month = 1; month <= 12; month += 1) {
    const all = LEAP_YEAR.filter((day) => day.month === month);
    const found = all.filter((day) => wanted.has(keyOf(day))).map(({ day }) => day);
    if (found.length === 0) continue;
    // A whole month is one whatever its length.
    const monthDays = found.length === all.length ? EVERY_DAY : found;
    const same = byDays.get(monthDays.join()) ?? { monthDays, months: [] };
    byDays.set(monthDays.join(), same);
    same.months.push(month);
  }
  return [...byDays.values()].map(({ monthDays, months }) =>
    months.length === 12 ? { monthDays } : { monthDays, months },
  );
}

const EVERY_DAY = upTo(31).map((at) => at + 1);

function keyOf({ month, day }: YearDay): string {
  return `${month}-${day}`;
}
