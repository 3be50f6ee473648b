import { isObject } from '../../readers/shape';

/** Everything that a part of a template says literally, strung together: text that functions join keeps its literal parts. */
export function literalText(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(literalText).join('');
  return isObject(node) ? literalText(Object.values(node)) : '';
}
