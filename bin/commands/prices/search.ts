import { counted } from '../../../lib/located/words';
import type { Rate } from '../../../lib/pricing';
import { serviceOf } from '../../../lib/pricing/catalogue/rates-file';
import { EXIT, type ExitCode } from '../../cli/exit-code';
import type { Terminal } from '../../cli/terminal';
import { priceText, rowsOf } from './rows';
import { placesOf, ratesAt, refreshedLists, type Place } from './rate-lists';

/** Options of `groundplan prices search`. */
export interface SearchOptions {
  /** @default - every region */
  readonly region?: string;
  /** First part of the key. @default - every service */
  readonly service?: string;
}

/** More rows than this nobody reads; another word makes fewer. */
const MAX_ROWS = 50;

/**
 * Finds rates whose key holds all of the words.
 *
 * @throws InputError where there is no such region
 */
export function search(words: readonly string[], options: SearchOptions, terminal: Terminal): ExitCode {
  const { region, service } = options;
  const lists = refreshedLists(terminal);
  const matches = matcher(words, service);
  const found = new Map<string, Found>();
  for (const place of placesOf(lists, region))
    for (const [key, rate] of ratesAt(place, lists)) {
      if (!matches(key)) continue;
      const { cloud } = place;
      const before = found.get(`${cloud} ${key}`);
      found.set(`${cloud} ${key}`, { cloud, rate: before?.rate ?? rate, regions: (before?.regions ?? 0) + 1 });
    }
  const cells = [...found.values()]
    .toSorted((one, other) => (one.rate.key < other.rate.key ? -1 : 1))
    .map(({ cloud, rate, regions }) => [
      cloud,
      rate.key,
      region === undefined ? counted(regions, 'region') : priceText(rate),
      `per ${rate.unit}`,
    ]);
  terminal.out(rowsOf(cells.slice(0, MAX_ROWS)));
  if (cells.length === 0) terminal.out(`no rate has ${words.map((word) => `"${word}"`).join(' and ')} in its key\n`);
  if (cells.length > MAX_ROWS) terminal.out(`… and ${cells.length - MAX_ROWS} more; another word makes fewer\n`);
  return EXIT.fine;
}

interface Found extends Pick<Place, 'cloud'> {
  readonly rate: Rate;
  readonly regions: number;
}

function matcher(words: readonly string[], service: string | undefined): (key: string) => boolean {
  const parts = words.map((word) => word.toLowerCase());
  return (key) =>
    (service === undefined || serviceOf(key) === service) && parts.every((part) => key.toLowerCase().includes(part));
}
