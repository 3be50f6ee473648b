const YEARS = ['one year', 'two years', 'three years', 'four years', 'five years', 'six years', 'seven years'].concat(
  'eight years',
  'nine years',
  'ten years',
);

/** A retention period for people: `30 days`, `six years (2,192 days)`. */
export function describeRetention(days: number): string {
  const inDays = days === 1 ? '1 day' : `${days.toLocaleString('en-US')} days`;
  const years = YEARS.find((_, at) => days === 365 * (at + 1) || days === Math.ceil(365.25 * (at + 1)));
  return years === undefined ? inDays : `${years} (${inDays})`;
}
