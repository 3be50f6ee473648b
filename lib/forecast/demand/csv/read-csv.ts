import { statSync } from 'node:fs';

import { counted } from '../../../located/words';
import { InputError } from '../../../problem';
import { MINUTE, type Demand } from '../demand';

import { linesOf } from './lines';
import { MAX_PROBLEMS, Rows } from './rows';

/** The longest gap that is filled, in minutes; the demand of a longer one is anybody's guess. */
const MAX_GAP = 6 * 60;

const EXPECTED = 'a CSV file of demand: a time and a value in each line';

export interface CsvOptions {
  /** Of times that name no offset from UTC. @default 'Etc/UTC' */
  readonly timeZone?: string;
  /** Where the name of the file was given. */
  readonly path: readonly string[];
}

/**
 * Reads a measured demand line by line, so that a file of any size takes the memory of its minutes. A value holds until the next.
 * Gaps of up to six hours are filled, evenly from the value before to the one after; a line that repeats another is passed over. Both
 * are said.
 *
 * @throws InputError with what is wrong with it, up to twenty lines
 */
export function readDemandCsv(file: string, { timeZone = 'Etc/UTC', path }: CsvOptions): Demand {
  checkFile(file, path);
  const rows = new Rows(file, timeZone);
  let line = 0;
  for (const text of linesOf(file)) {
    line += 1;
    const row = line === 1 ? text.replace(/^\uFEFF/, '').trim() : text.trim();
    if (row !== '' && !(line === 1 && isHeader(row))) rows.add(line, row);
    if (rows.isHopeless) break;
  }
  const [, second] = rows.minutes;
  if (second === undefined && rows.problems.length === 0)
    rows.wrong(Math.max(line, 1), rows.minutes.length === 0 ? 'no row' : 'a single row', 'two rows or more');
  const step = stepOf(rows);
  checkGaps(rows, step);
  if (rows.problems.length > 0) throw new InputError(rows.problems.slice(0, MAX_PROBLEMS));
  return demandOf(rows, step, file);
}

function checkFile(file: string, path: readonly string[]): void {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) throw new InputError([{ path, found: `no file "${file}"`, expected: EXPECTED }]);
  if (!stats.isFile()) throw new InputError([{ path, found: `"${file}", which is no file`, expected: EXPECTED }]);
}

function isHeader(row: string): boolean {
  const [first = ''] = row.split(/[,;]/, 1);
  return !/\d/.test(first);
}

/** Minutes from one row to the next where none is missing. */
function stepOf({ minutes }: Rows): number {
  return minutes.reduce(
    (least, minute, at) => (at === 0 ? least : Math.min(least, minute - (minutes[at - 1] ?? 0))),
    Infinity,
  );
}

function checkGaps(rows: Rows, step: number): void {
  rows.minutes.forEach((minute, at) => {
    const before = rows.minutes[at - 1] ?? minute;
    if (minute - before <= Math.max(step, MAX_GAP) || rows.isHopeless) return;
    const hours = Math.floor((minute - before) / 60);
    rows.wrong(
      rows.lines[at] ?? 0,
      `a gap of ${hours} hours before it`,
      `rows ${step} minutes apart, and gaps of 6 hours at most`,
    );
  });
}

function demandOf(rows: Rows, step: number, file: string): Demand {
  const { minutes, values, lines } = rows;
  const [first = 0, last = 0] = [minutes[0], minutes.at(-1)];
  const perMinute = new Float64Array(last - first + step);
  const gaps: number[] = [];
  let filled = 0;
  minutes.forEach((minute, at) => {
    const [value = 0, next = minute + step, nextValue = value] = [values[at], minutes[at + 1], values[at + 1]];
    const missing = next - minute - step;
    if (missing > 0) gaps.push(lines[at + 1] ?? 0);
    filled += Math.max(0, missing);
    for (let into = minute; into < next; into += 1) {
      const passed = Math.max(0, into - minute - step + 1);
      perMinute[into - first] = value + ((nextValue - value) * passed) / (missing + 1);
    }
  });
  const repairs = [
    ...(gaps.length > 0
      ? [
          `${file}: ${counted(gaps.length, 'gap')} filled, ${counted(filled, 'minute')} in all, the first before line ${gaps[0]}`,
        ]
      : []),
    ...(rows.repeated > 0 ? [`${file}: ${counted(rows.repeated, 'repeated line')} counted once`] : []),
    ...(rows.hasSeveralOffsets ? [`${file}: times have several offsets from UTC; each is the instant it names`] : []),
  ];
  return { start: first * MINUTE, perMinute, repairs };
}
