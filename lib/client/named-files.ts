import { isAbsolute, join } from 'node:path';
import { readFolder } from '../located/read-folder';
import { readText } from '../located/read-text';
import type { NamedFiles } from '../patterns/pattern';
import { InputError } from '../problem';

/** Files beside a client file, read as far as they are asked for. */
export function filesIn(directory: string): NamedFiles {
  const placed = (name: string): string => (isAbsolute(name) ? name : join(directory, name));
  return {
    folder: (name, path) => readFolder(placed(name), path),
    text(name, path) {
      try {
        return readText(placed(name), { expected: 'a file of text' });
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        // Where the name was written is said, not where the file breaks off.
        throw new InputError(error.problems.map(({ found, expected }) => ({ path, found, expected })));
      }
    },
  };
}
