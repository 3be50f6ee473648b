import type { MissingLine, Status } from '../../../pricing/estimate/model';
import type { Basis } from '../../../pricing/meters/charge';
import { money, quantity, unitPrice } from '../../formats/figures';
import { html, type Markup } from '../../formats/html/markup';
import type { LineShare, Share } from './shares';
import { dataTable, type DataRow } from '../../formats/html/data-table';

const STATUS: Readonly<Record<Status, string>> = {
  priced: 'priced',
  usage: 'usage-based',
  free: 'free',
  unpriced: 'no price',
  unknown: 'unknown type',
};

const BASIS: Readonly<Record<Basis, string>> = {
  template: 'template',
  default: 'assumed',
  usage: 'usage file',
  forecast: 'forecast',
};

/** A resource's share, and the stack or environment it belongs to. */
export interface PlacedShare extends Share {
  readonly where: string;
}

/**
 * All resources, largest first, each with what it is billed for and why.
 *
 * @param where - head of the column that says where a resource belongs, e.g. `stack`
 */
export function resourceTable(shares: readonly PlacedShare[], where: string): Markup {
  const places = shares.some((share) => share.pattern !== share.where) ? PLACE_AND_PATTERN : PLACE;
  return dataTable({
    label: 'resources',
    columns: [
      { name: 'resource' },
      { name: 'type' },
      ...places.columns(where),
      { name: 'status' },
      { name: 'low', kind: 'money' },
      { name: 'high', kind: 'money' },
      { name: 'expected', kind: 'money' },
    ],
    things: shares,
    rowOf: (share) => rowOf(share, places),
    centsOf: ({ cents }) => cents.expected,
  });
}

/** The columns that say where a resource belongs. */
interface Places {
  readonly columns: (where: string) => readonly { readonly name: string }[];
  readonly cells: (share: PlacedShare) => readonly { readonly text: string }[];
}

const PLACE_AND_PATTERN: Places = {
  columns: (where) => [{ name: where }, { name: 'pattern' }],
  cells: ({ where, pattern }) => [{ text: where }, { text: pattern }],
};

/** Of bare templates, whose stacks are their patterns. */
const PLACE: Places = {
  columns: (where) => [{ name: where }],
  cells: ({ where }) => [{ text: where }],
};

function rowOf(share: PlacedShare, places: Places): DataRow {
  const { resource, name, cents, lines } = share;
  const { type, status, path, missing = [] } = resource;
  const amounts = [cents.low, cents.high, cents.expected];
  const hasAmount = lines.length > 0 || status === 'free';
  return {
    cells: [
      { text: name, title: path },
      { text: type },
      ...places.cells(share),
      { text: STATUS[status], class: `status ${status}` },
      ...amounts.map((amount) => ({ text: hasAmount ? money(amount) : 'no price', sort: hasAmount ? amount : -1 })),
    ],
    ...(lines.length + missing.length > 0 || status === 'unknown' ? { detail: detailOf(resource, lines) } : {}),
  };
}

function detailOf(
  { type, status, region, source, missing = [] }: Share['resource'],
  lines: readonly LineShare[],
): Markup {
  return html`<table class="lines">
      <tbody>
        ${lines.map(lineRow)} ${missing.map(missingRow)}
        ${status === 'unknown' ? gapRow(type, 'it is a type we do not know') : undefined}
      </tbody>
    </table>
    <p class="source">${region} · ${source}</p>`;
}

function lineRow({ line, cents }: LineShare): Markup {
  const { name, unit, price, basis, rate, asOf, note } = line;
  return html`<tr>
    <th scope="row">${name}${note === undefined ? undefined : html`<span class="note">${note}</span>`}</th>
    <td>${quantity(line.quantity)} × ${unitPrice(price)}/${unit}</td>
    <td class="basis ${basis}">${BASIS[basis]}</td>
    <td class="source">${rate}, ${asOf}</td>
    <td class="money">${money(cents)}</td>
  </tr>`;
}

function missingRow({ name, because }: MissingLine): Markup {
  return gapRow(name, because);
}

/** What has no price shows none: never a zero. */
function gapRow(name: string, because: string): Markup {
  return html`<tr class="gap">
    <th scope="row">${name}</th>
    <td colspan="3">${because}</td>
    <td class="money">no price</td>
  </tr>`;
}
