import { groupBy } from '../../group-by';
import { CALENDARS_AS_OF } from '../../calendar/as-of';
import type { EstimatedResource, Line, PriceAge } from './model';
import { roundUsd } from './usd';

/** Prices from before this day are older than eighteen months, on the day for which the vendors' calendars are read. */
export const OUTDATED_BEFORE = monthsBefore(CALENDARS_AS_OF, 18);

/** How old the prices are that a total rests on: those of lines that cost something. */
export function ageOf(resources: readonly EstimatedResource[]): PriceAge | undefined {
  const billed = resources.flatMap(({ id, lines }) =>
    lines.filter(({ monthly }) => monthly.expected > 0).map((line) => ({ id, line })),
  );
  const [first] = billed;
  if (first === undefined) return undefined;
  const oldest = billed.reduce((found, each) => (isOlder(each.line, found.line) ? each : found), first);
  const lines = billed.map(({ line }) => line);
  const years = [...groupBy(lines, ({ asOf }) => asOf.slice(0, 4))].map(([year, ofYear]) => ({
    year: Number(year),
    expected: expectedOf(ofYear),
  }));
  return {
    years: years.sort((a, b) => b.year - a.year),
    oldest: { resource: oldest.id, line: oldest.line.name, asOf: oldest.line.asOf },
    outdated: expectedOf(lines.filter(({ asOf }) => asOf < OUTDATED_BEFORE)),
  };
}

/** Of two that are as old, the one that costs more. Dates are `YYYY-MM-DD`, so that they compare as text. */
function isOlder(one: Line, other: Line): boolean {
  return one.asOf === other.asOf ? one.monthly.expected > other.monthly.expected : one.asOf < other.asOf;
}

function expectedOf(lines: readonly Line[]): number {
  return roundUsd(lines.reduce((sum, { monthly }) => sum + monthly.expected, 0));
}

function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}
