import { InputError } from '../../../problem';
import { findFault } from '../cloudformation/json';

/**
 * Parses the text of a graph. What stands where it breaks off is not told: it may be a secret.
 * @param line - of the file in which it begins
 * @throws InputError where it is no JSON
 */
export function parseDocument(text: string, source: string, line = 1): unknown {
  const content = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(content);
  } catch {
    const { offset, found, expected } = findFault(content);
    const before = content.slice(0, offset);
    const position = {
      file: source,
      line: line + before.split('\n').length - 1,
      column: offset - before.lastIndexOf('\n'),
    };
    throw new InputError([{ path: [], found: found.replace(/:? ".*/s, ''), expected, position }]);
  }
}
