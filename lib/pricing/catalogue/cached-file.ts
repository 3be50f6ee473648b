import type * as Crypto from 'node:crypto';
import { InputError } from '../../problem';
import type { Rate } from './catalogue';
import type { CachedPriceList } from './cached-lists';
import { readRates, serviceOf, type RatesFile } from './rates-file';
import { renderRates } from './render-rates';

type Title = Pick<CachedPriceList, 'cloud' | 'region' | 'service'>;

/** The text of a kept price list: a file of rates with a checksum of all that follows on its second line. */
export function renderCached(title: Title, rates: readonly Rate[]): string {
  const filed = rates.map((rate) => {
    const service = serviceOf(rate.key);
    return { pattern: `${service}/*`, name: rate.key.slice(service.length + 1), rate };
  });
  const { head, rest } = splitHeader(renderRates(nameOf(title), filed));
  return `${head}\n# sha256 ${checksum(rest)}\n${rest}`;
}

/**
 * Opens the text of a kept price list.
 *
 * @throws InputError where it is not as it was written
 */
export function readCached(text: string, list: CachedPriceList): RatesFile {
  const { head, rest: checked } = splitHeader(text);
  const { head: seal, rest } = splitHeader(checked);
  if (!head.startsWith(`# groundplan.rates/1 ${nameOf(list)}: `) || seal !== `# sha256 ${checksum(rest)}`)
    throw damaged(list, 'a damaged file of refreshed prices');
  return readRates(text);
}

/** What is said of a kept price list that cannot be used, and how to be rid of it. */
export function damaged({ region, service, path }: CachedPriceList, found: string): InputError {
  return new InputError([
    {
      path: [],
      found,
      expected: `it as it was written; remove it, or: groundplan prices refresh --region ${region} --service ${service}`,
      position: { file: path, line: 1, column: 1 },
    },
  ]);
}

function nameOf({ cloud, region, service }: Title): string {
  return `${cloud} ${region} ${service}`;
}

function splitHeader(text: string): { readonly head: string; readonly rest: string } {
  const end = text.indexOf('\n');
  return end < 0 ? { head: text, rest: '' } : { head: text.slice(0, end), rest: text.slice(end + 1) };
}

function checksum(text: string): string {
  const { createHash } = require('node:crypto') as typeof Crypto; // most people have refreshed none
  return createHash('sha256').update(text, 'latin1').digest('hex');
}
