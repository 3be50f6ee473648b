import { Collector, type Collected, type ListedPrice } from '../collect';
import { UnavailableError, type Download } from '../download';
import { fieldsOf, linesOf } from './csv';
import { COLUMNS, MORE_COLUMNS, type Column, type Mapping, type Row } from './product';

/** What stands before the table of an offer file. */
type Preamble = ReadonlyMap<string, string>;

/** Head of a table: where each column stands. */
interface Table {
  readonly width: number;
  readonly at: ReadonlyMap<string, number>;
}

/**
 * Reads the offer file of a service in a region, as CSV: a preamble, the names of the columns, then a row for each price.
 *
 * @throws UnavailableError where it is cut off, broken, or of something else
 */
export async function readOffer(url: URL, service: string, mapping: Mapping, download: Download): Promise<Collected> {
  const preamble = new Map<string, string>();
  const collector = new Collector();
  let table: Table | undefined;
  let line = 0;
  for await (const text of linesOf(download(url))) {
    line += 1;
    const fields = text === undefined ? undefined : fieldsOf(text);
    if (fields === undefined) throw new UnavailableError(url, `a broken row on line ${line}`, 'the whole of its CSV');
    if (table === undefined) {
      const [name = '', value = ''] = fields;
      if (name === 'SKU') table = openTable(fields, url);
      else if (line > 20) break;
      else preamble.set(name, value);
    } else if (fields.length === table.width) {
      const price = priceOf(table, fields, mapping, url, line);
      if (price !== undefined) collector.add(price);
    } else {
      const found = `${fields.length} columns on line ${line}`;
      throw new UnavailableError(url, found, `${table.width}: the whole of its CSV`);
    }
  }
  if (table === undefined) throw new UnavailableError(url, 'no table of prices', 'an offer file of AWS, as CSV');
  return collector.finish(provenanceOf(preamble, service, url));
}

function openTable(names: readonly string[], url: URL): Table {
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new UnavailableError(url, `no column ${missing.join(', ')}`, 'an offer file of AWS');
  const wanted: readonly string[] = [...COLUMNS, ...MORE_COLUMNS];
  const at = names.flatMap((name, index): [string, number][] => (wanted.includes(name) ? [[name, index]] : []));
  return { width: names.length, at: new Map(at) };
}

/** The on-demand price of a row in the region itself: not in a local zone or on an outpost. */
function priceOf(table: Table, fields: readonly string[], mapping: Mapping, url: URL, line: number) {
  const row: Row = (column: Column) => fields[table.at.get(column) ?? -1] ?? '';
  if (row('TermType') !== 'OnDemand' || row('Location Type') !== 'AWS Region') return undefined;
  const product = mapping(row);
  if (product === undefined) return undefined;
  const { key, unit, from = Number(row('StartingRange')), unitsOfAws = 1 } = product;
  const listed = Number(row('PricePerUnit'));
  if (row('Currency') !== 'USD') throw new UnavailableError(url, `a price in ${row('Currency')}`, 'prices in USD');
  if (row('PricePerUnit') === '' || !(listed >= 0 && from >= 0 && Number.isFinite(listed + from)))
    throw new UnavailableError(url, `the price "${row('PricePerUnit')}" on line ${line}`, 'an amount in USD');
  return listed === 0 ? undefined : ({ key, unit, from, usd: exact(listed * unitsOfAws) } satisfies ListedPrice);
}

function provenanceOf(preamble: Preamble, service: string, url: URL): { asOf: string; source: string } {
  const [asOf = ''] = /^\d{4}-\d{2}-\d{2}/.exec(preamble.get('Publication Date') ?? '') ?? [];
  const version = preamble.get('Version') ?? '';
  if (preamble.get('OfferCode') !== service)
    throw new UnavailableError(url, `the offer ${preamble.get('OfferCode') ?? 'of nothing'}`, `that of ${service}`);
  if (asOf === '' || !/^\w+$/.test(version))
    throw new UnavailableError(url, 'no date or version', 'both above the table');
  return { asOf, source: `aws-price-list/${service}/${version}` };
}

/** Without the dust of binary fractions: 40.96 ÷ 1024 is 0.04. */
function exact(usd: number): number {
  return Number(usd.toPrecision(12));
}
