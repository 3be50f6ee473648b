import { closest, distance } from 'fastest-levenshtein';
import {
  Composer,
  LineCounter,
  Pair,
  Parser,
  Scalar,
  YAMLMap,
  isScalar,
  type CollectionTag,
  type Document,
  type DocumentOptions,
  type ParseOptions,
  type ScalarTag,
  type SchemaOptions,
} from 'yaml';

import { causesOf, commonMistake } from '../../../located/yaml-errors';
import { InputError, type Problem } from '../../../problem';

import { notesOnMoved, straighten, type Read } from './loose-lines';
import { notesOnRepeatedKeys } from './repeated-keys';
import { endlessAliases, tooDeep, type ProblemAt } from './yaml-limits';

/** Functions that have a short form in YAML; `!Ref` and `!Condition` are those without `Fn::`. */
const SHORT_FORMS = [
  ...[
    'And',
    'Base64',
    'Cidr',
    'Equals',
    'FindInMap',
    'GetAtt',
    'GetAZs',
    'GetStackOutput',
    'If',
    'ImportValue',
    'Join',
  ],
  ...['Length', 'Not', 'Or', 'Select', 'Split', 'Sub', 'ToJsonString', 'Transform'],
  // Those of Rules, which check parameters and change nothing.
  ...['Contains', 'EachMemberEquals', 'EachMemberIn', 'RefAll', 'ValueOf', 'ValueOfAll'],
].map((name) => ({ tag: `!${name}`, long: `Fn::${name}` }));
const FUNCTIONS = [...SHORT_FORMS, { tag: '!Ref', long: 'Ref' }, { tag: '!Condition', long: 'Condition' }];

/** What follows the first few problems is mostly a consequence of them. */
const MAX_PROBLEMS = 20;

/**
 * Plain scalars as CloudFormation reads them: YAML 1.1's yes, no, on and off are flags, but dates stay text. A number that would
 * not be printed as it stands (`010`, `8.0`, `1e3`, a long account ID) stays text too, so that no version or ID changes;
 * number properties read it all the same.
 */
const PLAIN_SCALARS: readonly ScalarTag[] = [
  scalar('null', /^(?:~|null|Null|NULL)?$/, () => null),
  scalar('bool', /^(?:true|True|TRUE|yes|Yes|YES|on|On|ON)$/, () => true),
  scalar('bool', /^(?:false|False|FALSE|no|No|NO|off|Off|OFF)$/, () => false),
  scalar('float', /^-?(?:0|[1-9]\d{0,14})(?:\.\d{0,14}[1-9])?$/, plainNumber),
];

/** `!!int 30`, which no plain scalar needs. */
const TAGGED_INTEGER: ScalarTag = { tag: 'tag:yaml.org,2002:int', resolve: plainNumber };

const OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  customTags: [...PLAIN_SCALARS, TAGGED_INTEGER, ...FUNCTIONS.flatMap(({ tag, long }) => shortForm(tag, long))],
  merge: true,
  prettyErrors: false,
  resolveKnownTags: false,
  schema: 'failsafe',
  stringKeys: true,
  // CloudFormation takes the last of several; looking for them here would take the square of the number of keys.
  uniqueKeys: false,
};

/** What a YAML document says in its long form. */
export interface ParsedYaml {
  readonly value: unknown;
  /** What it says in a way that a reader may not expect. */
  readonly notes: readonly string[];
}

/** Reads a YAML template into its long form. */
export function parseYaml(text: string, source: string): ParsedYaml {
  const { reading, moved } = straighten(read(text, source), (straight) => read(straight, source));
  const { document, second, lines } = reading;
  if (document === undefined) return { value: undefined, notes: [] };
  const problemAt = locator(lines, source);
  refuse([...brokenYaml(document, problemAt), ...unknownTags(document, reading.text, problemAt)]);
  refuse([...endlessAliases(document, problemAt), ...secondDocument(second, problemAt)]);
  const notes = [...notesOnMoved(moved, source), ...notesOnRepeatedKeys(document, source, lines)];
  return { value: document.toJS({ maxAliasCount: -1 }), notes };
}

interface Reading extends Read {
  readonly second: Document.Parsed | undefined;
  readonly lines: LineCounter;
}

function read(text: string, source: string): Reading {
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  refuse(tooDeep(tokens, locator(lines, source)));
  const [document, second] = new Composer(OPTIONS).compose(tokens, true, text.length);
  return { text, document, second, lines };
}

function locator(lines: LineCounter, source: string): ProblemAt {
  return (offset, found, expected = 'a template') => {
    const { line, col } = lines.linePos(offset);
    return { path: [], found, expected, position: { file: source, line, column: col } };
  };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems.slice(0, MAX_PROBLEMS));
}

function brokenYaml(document: Document.Parsed, problemAt: ProblemAt): readonly Problem[] {
  return causesOf(document.errors).map((error) => {
    const [offset] = error.pos;
    if (error.code === 'NON_STRING_KEY') return problemAt(offset, 'a key that is no text', 'a name');
    return { ...problemAt(offset, `broken YAML (${asClause(error.message)})`), ...commonMistake(error) };
  });
}

/** All that follows the first document would be left out without a word. */
function secondDocument(second: Document.Parsed | undefined, problemAt: ProblemAt): readonly Problem[] {
  const holdsNothing = second === undefined || (isScalar(second.contents) && second.contents.value === null);
  return holdsNothing ? [] : [problemAt(second.range[0], 'a second YAML document', 'one template in a file')];
}

function unknownTags(document: Document.Parsed, text: string, problemAt: ProblemAt): readonly Problem[] {
  return document.warnings.map(({ pos }) => {
    const tag = text.slice(...pos);
    return { ...problemAt(pos[0], `the tag ${tag}`, 'a function of CloudFormation'), ...nearestTag(tag) };
  });
}

function plainNumber(text: string): number | string {
  return String(Number(text)) === text ? Number(text) : text;
}

function scalar(tag: string, test: RegExp, resolve: (text: string) => unknown): ScalarTag {
  return { tag: `tag:yaml.org,2002:${tag}`, default: true, test, resolve };
}

/** `!Join [...]` stands for `{ Fn::Join: [...] }`, whatever kind of value follows the tag. */
function shortForm(tag: string, long: string): readonly (ScalarTag | CollectionTag)[] {
  const inLongForm = (value: unknown): YAMLMap => {
    const map = new YAMLMap();
    map.add(new Pair(new Scalar(long), value));
    return map;
  };
  return [
    { tag, resolve: (text) => ({ [long]: text }) },
    { tag, collection: 'seq', resolve: inLongForm },
    { tag, collection: 'map', resolve: inLongForm },
  ];
}

function nearestTag(tag: string): Pick<Problem, 'suggestion'> {
  const suggestion = closest(
    tag,
    FUNCTIONS.map((known) => known.tag),
  );
  return distance(tag, suggestion) <= 2 ? { suggestion } : {};
}

/** A parser's message as a part of our own sentence. */
function asClause(message: string): string {
  return `${message.charAt(0).toLowerCase()}${message.slice(1)}`.replace(/[.:]$/, '');
}
