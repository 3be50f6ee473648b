import type { NamedFiles } from '../patterns/pattern';
import { InputError, type Problem } from '../problem';

/** How busy the servers of a fleet are at their busiest, in percent. */
export interface Utilisation {
  readonly cpu: number;
  readonly memory: number;
}

const COLUMNS = ['fleet', 'cpu', 'memory'] as const;

/**
 * Reads measured use by fleet from a CSV file with the columns `fleet`, `cpu` and `memory`, in any order and among others.
 *
 * @param path - of the file's name in the options, for messages
 * @throws InputError when it cannot be read, or with every row that is wrong
 */
export function readUtilisation(
  file: string,
  files: NamedFiles,
  path: Problem['path'],
): ReadonlyMap<string, Utilisation> {
  const [header = '', ...rows] = files
    .text(file, path)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const names = cells(header).map((name) => name.toLowerCase());
  const [fleetAt, cpuAt, memoryAt] = COLUMNS.map((column) => names.indexOf(column)) as [number, number, number];
  const missing = COLUMNS.filter((column) => !names.includes(column));
  const problems: Problem[] = [];
  const say = (line: number, found: string, expected: string): void => {
    problems.push({ path, found, expected, position: { file, line, column: 1 } });
  };
  if (missing.length > 0) say(1, `no column ${missing.join(', ')}`, `a header with ${COLUMNS.join(', ')}`);
  const use = new Map<string, Utilisation>();
  for (const [at, row] of missing.length > 0 ? [] : rows.entries()) {
    if (row.trim() === '') continue;
    const values = cells(row);
    const [fleet = '', cpu = '', memory = ''] = [fleetAt, cpuAt, memoryAt].map((column) => values[column]);
    const wrong = [cpu, memory].find((value) => !isPercent(value));
    if (fleet === '') say(at + 2, 'no fleet', 'the name of a fleet under servers');
    else if (use.has(fleet)) say(at + 2, `"${fleet}" again`, 'each fleet once');
    else if (wrong !== undefined) say(at + 2, `"${wrong}" of ${fleet}`, 'percent, above 0 and at most 100');
    else use.set(fleet, { cpu: Number(cpu), memory: Number(memory) });
  }
  if (problems.length > 0) throw new InputError(problems);
  return use;
}

function cells(row: string): readonly string[] {
  return row.split(',').map((cell) => cell.trim());
}

function isPercent(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text) && Number(text) > 0 && Number(text) <= 100;
}
