import type { Position, Problem } from '../problem';
import { describeNode, type LocatedEntry, type LocatedMap, type LocatedNode, type Path } from './node';

/** Where each part of a file was written, inherited parts included. */
export class Sources {
  constructor(private readonly root: LocatedMap) {}

  /** Where the value at a path stands; for one that is missing, where it was cleared or the map that lacks it. */
  position(path: Path): Position {
    return this.walk(path).position;
  }

  /** Where the key at a path stands. */
  keyPosition(path: Path): Position {
    const { key, position } = this.walk(path);
    return key ?? position;
  }

  /** What stands at a path, in words. */
  found(path: Path): string {
    return describeNode(this.walk(path).node);
  }

  /** Whether anything stands at a path. */
  has(path: Path): boolean {
    return this.walk(path).node !== undefined;
  }

  /** The text that stands at a path, if it is one. */
  text(path: Path): string | undefined {
    const { node } = this.walk(path);
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
  }

  /**
   * A problem whose path is relative to a part of the file, as one of the whole file, with its place unless it has one.
   *
   * @param under path of that part, e.g. `['environments', 'production', 'network']`
   */
  locate(problem: Problem, under: Path = []): Problem {
    const path = [...under, ...problem.path];
    return { ...problem, path, position: problem.position ?? this.position(path) };
  }

  private walk(path: Path): Place {
    let node: LocatedNode = this.root;
    let key = node.position;
    for (const step of path) {
      const next = stepInto(node, step);
      if (next === undefined) return { position: clearedAt(node, step) ?? node.position };
      ({ key, node } = next);
    }
    return { key, node, position: node.position };
  }
}

/** What a path leads to; without a node when nothing stands there. */
interface Place {
  readonly position: Position;
  readonly key?: Position;
  readonly node?: LocatedNode;
}

function stepInto(node: LocatedNode, step: string | number): LocatedEntry | undefined {
  if (node.kind === 'map') return node.entries.get(String(step));
  const item = node.kind === 'list' ? node.items[Number(step)] : undefined;
  return item && { key: item.position, node: item };
}

function clearedAt(node: LocatedNode, step: string | number): Position | undefined {
  return node.kind === 'map' ? node.cleared.get(String(step)) : undefined;
}
