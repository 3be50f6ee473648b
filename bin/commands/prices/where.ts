import { pricedRegions, sources } from '../../../lib/pricing';
import { ratesOf } from '../../../lib/pricing/catalogue/cached';
import { EXIT, type ExitCode } from '../../cli/exit-code';
import type { Terminal } from '../../cli/terminal';
import { rowsOf, sourceText } from './rows';
import { refreshedLists } from './rate-lists';

/**
 * Shows where prices come from, and how old they are.
 *
 * @throws InputError where a refreshed price list is damaged
 */
export function where(terminal: Terminal): ExitCode {
  const lists = refreshedLists(terminal);
  const refreshed = lists.map((list) => {
    const rates = ratesOf(list);
    const [first] = rates;
    return [
      list.cloud,
      list.region,
      list.service,
      count(rates.length),
      `of ${first?.asOf ?? ''}`,
      sourceText(first?.source ?? ''),
    ];
  });
  const packaged = pricedRegions().map(({ cloud, region, rates, newest }) => [
    cloud,
    region,
    count(rates),
    `the newest of ${newest}`,
  ]);
  terminal.out(
    [
      `packaged, from ${sources().length} public sources; groundplan prices show names them\n`,
      rowsOf(packaged),
      `refreshed, in ${terminal.cache ?? 'no folder: set XDG_CACHE_HOME or HOME'}\n`,
      lists.length === 0 ? '  none\n' : rowsOf(refreshed),
      'of a packaged and a refreshed price of the same thing, the newer holds\n',
    ].join(''),
  );
  return EXIT.fine;
}

function count(rates: number): string {
  return `${rates} prices`;
}
