import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, type Problem } from '../problem';
import { nearest } from './nearest';
import type { Path } from './node';
import { encodingFault } from './utf8';

/** What a file is to be. */
export interface TextFile {
  /** In words: `a client file`. */
  readonly expected: string;
  /** Its usual name, suggested to who names the directory that holds it. @default - nothing is suggested */
  readonly usualName?: string;
  /** Words that mean something else than a file, suggested to who misspells one. @default - none */
  readonly words?: readonly string[];
  /** Where its name was given, e.g. `['--usage']`. @default - it is the input */
  readonly path?: Path;
}

/**
 * Reads a text file that a person named.
 *
 * @throws InputError when it cannot be read, saying why
 */
export function readText(file: string, wanted: TextFile): string {
  const bytes = readBytes(file, wanted);
  const fault = encodingFault(bytes);
  if (fault === undefined) return bytes.toString('utf8');
  const { found, line } = fault;
  throw new InputError([{ path: [], found, expected: 'text in UTF-8', position: { file, line, column: 1 } }]);
}

function readBytes(file: string, wanted: TextFile): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { path = [], expected } = wanted;
    throw new InputError([{ path, expected, ...whyUnreadable(file, error, wanted) }]);
  }
}

type Finding = Pick<Problem, 'found' | 'suggestion'>;

function whyUnreadable(file: string, error: unknown, { usualName, words = [] }: TextFile): Finding {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return suggesting(`no file "${file}"`, nearest(file, words));
    case 'EISDIR': {
      const inside = usualName === undefined ? undefined : join(file, usualName);
      const suggestion = inside !== undefined && existsSync(inside) ? inside : undefined;
      return suggesting(`the directory "${file}"`, suggestion);
    }
    case 'EACCES':
    case 'EPERM':
      return { found: `"${file}", which may not be read` };
    default:
      return { found: `"${file}", which cannot be read (${String(codeOf(error))})` };
  }
}

function suggesting(found: string, suggestion: string | undefined): Finding {
  return suggestion === undefined ? { found } : { found, suggestion };
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
