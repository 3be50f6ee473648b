import type { Rate } from '../../lib/pricing/catalogue/catalogue';
import type { FiledRate } from '../../lib/pricing/catalogue/render-rates';
import type { Row } from './csv';

/** A rate with the place where it belongs. */
export interface Entry extends FiledRate {
  readonly cloud: string;
  readonly region: string;
}

/** An entry, checked: a region, a name, a unit, a date and prices that look like ones. */
export function entry(place: Omit<Entry, 'rate'>, rate: Omit<Rate, 'key'>, row: Row): Entry {
  const found: Entry = { ...place, rate: { ...rate, key: place.pattern.replace('*', place.name) } };
  check(row, 'region', place.region, /^[a-z0-9-]+$/);
  check(row, 'key', found.rate.key, /^[a-z0-9.-]+(\/[A-Za-z0-9._-]+)+$/);
  check(row, 'unit', rate.unit, /^\S+( \S+)*$/);
  check(row, 'date', rate.asOf, /^\d{4}-\d{2}-\d{2}$/);
  check(row, 'source', rate.source, /^\S+$/);
  return found;
}

/** A price or a bound as a number; anything but a plain or an exponential decimal is refused. */
export function amount(row: Row, column: string): number {
  const text = row.get(column);
  check(row, column, text, /^\d+(\.\d+)?(e[+-]\d+)?$/);
  return Number(text);
}

function check(row: Row, what: string, found: string, expected: RegExp): void {
  if (!expected.test(found)) throw new Error(`${row.where}: found ${what} "${found}"; expected ${expected.source}`);
}
