import { isAbsolute, join } from 'node:path';
import { readText } from '../located/read-text';
import type { NamedFiles } from '../patterns/pattern';
import { InputError } from '../problem';

/** Files beside a client file, read as far as they are asked for. */
export function filesIn(directory: string): NamedFiles {
  return {
    text(name, path) {
      try {
        return readText(isAbsolute(name) ? name : join(directory, name), { expected: 'a file of text' });
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        // Where the name was written is said, not where the file breaks off.
        throw new InputError(error.problems.map(({ found, expected }) => ({ path, found, expected })));
      }
    },
  };
}
