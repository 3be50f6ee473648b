import { daysLater, LEAP_YEAR, two } from '../../calendar/dates';
import { clockOf } from '../../calendar/days';
import { happensOn } from '../../calendar/occasion';
import type { CalendarChange, Limits, UsualChange } from './calendar-change';
import { datedOn, raised, turningDates, turningDays, yearlyOn, type PlannedSeason } from './seasons';
import { occasionsOf } from './usual-changes';

/**
 * Changes of the limits with seasons among them: still one list, in which no two happen at the same time. A usual change keeps its name for
 * the time that has no end, so that what is made of it stays when a season has passed and leaves.
 */
export function withSeasons(
  count: Limits,
  usual: readonly UsualChange[],
  seasons: readonly PlannedSeason[],
): readonly CalendarChange[] {
  return withDated(count, withYearly(count, usual, seasons), seasons);
}

/** Only beside changes that happen each day: whether 20 November is a Monday changes each year. */
function withYearly(
  count: Limits,
  usual: readonly UsualChange[],
  seasons: readonly PlannedSeason[],
): readonly UsualChange[] {
  const turning = turningDays(seasons);
  if (turning.length === 0) return usual;
  const within = usual.flatMap((change) => {
    const groups = grouped(LEAP_YEAR, (day) => raised(change, yearlyOn(seasons, day)));
    // Outside of every season first: that is the change as it was.
    groups.sort((one, other) => Number(isSame(other.value, change)) - Number(isSame(one.value, change)));
    return groups.flatMap(({ value, items }, index) =>
      occasionsOf(items).map((occasion, part) => ({
        name: nameOf(change.name, index, part),
        ...occasion,
        at: change.at,
        ...value,
      })),
    );
  });
  const atMidnight = usual.toSorted(byTime).at(-1) ?? count;
  const begins = usual.some(({ at }) => at === MIDNIGHT) || atMidnight.max === 0 ? [] : turning;
  return [
    ...within,
    ...begins.map((day) => ({
      name: `season-${two(day.month)}-${two(day.day)}`,
      monthDays: [day.day],
      months: [day.month],
      at: MIDNIGHT,
      ...raised(atMidnight, yearlyOn(seasons, day)),
    })),
  ];
}

/** A usual change as it is, in a season, and in others with other floors. */
function nameOf(name: string, group: number, part: number): string {
  const inSeason = group === 0 ? name : group === 1 ? `${name}-season` : `${name}-season-${group}`;
  return part === 0 ? inSeason : `${inSeason}-months-${part + 1}`;
}

function withDated(
  count: Limits,
  usual: readonly CalendarChange[],
  seasons: readonly PlannedSeason[],
): readonly CalendarChange[] {
  const dates = turningDates(seasons);
  if (dates.length === 0) return usual;
  const begins = dates.flatMap((date): readonly CalendarChange[] => {
    if (usual.some((change) => change.at === MIDNIGHT && happensOn(change, date))) return [];
    const before = lastBefore(date, usual) ?? count;
    const limits = raised(before, datedOn(seasons, date));
    if (isSame(limits, raised(before, datedOn(seasons, daysLater(date, -1))))) return [];
    return [{ name: `season-${date}`, date, at: MIDNIGHT, ...limits }];
  });
  return [...usual.flatMap((change) => inTerms(change, dates, seasons)), ...begins];
}

/** A change for each stretch of time in which the same floor is under it; the last one has no end. */
function inTerms(
  change: CalendarChange,
  dates: readonly string[],
  seasons: readonly PlannedSeason[],
): readonly CalendarChange[] {
  const stretches = [undefined, ...dates].map((from, at) => ({ from, until: dates[at] }));
  const { min, max, ...rest } = change;
  const terms: CalendarChange[] = [];
  for (const { from, until } of stretches) {
    const limits = raised({ min, max }, from === undefined ? [] : datedOn(seasons, from));
    const last = terms.at(-1);
    if (last !== undefined && isSame(last, limits)) terms.pop();
    const begin = last !== undefined && isSame(last, limits) ? last.from : from;
    const name = until === undefined ? change.name : `${change.name}-until-${until}`;
    terms.push({
      ...rest,
      name,
      ...(begin !== undefined && { from: begin }),
      ...(until !== undefined && { until }),
      ...limits,
    });
  }
  return terms.filter(
    (term) => term.from === undefined || term.until === undefined || happensWithin(term, term.from, term.until),
  );
}

function happensWithin(change: CalendarChange, from: string, until: string): boolean {
  for (let date = from; date < until; date = daysLater(date, 1)) if (happensOn(change, date)) return true;
  return false;
}

/** What happened last before a date: everything that comes back does within the four years between leap days, or eight around 2100. */
function lastBefore(date: string, usual: readonly CalendarChange[]): Limits | undefined {
  const latestFirst = usual.toSorted(byTime).reverse();
  if (usual.length === 0) return undefined;
  for (let ago = 1; ago <= YEARS_OF_ALL * 366; ago += 1) {
    const found = latestFirst.find((change) => happensOn(change, daysLater(date, -ago)));
    if (found !== undefined) return { min: found.min, max: found.max };
  }
  return undefined;
}

const YEARS_OF_ALL = 8;

const MIDNIGHT = '00:00';

function byTime(one: CalendarChange, other: CalendarChange): number {
  const minutes = ({ at }: CalendarChange): number => clockOf(at).hour * 60 + clockOf(at).minute;
  return minutes(one) - minutes(other);
}

function isSame(one: Limits, other: Limits): boolean {
  return one.min === other.min && one.max === other.max;
}

/** Items with the same limits together, in the order in which these are met. */
function grouped<Item>(items: readonly Item[], limitsOf: (item: Item) => Limits): { value: Limits; items: Item[] }[] {
  const groups: { value: Limits; items: Item[] }[] = [];
  for (const item of items) {
    const value = limitsOf(item);
    const group = groups.find((one) => isSame(one.value, value));
    if (group) group.items.push(item);
    else groups.push({ value, items: [item] });
  }
  return groups;
}
