import { isUnknown, lift, Unknown, type Maybe } from '../unknown';

import { DEEPEST, LOOP } from './evaluate';
import { argumentList, listArgument } from './intrinsics/arguments';
import type { Scope } from './scope';
import { isList, isObject, kindOf, type JsonObject } from '../shape';
import { asText } from '../text';

/** Ten times what CloudFormation accepts of a template with its loops written out. */
const MAX_CHARACTERS = 10_000_000;

/** `{ Fn::ForEach::Name: [identifier, collection, body] }`, with the collection known. */
interface Loop {
  readonly identifier: string;
  readonly items: readonly string[];
  readonly body: JsonObject;
}

type Entry = readonly [key: string, node: unknown];

/**
 * Writes out the loops of one template (transform `AWS::LanguageExtensions`), as CloudFormation does before it reads anything
 * else: `${Identifier}` and `&{Identifier}` in keys and texts, and `{ Ref: Identifier }`, become each item in turn. A loop that
 * cannot be written out stays under its key as the `Unknown` that says why.
 * Source: CloudFormation template reference, "Fn::ForEach".
 */
export class Loops {
  private left = MAX_CHARACTERS;

  constructor(private readonly scope: Scope) {}

  writeOut(section: JsonObject): JsonObject {
    return this.map(section, 0);
  }

  private node(node: unknown, depth: number): unknown {
    if (depth > DEEPEST) return node;
    if (isList(node)) return node.map((item) => this.node(item, depth + 1));
    return isObject(node) && !isUnknown(node) ? this.map(node, depth) : node;
  }

  private map(map: JsonObject, depth: number): JsonObject {
    const entries = Object.entries(map).flatMap(([key, node]): readonly Entry[] =>
      key.startsWith(LOOP) ? this.loop(key, node, depth) : [[key, this.node(node, depth + 1)]],
    );
    return Object.fromEntries(entries);
  }

  private loop(key: string, node: unknown, depth: number): readonly Entry[] {
    const entries = lift(readLoop(key, node, this.scope), (loop): Maybe<readonly Entry[]> => {
      this.left -= lengthOf(loop);
      if (this.left < 0) return new Unknown(`the loops would write more than ${MAX_CHARACTERS} characters`);
      return loop.items.flatMap((item) => Object.entries(this.map(withItem(loop, item), depth + 1)));
    });
    return isUnknown(entries) ? [[key, entries]] : entries;
  }
}

function readLoop(key: string, node: unknown, scope: Scope): Maybe<Loop> {
  return lift(argumentList(key, node, { from: 3, to: 3 }), ([identifier, collection, body]) => {
    if (typeof identifier !== 'string' || identifier === '')
      return new Unknown(`the identifier of ${key} is ${kindOf(identifier)}, where a name is expected`);
    if (!isObject(body)) return new Unknown(`the body of ${key} is ${kindOf(body)}, where a map is expected`);
    return lift(listArgument(`the collection of ${key}`, collection, scope), (values) => {
      const items = values.map((value) => asText(value, `an item in the collection of ${key}`));
      const unknown = items.find(isUnknown);
      return unknown ?? { identifier, items: items.filter((item) => typeof item === 'string'), body };
    });
  });
}

/** The characters that a loop writes at most, figured before any is written. */
function lengthOf({ identifier, items, body }: Loop): number {
  const { characters, uses } = measure(body, identifier, 0);
  return items.reduce((sum, item) => sum + characters + uses * item.length, 0);
}

interface Measure {
  readonly characters: number;
  /** How often the identifier stands there. */
  readonly uses: number;
}

function measure(node: unknown, identifier: string, depth: number): Measure {
  if (depth > DEEPEST) return { characters: Infinity, uses: 0 };
  if (typeof node === 'string') return { characters: node.length + 1, uses: node.split(`{${identifier}}`).length - 1 };
  if (typeof node !== 'object' || node === null || isUnknown(node)) return { characters: 1, uses: 0 };
  const parts = isRefTo(identifier, node) ? [] : Object.entries(node).flat();
  return parts
    .map((part) => measure(part, identifier, depth + 1))
    .reduce((sum, part) => ({ characters: sum.characters + part.characters, uses: sum.uses + part.uses }), {
      characters: 1,
      uses: isRefTo(identifier, node) ? 1 : 0,
    });
}

/** The body of a loop for one of its items. */
function withItem({ identifier, body }: Loop, item: string): JsonObject {
  const inText = (text: string): string =>
    text
      .replaceAll(`\${${identifier}}`, () => item)
      .replaceAll(`&{${identifier}}`, () => item.replace(/[^a-z0-9]/gi, ''));
  const inNode = (node: unknown): unknown => {
    if (typeof node === 'string') return inText(node);
    if (isList(node)) return node.map(inNode);
    if (!isObject(node) || isUnknown(node)) return node;
    return isRefTo(identifier, node) ? item : inMap(node);
  };
  const inMap = (map: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(map).map(([key, node]) => [inText(key), inNode(node)]));
  return inMap(body);
}

function isRefTo(identifier: string, node: object): boolean {
  return 'Ref' in node && node.Ref === identifier && Object.keys(node).length === 1;
}
