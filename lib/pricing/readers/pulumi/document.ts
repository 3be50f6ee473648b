import { InputError } from '../../../problem';
import { findFault } from '../cloudformation/json';

/**
 * Parses the text of a graph. What stands where it breaks off is not told: it may be a secret.
 * @throws InputError where it is no JSON
 */
export function parseDocument(text: string, source: string): unknown {
  const content = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(content);
  } catch {
    const { offset, found, expected } = findFault(content);
    const before = content.slice(0, offset);
    const position = { file: source, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
    throw new InputError([{ path: [], found: found.replace(/text ".*/s, 'text'), expected, position }]);
  }
}
