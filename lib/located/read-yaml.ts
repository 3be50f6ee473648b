import { LineCounter, parseDocument, type Document } from 'yaml';
import { InputError, refuse, type Position, type Problem } from '../problem';
import { LocatedTree } from './tree';
import type { LocatedMap, LocatedNode } from './node';
import { causesOf, commonMistake, type YamlError } from './yaml-errors';

/** Longer lines are no file that a person wrote, and can exhaust the YAML parser's memory. */
const LONGEST_LINE = 2000;

/** What a file is to hold. */
export interface YamlLimits {
  /** In words. @default 'a map' */
  readonly expected?: string;
  /** Values that it may hold, aliases expanded. @default 20000 */
  readonly maxValues?: number;
}

/** A YAML file as located values, with what is wrong with it that does not keep the rest from being read. */
export interface YamlFile {
  readonly root: LocatedMap;
  readonly problems: readonly Problem[];
}

/** A value in YAML, of any kind. */
export interface YamlValue extends Omit<YamlFile, 'root'> {
  readonly root: LocatedNode;
}

/**
 * Reads a YAML file that holds a map.
 * @throws InputError with every syntax error, or when the file is empty or holds something else than a map
 */
export function readYaml(text: string, file: string, limits: YamlLimits = {}): YamlFile {
  const { root, problems } = readYamlValue(text, file, { expected: 'a map', ...limits });
  if (root.kind !== 'map') {
    const found = root.kind === 'list' ? 'a list' : root.value === null ? 'an empty file' : 'a single value';
    throw new InputError([{ path: [], found, expected: limits.expected ?? 'a map', position: root.position }]);
  }
  return { root, problems };
}

/**
 * Reads a value in YAML.
 * @throws InputError with every syntax error
 */
export function readYamlValue(
  text: string,
  file: string,
  { expected = 'a value', maxValues = 20_000 }: YamlLimits = {},
): YamlValue {
  if (!isJson(text)) refuseLongLines(text, file);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    resolveKnownTags: false,
  });
  const locate = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  refuseSyntaxErrors(document, expected, locate);
  const tree = new LocatedTree(document, maxValues, locate);
  return { root: tree.root(), problems: tree.problems };
}

/** JSON is YAML, and a program may have written all of it on one line. */
function isJson(text: string): boolean {
  try {
    return text.trimStart().startsWith('{') && JSON.parse(text) !== null;
  } catch {
    return false;
  }
}

function refuseLongLines(text: string, file: string): void {
  const problems = text.split('\n').flatMap((content, at) => {
    if (content.length <= LONGEST_LINE) return [];
    const position = { file, line: at + 1, column: LONGEST_LINE + 1 };
    const found = `a line of ${content.length} characters`;
    return [{ path: [], found, expected: `at most ${LONGEST_LINE}`, position }];
  });
  refuse(problems);
}

function refuseSyntaxErrors(document: Document, expected: string, locate: (offset: number) => Position): void {
  const all = [...document.errors, ...document.warnings];
  const problems = causesOf(all).map((error) => ({
    path: [],
    ...sayError(error, expected),
    position: locate(error.pos[0]),
  }));
  refuse(problems);
}

function sayError(error: YamlError, expected: string): Pick<Problem, 'found' | 'expected'> {
  const { code, message } = error;
  switch (code) {
    case 'MULTIPLE_DOCS':
      return { found: 'a second YAML document', expected: 'one document in a file' };
    case 'RESOURCE_EXHAUSTION':
      return { found: 'values nested too deeply', expected };
    case 'TAG_RESOLVE_FAILED':
      return { found: `a YAML tag (${uncapitalised(message)})`, expected: 'plain values' };
    default:
      return (
        commonMistake(error) ?? { found: `text that is not YAML (${uncapitalised(message)})`, expected: 'valid YAML' }
      );
  }
}

function uncapitalised(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
