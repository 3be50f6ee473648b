import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../problem';
import { parseClient, type LocatedClient } from './parse';

export { parseClient, type LocatedClient } from './parse';

const EXPECTED = 'a client file';

/**
 * Loads a client file.
 *
 * @param file path of the file, as messages will name it
 * @throws InputError when it cannot be read, or with every mistake in it, each with its place
 */
export function loadClient(file: string): LocatedClient {
  return parseClient(read(file), file);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError([{ path: [], ...whyUnreadable(file, error) }]);
  }
}

function whyUnreadable(file: string, error: unknown): { found: string; expected: string; suggestion?: string } {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { found: `no file "${file}"`, expected: EXPECTED };
    case 'EISDIR': {
      const inside = join(file, 'client.yaml');
      const found = `the directory "${file}"`;
      return { found, expected: EXPECTED, ...(existsSync(inside) ? { suggestion: inside } : {}) };
    }
    case 'EACCES':
    case 'EPERM':
      return { found: `"${file}", which may not be read`, expected: EXPECTED };
    default:
      return { found: `"${file}", which cannot be read (${String(codeOf(error))})`, expected: EXPECTED };
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
