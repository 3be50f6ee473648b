import { InputError, type Problem } from '../../../problem';

/** A problem with a graph, at a path of its document. What stands there is named by its kind: it may be a secret. */
export function malformed(source: string, path: Problem['path'], found: string, expected: string): InputError {
  return new InputError([{ path, found, expected, position: { file: source, line: 1, column: 1 } }]);
}
