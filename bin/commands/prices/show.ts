import { nearest } from '../../../lib/located/nearest';
import type { Rate } from '../../../lib/pricing';
import { InputError } from '../../../lib/problem';
import { EXIT, type ExitCode } from '../../cli/exit-code';
import type { Terminal } from '../../cli/terminal';
import { priceText, rowsOf, sourceText } from './rows';
import { placesOf, ratesAt, refreshedLists, type Place } from './rate-lists';

/** Options of `groundplan prices show`. */
export interface ShowOptions {
  /** @default - every region */
  readonly region?: string;
}

/**
 * Shows the price of a rate wherever it has one, with its date and source.
 *
 * @throws InputError where there is no such rate
 */
export function show(key: string, { region }: ShowOptions, terminal: Terminal): ExitCode {
  const lists = refreshedLists(terminal);
  const shelves = placesOf(lists, region).map((place) => ({ place, rates: ratesAt(place, lists) }));
  const found = shelves.flatMap(({ place, rates }): [Place, Rate][] => {
    const rate = rates.get(key);
    return rate === undefined ? [] : [[place, rate]];
  });
  const [first] = found;
  if (first === undefined) {
    const keys = new Set(shelves.flatMap(({ rates }) => [...rates.keys()]));
    throw unknownRate(key, region, [...keys]);
  }
  const used = [...new Set(found.map(([, { source }]) => source))];
  terminal.out(
    [
      `${key}, USD per ${first[1].unit}\n`,
      rowsOf(found.map(([place, rate]) => [place.cloud, place.region, priceText(rate), rate.asOf, rate.source])),
      'sources\n',
      rowsOf(used.map((source) => [source, sourceText(source)])),
    ].join(''),
  );
  return EXIT.fine;
}

function unknownRate(key: string, region: string | undefined, keys: readonly string[]): InputError {
  const suggestion = nearest(key, keys);
  return new InputError([
    {
      path: [],
      found: `no price of "${key}"${region === undefined ? '' : ` in ${region}`}`,
      expected: 'the key of a rate; groundplan prices search finds them',
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ]);
}
