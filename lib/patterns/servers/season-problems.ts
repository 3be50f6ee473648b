import type { Problem } from '../../problem';
import { isDaily } from '../../calendar/occasion';
import type { SeasonProps, SeasonRange, ServersProps } from './props';
import type { Schedule } from './schedule';
import { isInOrder, isSeasonDay, isYearly, planSeasons } from './seasons';

type Path = Problem['path'];

/** What is wrong with the seasons, by themselves or with what they stand beside. */
export function seasonProblems({ count, scaling }: ServersProps, schedule: Schedule): readonly Problem[] {
  const seasons = Object.entries(scaling?.seasons ?? {});
  const wrong = seasons.flatMap(([name, season]) => shapeProblems(season, ['scaling', 'seasons', name]));
  if (seasons.length === 0 || wrong.length > 0) return wrong;
  return [
    ...(count === undefined
      ? []
      : [{ path: ['scaling', 'seasons'], found: 'seasons of a fixed count', expected: 'capacity instead of count' }]),
    ...weekdayProblems(seasons, schedule),
    ...nameProblems(schedule),
  ];
}

function shapeProblems({ from, to, ranges, min, max }: SeasonProps, path: Path): readonly Problem[] {
  const expected = 'from and to, or ranges';
  const said = [from, to].filter((day) => day !== undefined).length;
  if (ranges === undefined && said < 2)
    return [{ path, found: said === 0 ? 'no days' : `${from === undefined ? 'to' : 'from'} alone`, expected }];
  if (ranges !== undefined && said > 0)
    return [{ path: [...path, 'ranges'], found: 'ranges beside from or to', expected }];
  return [
    ...(ranges === undefined
      ? rangeProblems({ from: from ?? '', to: to ?? '' }, path)
      : ranges.flatMap((range, at) => rangeProblems(range, [...path, 'ranges', at]))),
    ...(max !== undefined && min > max
      ? [{ path: [...path, 'min'], found: String(min), expected: `at most max, which is ${max}` }]
      : []),
  ];
}

function rangeProblems(range: SeasonRange, path: Path): readonly Problem[] {
  const { from, to } = range;
  const unknown = (['from', 'to'] as const).filter((end) => isWritten(range[end]) && !isSeasonDay(range[end]));
  if (unknown.length > 0)
    return unknown.map((end) => ({
      path: [...path, end],
      found: `"${range[end]}"`,
      expected: 'a day that the calendar has',
    }));
  if (isWritten(from) && isWritten(to) && isYearly(range) !== isYearly({ from: to, to: from }))
    return [{ path: [...path, 'to'], found: `${to} with ${from}`, expected: 'a year in both days or in neither' }];
  if (isInOrder(range) || !isWritten(from) || !isWritten(to)) return [];
  return [{ path: [...path, 'to'], found: `${to}, before ${from}`, expected: 'a day that is not before from' }];
}

/** Whether it has the form of a day; what has not is told by the form. */
function isWritten(day: string): boolean {
  return /^(\d{4}-)?\d{2}-\d{2}$/.test(day);
}

/** Whether 20 November is a Monday changes each year, and no schedule of a cloud follows that. */
function weekdayProblems(
  seasons: readonly (readonly [string, SeasonProps])[],
  { usualChanges }: Schedule,
): readonly Problem[] {
  const usual = usualChanges.find((change) => !isDaily(change));
  if (usual === undefined) return [];
  return planSeasons(Object.fromEntries(seasons))
    .filter(({ ranges }) => ranges.some(isYearly))
    .map(({ name }) => ({
      path: ['scaling', 'seasons', name],
      found: `days of every year beside "${usual.name}", which is not the same each day`,
      expected: 'days with their years, as ranges: [{ from: 2027-11-20, to: 2027-12-02 }]',
    }));
}

/** A name that an entry of the client's own has taken. */
function nameProblems({ changes }: Schedule): readonly Problem[] {
  const names = changes.map(({ name }) => name);
  const taken = names.find((name, at) => names.indexOf(name) < at);
  if (taken === undefined) return [];
  return [
    { path: ['scaling', 'scheduled'], found: `the name "${taken}", which a season needs`, expected: 'another name' },
  ];
}
