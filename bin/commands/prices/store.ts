import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from '../../../lib/pricing/catalogue/error-code';
import { InputError } from '../../../lib/problem';

/**
 * Writes a file wholly or not at all: beside its place first, then moved there.
 *
 * @throws InputError where it may not be written; what stood there stays
 */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text, { encoding: 'latin1', flush: true });
    renameSync(beside, path);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    throw new InputError([
      {
        path: [],
        found: `"${path}", which cannot be written (${errorCode(error)})`,
        expected: 'a place for refreshed prices',
      },
    ]);
  }
}
