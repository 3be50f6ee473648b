import { html, type Markup } from './markup';

/** A table that the page's script sorts, searches and sums up. Without the script it is a plain table with everything in it. */
export interface DataTable {
  /** What its rows are, e.g. `resources`. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly DataRow[];
}

interface Column {
  readonly name: string;
  /** @default - text */
  readonly kind?: 'money';
}

export interface DataRow {
  readonly cells: readonly DataCell[];
  /** What it adds to the sum of the rows that are shown, in whole cents. */
  readonly sum: number;
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
export function dataTable({ label, columns, rows }: DataTable): Markup {
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
        ${rows.map((row) => bodyOf(row, columns))}
      </table>
    </div>
  </div>`;
}

/** A body of its own for each row, so that a row and what it says below itself move together. */
function bodyOf({ cells, sum, detail }: DataRow, columns: readonly Column[]): Markup {
  return html`<tbody data-sum="${sum}">
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

function cellOf({ text, sort, title, class: own }: DataCell, column: Column | undefined): Markup {
  return html`<td class="${[column?.kind, own].filter(Boolean).join(' ')}" title="${title}" data-sort="${sort ?? text}">
    ${text}
  </td>`;
}
