import { describeNode, type LocatedEntry } from '../../located/node';
import { readText } from '../../located/read-text';
import { readYaml } from '../../located/read-yaml';
import { InputError, type Problem } from '../../problem';

import { shapeOf, type ShapeEntry } from './parse-shape';
import type { Shape } from './shape';

/**
 * Reads a shape from a YAML or JSON file with the keys of one line, e.g. `shape: daily`.
 *
 * @param path - where the name of the file was given
 * @throws InputError with everything that is wrong with it
 */
export function readShapeFile(file: string, path: readonly string[]): Shape {
  const expected = 'a shape of demand: a map with shape and base';
  const { root, problems } = readYaml(readText(file, { expected, path }), file, { expected });
  const read = [...root.entries].map(([key, entry]) => entryOf(key, entry));
  const wrong = read.flatMap((each) => ('found' in each ? [each] : []));
  if (problems.length > 0 || wrong.length > 0) throw new InputError([...problems, ...wrong]);
  const entries = read.flatMap((each) => ('found' in each ? [] : [each]));
  return shapeOf(entries, { path: [], position: root.position });
}

function entryOf(key: string, { key: position, node }: LocatedEntry): ShapeEntry | Problem {
  if (node.kind === 'scalar' && node.value !== null) return { key, text: String(node.value), path: [key], position };
  return { path: [key], position, found: describeNode(node), expected: 'one value' };
}
