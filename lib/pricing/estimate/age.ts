import { CALENDARS_AS_OF } from '../../calendar/as-of';
import type { EstimatedResource, Line, PriceAge } from './model';
import { roundUsd } from './usd';

/** Prices from before this day are older than eighteen months, on the day for which the vendors' calendars are read. */
export const OUTDATED_BEFORE = monthsBefore(CALENDARS_AS_OF, 18);

/** How old the prices are that a total rests on: those of lines that cost something. */
export function ageOf(resources: readonly EstimatedResource[]): PriceAge | undefined {
  const years = new Map<number, number>();
  let outdated = 0;
  let oldest: { readonly id: string; readonly line: Line } | undefined;
  for (const { id, lines } of resources)
    for (const line of lines) {
      const { asOf, monthly } = line;
      if (monthly.expected <= 0) continue;
      const year = Number(asOf.slice(0, 4));
      years.set(year, (years.get(year) ?? 0) + monthly.expected);
      if (asOf < OUTDATED_BEFORE) outdated += monthly.expected;
      if (oldest === undefined || isOlder(line, oldest.line)) oldest = { id, line };
    }
  if (oldest === undefined) return undefined;
  return {
    years: [...years].sort(([a], [b]) => b - a).map(([year, expected]) => ({ year, expected: roundUsd(expected) })),
    oldest: { resource: oldest.id, line: oldest.line.name, asOf: oldest.line.asOf },
    outdated: roundUsd(outdated),
  };
}

/** Of two that are as old, the one that costs more. Dates are `YYYY-MM-DD`, so that they compare as text. */
function isOlder(one: Line, other: Line): boolean {
  return one.asOf === other.asOf ? one.monthly.expected > other.monthly.expected : one.asOf < other.asOf;
}

function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}
