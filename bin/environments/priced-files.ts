import { readFileSync, writeFileSync } from 'node:fs';
import { InputError } from '../../lib/problem';
import type { PricedEnvironment } from './price-environment';

/*
 * What environments cost is kept in files until it is printed: in memory, the details of a thousand environments take gigabytes.
 */

/** @throws InputError when there is no room for it */
export function writePriced(file: string, priced: PricedEnvironment): void {
  try {
    writeFileSync(file, JSON.stringify(priced));
  } catch (error) {
    const because = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const found = `no room for estimates in the temporary directory (${because})`;
    throw new InputError([{ path: [], found, expected: 'TMPDIR on a disk with room' }]);
  }
}

/** Reads such files. The last one is remembered: a report asks for several things of one environment in a row. */
export class PricedFiles {
  private last?: { readonly file: string; readonly priced: PricedEnvironment };

  read(file: string): PricedEnvironment {
    if (this.last?.file !== file) {
      this.last = { file, priced: JSON.parse(readFileSync(file, 'utf8')) as PricedEnvironment };
    }
    return this.last.priced;
  }
}
