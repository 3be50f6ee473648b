import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type Node, type Pair, type Scalar } from 'yaml';
import { InputError, type Position, type Problem } from '../problem';
import type { LocatedEntry, LocatedMap, LocatedNode, LocatedScalar, Path } from './node';

/** Deeper than any file of settings, and shallow enough to walk. An alias within its own anchor ends here too. */
const DEEPEST = 32;

/** Turns a YAML document into located values, and notes what cannot be taken over. */
export class LocatedTree {
  readonly problems: Problem[] = [];
  private values = 0;

  constructor(
    private readonly document: Document,
    /** How many there may be, aliases expanded. */
    private readonly maxValues: number,
    private readonly locate: (offset: number) => Position,
  ) {}

  root(): LocatedNode {
    return this.node(this.document.contents, [], this.locate(0));
  }

  /** @param key place to point at when the value has none of its own, or begins on a line below */
  private node(node: unknown, path: Path, key: Position): LocatedNode {
    this.values += 1;
    if (path.length > DEEPEST) return this.refuse(path, key, `values nested more than ${DEEPEST} deep`, 'fewer levels');
    if (this.values > this.maxValues) {
      const found = `more than ${this.maxValues} values`;
      throw new InputError([{ path: [], found, expected: 'a smaller file', position: key }]);
    }
    if (isAlias(node)) return this.alias(node.resolve(this.document), node.source, path, this.place(node, key));
    if (isMap(node)) return this.map(node.items, path, node.flow === true ? this.place(node, key) : key);
    if (isSeq(node)) return this.list(node.items, path, node.flow === true ? this.place(node, key) : key);
    if (isScalar(node)) return scalar(node, node.source === '' ? key : this.place(node, key));
    return nothing(key);
  }

  private alias(target: Node | undefined, name: string, path: Path, place: Position): LocatedNode {
    if (target === undefined) return this.refuse(path, place, `the alias *${name}`, `an anchor &${name} above it`);
    return this.node(target, path, place);
  }

  private list(items: readonly unknown[], path: Path, position: Position): LocatedNode {
    return {
      kind: 'list',
      position,
      items: items.map((item, at) => this.node(item, [...path, at], this.place(item, position))),
    };
  }

  private map(pairs: readonly Pair[], path: Path, position: Position): LocatedMap {
    const entries = new Map<string, LocatedEntry>();
    for (const { key, value } of pairs) {
      const place = this.place(key, position);
      const name = keyName(key);
      const first = name === undefined ? undefined : entries.get(name)?.key;
      if (isAlias(key)) {
        this.refuse(path, place, `the key *${key.source} without quotes`, `"*${key.source}"`);
      } else if (name === undefined) {
        this.refuse(path, place, 'a key that is no word', 'a name');
      } else if (first !== undefined) {
        this.refuse([...path, name], place, `"${name}" twice, first on line ${first.line}`, 'each key once');
      } else {
        entries.set(name, { key: place, node: this.node(value, [...path, name], place) });
      }
    }
    return { kind: 'map', position, entries, cleared: new Map() };
  }

  private refuse(path: Path, position: Position, found: string, expected: string): LocatedScalar {
    this.problems.push({ path, found, expected, position });
    return nothing(position);
  }

  private place(node: unknown, otherwise: Position): Position {
    const range = isNode(node) ? node.range : undefined;
    return range ? this.locate(range[0]) : otherwise;
  }
}

/** The key as text, if it is plain. */
export function keyName(key: unknown): string | undefined {
  const name = isScalar(key) ? (typeof key.value === 'string' ? key.value : key.source) : undefined;
  return name === '__proto__' ? undefined : name;
}

function scalar({ value, source = '' }: Scalar, position: Position): LocatedScalar {
  const known = value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', position, value: known ? value : source, written: source };
}

function nothing(position: Position): LocatedScalar {
  return { kind: 'scalar', position, value: null, written: '' };
}
