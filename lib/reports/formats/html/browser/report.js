// Sorts, searches and sums up the tables of a report. Without it, everything is shown.
'use strict';

for (const data of document.querySelectorAll('.data')) enliven(data);

/** @param {Element} data - a table with its search box */
function enliven(data) {
  const table = data.querySelector('table');
  const search = data.querySelector('input');
  const output = data.querySelector('output');
  if (table === null || search === null || output === null) return;

  const bodies = [...table.tBodies];
  bodies.forEach(fold);
  [...(table.tHead?.rows[0]?.cells ?? [])].forEach((head, column) => sortBy(head, column, table));
  search.hidden = false;
  search.addEventListener('input', () => show(bodies, search.value, output, data));
  show(bodies, '', output, data);
}

/**
 * Hides what a row says below itself until it is asked for.
 * @param {HTMLTableSectionElement} body
 */
function fold(body) {
  const [row, detail] = body.rows;
  const name = row?.cells[0];
  if (detail === undefined || name === undefined) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...name.childNodes);
  name.append(button);
  /** @param {boolean} open */
  const turn = (open) => {
    detail.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => turn(button.getAttribute('aria-expanded') === 'false'));
  turn(false);
}

/**
 * @param {HTMLTableCellElement} head
 * @param {number} column
 * @param {HTMLTableElement} table
 */
function sortBy(head, column, table) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  const isMoney = head.classList.contains('money');
  button.addEventListener('click', () => {
    const was = head.getAttribute('aria-sort');
    // Money begins with the largest, text with A.
    const order =
      was === null ? (isMoney ? 'descending' : 'ascending') : was === 'ascending' ? 'descending' : 'ascending';
    for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', order);
    const sign = order === 'ascending' ? 1 : -1;
    const sorted = [...table.tBodies].sort((one, other) => sign * compare(keyOf(one, column), keyOf(other, column)));
    table.append(...sorted);
  });
}

/**
 * @param {HTMLTableSectionElement} body
 * @param {number} column
 */
function keyOf(body, column) {
  return body.rows[0]?.cells[column]?.dataset['sort'] ?? '';
}

/**
 * @param {string} one
 * @param {string} other
 */
function compare(one, other) {
  const difference = Number(one) - Number(other);
  return Number.isNaN(difference) ? one.localeCompare(other, 'en', { numeric: true }) : difference;
}

/**
 * Shows the rows that have all the words, and says what they cost.
 * @param {readonly HTMLTableSectionElement[]} bodies
 * @param {string} words
 * @param {HTMLOutputElement} output
 * @param {Element} data
 */
function show(bodies, words, output, data) {
  const wanted = words.toLowerCase().split(/\s+/);
  let count = 0;
  let cents = 0;
  for (const body of bodies) {
    const text = body.textContent.toLowerCase();
    body.hidden = !wanted.every((word) => text.includes(word));
    if (body.hidden) continue;
    count += 1;
    cents += Number(body.dataset['sum']);
  }
  const usd = (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });
  const label = data.getAttribute('data-label');
  output.textContent = `${count === bodies.length ? count : `${count} of ${bodies.length}`} ${label}, ${usd} a month`;
}
