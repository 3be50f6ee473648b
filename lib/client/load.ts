import { readText } from '../located/read-text';
import { parseClient, type LocatedClient } from './parse';

export { parseClient, type LocatedClient } from './parse';

/**
 * Loads a client file.
 *
 * @param file path of the file, as messages will name it
 * @throws InputError when it cannot be read, or with every mistake in it, each with its place
 */
export function loadClient(file: string): LocatedClient {
  return parseClient(readClientFile(file), file);
}

/**
 * Reads a client file.
 * @throws InputError when it cannot be read
 */
export function readClientFile(file: string): string {
  return readText(file, { expected: 'a client file', usualName: 'client.yaml' });
}
