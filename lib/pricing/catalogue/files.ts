import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../package-folder';

/** Text of a file below `data/`. The data are ASCII, which Node reads fastest as Latin-1. */
export function readData(path: string): string {
  return readFileSync(join(packageFolder(), 'lib/pricing/catalogue/data', path), 'latin1');
}

/** The lines of a list below `data/`, without its head. */
export function readList(path: string): readonly string[] {
  return readData(path).trimEnd().split('\n').slice(1);
}
