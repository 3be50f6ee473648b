import { money } from '../figures';
import { html, type Markup } from './markup';

/** Rows of a table: a browser is slow to lay out more, and nobody reads on. */
const MAX_ROWS = 5_000;

/** A table that the page's script sorts, searches and sums up. Without the script it is a plain table with everything in it. */
export interface DataTable<Thing> {
  /** What its rows are, e.g. `resources`. */
  readonly label: string;
  readonly columns: readonly Column[];
  /** What has a row, most telling first. */
  readonly things: readonly Thing[];
  readonly rowOf: (thing: Thing) => DataRow;
  /** What a thing adds to the sum of the rows that are shown, in whole cents. */
  readonly centsOf: (thing: Thing) => number;
}

interface Column {
  readonly name: string;
  /** @default - text */
  readonly kind?: 'money';
}

export interface DataRow {
  readonly cells: readonly DataCell[];
  /** What it says below itself when it is opened. @default - nothing */
  readonly detail?: Markup;
}

interface DataCell {
  readonly text: string;
  /** What it is sorted by. @default - its text */
  readonly sort?: number;
  readonly title?: string;
  readonly class?: string;
}

/** Draws a table with its search box. */
export function dataTable<Thing>({ label, columns, things, rowOf, centsOf }: DataTable<Thing>): Markup {
  const rest = things.slice(MAX_ROWS);
  return html`<div class="data" data-label="${label}">
    <p class="search">
      <input type="search" placeholder="search ${label}" aria-label="search ${label}" hidden />
      <output></output>
    </p>
    <div class="wide">
      <table>
        <thead>
          <tr>
            ${columns.map(({ name, kind }) => html`<th scope="col" class="${kind}">${name}</th>`)}
          </tr>
        </thead>
        ${things.slice(0, MAX_ROWS).map((thing) => bodyOf(rowOf(thing), centsOf(thing), columns))}
        ${rest.length > 0 ? footOf(rest.length, sum(rest.map(centsOf)), columns.length) : undefined}
      </table>
    </div>
  </div>`;
}

/** A body of its own for each row, so that a row and what it says below itself move together. */
function bodyOf({ cells, detail }: DataRow, cents: number, columns: readonly Column[]): Markup {
  return html`<tbody data-sum="${cents}">
    <tr>
      ${cells.map((cell, at) => cellOf(cell, columns[at]))}
    </tr>
    ${
      detail &&
      html`<tr class="detail">
        <td colspan="${columns.length}">${detail}</td>
      </tr>`
    }
  </tbody>`;
}

/** What is left out, and where it is not. */
function footOf(count: number, cents: number, columns: number): Markup {
  return html`<tfoot>
    <tr>
      <td colspan="${columns}">
        ${count.toLocaleString('en')} more have no room here, ${money(cents)} a month together. JSON and CSV have all.
      </td>
    </tr>
  </tfoot>`;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function cellOf({ text, sort, title, class: own }: DataCell, column: Column | undefined): Markup {
  return html`<td class="${[column?.kind, own].filter(Boolean).join(' ')}" title="${title}" data-sort="${sort ?? text}">
    ${breakable(text)}
  </td>`;
}

/** Long names go on in the next row where a word of theirs ends. */
function breakable(text: string): Markup | string {
  const [first = '', ...rest] = text.split(/(?<=::|\/)|(?<=[a-z\d])(?=[A-Z])/);
  return rest.length === 0 ? text : html`<span>${first}${rest.map((word) => html`<wbr />${word}`)}</span>`;
}
