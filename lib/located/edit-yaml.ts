import { isDeepStrictEqual } from 'node:util';
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { distinct, refuse, type Position, type Problem } from '../problem';
import { plain, type Path } from './node';
import { PARSING, readYaml, type YamlLimits } from './read-yaml';
import { insertion, replacement, type Splice } from './splice';
import { keyName } from './tree';
import { oneOf } from './words';

/** A number that is to stand under a key: in place of what stands there, or as an entry of its own. */
export interface NumberEdit {
  /** Keys from the root of the file. The map that the last one is in is there. */
  readonly path: readonly string[];
  readonly value: number;
  /** Keys beside it: a new entry follows the last of them that has a plain value. */
  readonly after: readonly string[];
}

/**
 * Puts numbers into a YAML or JSON file. Every other letter stays as it is: comments, order, quotes and ends of lines.
 *
 * @param text what the file holds, which {@link readYaml} can read
 * @param file its name, for messages
 * @throws InputError where a number would change something else as well, or finds no place
 */
export function withNumbers(text: string, file: string, edits: readonly NumberEdit[], limits?: YamlLimits): string {
  const editing = new Editing(text, file, edits);
  const splices = edits.flatMap((edit) => editing.splicesOf(edit));
  refuse(distinct(editing.problems));
  const edited = splices
    .toSorted((one, other) => other.from - one.from)
    .reduce((whole, { from, to, by }) => whole.slice(0, from) + by + whole.slice(to), text);
  const read = (whole: string): unknown => plain(readYaml(whole, file, limits).root);
  const wanted = edits.reduce((data, { path, value }) => withValue(data, path, value), read(text));
  if (!isDeepStrictEqual(read(edited), wanted)) throw new Error(`edits of ${file} change more than they are to`);
  return edited;
}

/** Where edits of a file stand in it, and what is in their way. */
class Editing {
  readonly problems: Problem[] = [];
  private readonly lines = new LineCounter();
  private readonly document: Document;
  /** Anchored values that an alias repeats, and is not itself to become a number. */
  private readonly repeated = new Map<Node, Alias>();

  constructor(
    private readonly text: string,
    private readonly file: string,
    edits: readonly NumberEdit[],
  ) {
    this.document = parseDocument(text, { ...PARSING, lineCounter: this.lines });
    const replaced = new Set(edits.map(({ path }) => this.document.getIn(path, true)));
    visit(this.document, {
      Alias: (_, alias) => {
        const target = alias.resolve(this.document);
        if (target !== undefined && !replaced.has(alias)) this.repeated.set(target, alias);
      },
    });
  }

  /** One, or none where the number is there already or something is in its way. */
  splicesOf({ path, value, after }: NumberEdit): readonly Splice[] {
    let node: unknown = this.document.contents;
    let name: unknown;
    for (const [depth, key] of path.entries()) {
      if (!isMap(node)) return this.refuse(path.slice(0, depth), node, foundAt(node), 'a map with a place for it');
      if (this.isRepeated(node, path.slice(0, depth))) return [];
      const pair = node.items.find((each) => keyName(each.key) === key);
      if (pair === undefined) return this.insert(node, path, { key, value: String(value) }, after);
      ({ key: name, value: node } = pair);
    }
    if (!isNode(name) || !isNode(node)) return this.refuse(path, name, 'a key alone', 'a value behind it');
    if (isScalar(node) && node.value === value) return [];
    return this.isRepeated(node, path) ? [] : [replacement(this.text, name, node, String(value))];
  }

  private insert(
    map: YAMLMap,
    path: Path,
    entry: { readonly key: string; readonly value: string },
    after: readonly string[],
  ): readonly Splice[] {
    const splice = insertion(this.text, map, entry, after);
    return splice === undefined
      ? this.refuse(path, map, 'no place for it', `a line with ${oneOf(after)} above`)
      : [splice];
  }

  private isRepeated(node: Node, path: Path): boolean {
    const alias = this.repeated.get(node);
    if (alias === undefined) return false;
    const { line } = this.locate(alias);
    const found = `what *${alias.source} on line ${line} repeats`;
    this.refuse(path, node, found, 'it written out there, as a figure here is a figure there');
    return true;
  }

  private refuse(path: Path, node: unknown, found: string, expected: string): readonly Splice[] {
    this.problems.push({ path, found, expected, position: this.locate(node) });
    return [];
  }

  private locate(node: unknown): Position {
    const { line, col } = this.lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}

function foundAt(node: unknown): string {
  return isAlias(node) ? `the alias *${node.source}` : 'something else';
}

type Data = Readonly<Record<string, unknown>>;

function withValue(data: unknown, [key, ...rest]: readonly string[], value: number): unknown {
  if (key === undefined) return value;
  return { ...(data as Data), [key]: withValue((data as Data)[key], rest, value) };
}
