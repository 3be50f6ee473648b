import type { EnvironmentRow } from '../environments';
import { signed } from '../../formats/figures';
import { shorten, type Page } from '../../formats/text/page';

const GAP = '  ';

/** The least that names have room in; on a narrower page the change stands alone beside them. */
const MIN_NAME = 20;

/** What each environment costs before and after, one row each. */
export function environmentTable(rows: readonly EnvironmentRow[], { width, paint }: Page): readonly string[] {
  const cells = rows.map(({ before, after, change }) => [before, after, signed(change)]);
  const all = columnsOf([['before', 'after', 'change'], ...cells]);
  const fits = width - widthOf(all) >= MIN_NAME;
  const columns = fits ? all : all.slice(-1);
  const rowOf = (name: string, amounts: readonly string[]): string => {
    const shown = amounts.slice(-columns.length).map((amount, at) => GAP + amount.padStart(columns[at] ?? 0));
    const room = width - widthOf(columns);
    return shorten(name, room).padEnd(room) + shown.join('');
  };
  return [
    paint.dim(rowOf('', ['before', 'after', 'change'])),
    ...rows.map(({ name, what }, at) => rowOf(`  ${what === '' ? name : `${name}, ${what}`}`, cells[at] ?? [])),
  ];
}

function columnsOf(rows: readonly (readonly string[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
}

function widthOf(columns: readonly number[]): number {
  return columns.reduce((width, column) => width + GAP.length + column, 0);
}
