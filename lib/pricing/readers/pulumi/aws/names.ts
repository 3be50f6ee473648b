import { TypeTable } from '../../type-table';

/** First line of the table of names. */
export const HEAD = '# groundplan.pulumi-aws/1';

/**
 * What CloudFormation has for a token of the SDK:
 *
 * - `presented`: a type
 * - `part`: properties of another resource, with which it is priced
 * - `free`: nothing, and it costs nothing by itself
 * - `billed`: nothing, and it costs something
 */
export type TokenClass = 'presented' | 'part' | 'free' | 'billed';

/** What the table says of a token. */
export interface TokenRow {
  readonly class: TokenClass;
  /** Its type in CloudFormation. @default - there is none */
  readonly type?: string;
  readonly names: Names;
}

/** What properties are called in CloudFormation, where a capital letter does not tell. */
export interface Names {
  /** Of the properties that stand here. */
  readonly here: ReadonlyMap<string, Name>;
  /** Of those that stand here or deeper. */
  readonly anywhere: ReadonlyMap<string, Target>;
}

/** What one property is called, and what is in it. */
export interface Name {
  readonly target: Target | undefined;
  readonly within: Names;
}

/** Where a property stands in CloudFormation, and how its value is put there. */
export interface Target {
  /**
   * Steps of its path from where it stands; none where what is in it stands there itself. One that ends with `+` is a list of one.
   */
  readonly to: readonly string[];
  readonly as: Shape;
}

/**
 * - `same`: with what is in it by other names, if need be
 * - `map`: the keys are the user's own
 * - `entries`: the keys are the user's own, and the values are not
 * - `list`: CloudFormation has a list
 * - `first`: CloudFormation has one, and the SDK a list of one
 * - `not`: a flag that says the opposite
 * - `json`: the SDK takes it as text
 * - `nothing`: CloudFormation does not have it
 * - pairs: CloudFormation has a list of such pairs, and the SDK a map
 * - words: CloudFormation has one of two words, and the SDK a flag
 */
export type Shape =
  | 'same'
  | 'map'
  | 'entries'
  | 'list'
  | 'first'
  | 'not'
  | 'json'
  | 'nothing'
  | { readonly pairs: readonly [key: string, value: string] }
  | { readonly words: readonly [yes: string, no: string] };

/** How the table writes a shape, after a name: `Tags[]`, `Dimensions[Name:Value]`, `Scheme?internal:internet-facing`. */
export const MARKS: Readonly<Record<string, Shape>> = {
  '': 'same',
  '{}': 'map',
  '{*}': 'entries',
  '+': 'list',
  '-': 'first',
  '!': 'not',
  '@': 'json',
  '#': 'nothing',
  '[]': { pairs: ['Key', 'Value'] },
};

/** Where the table says nothing of what stands deeper. */
export const NO_NAMES: Names = { here: new Map(), anywhere: new Map() };

const CLASSES: readonly string[] = ['part', 'free', 'billed'] satisfies readonly TokenClass[];

const TABLE = new TypeTable('lib/pricing/readers/data/pulumi-aws', entryIn);

/** A row, or the token that one goes by today; `undefined` where the table has neither. */
type Entry = TokenRow | string | undefined;

/** What the table says of a token; `undefined` where it does not have it. */
export function rowOf(token: string): TokenRow | undefined {
  const entry = TABLE.of(token);
  return typeof entry === 'string' ? rowOf(entry) : entry;
}

/** The token that a type goes by today: the SDK has renamed some. */
export function currentToken(token: string): string {
  const entry = TABLE.of(token);
  return typeof entry === 'string' ? entry : token;
}

function entryIn([what, ...words]: readonly string[]): Entry {
  if (what === undefined) return undefined;
  if (what.startsWith('=')) return what.slice(1);
  return isClass(what) ? { class: what, names: NO_NAMES } : { class: 'presented', type: what, names: namesIn(words) };
}

function isClass(word: string): word is TokenClass {
  return CLASSES.includes(word);
}

/** `kmsKeyId=KMSKeyId` wherever it stands, `.ebs.kmsKeyId=KMSKeyId` where it stands there. */
export function namesIn(words: readonly string[]): Names {
  const anywhere = new Map<string, Target>();
  const root = new Map<string, MutableName>();
  for (const word of words) {
    const at = word.indexOf('=');
    const [path, target] = [word.slice(0, at), targetIn(word.slice(at + 1))];
    if (!path.startsWith('.')) anywhere.set(path, target);
    else {
      const steps = path.slice(1).split('.');
      const last = steps.pop() ?? '';
      const here = steps.reduce((names, step) => nameIn(names, step, anywhere).within.here, root);
      nameIn(here, last, anywhere).target = target;
    }
  }
  return { here: root, anywhere };
}

interface MutableName {
  target: Target | undefined;
  readonly within: { readonly here: Map<string, MutableName>; readonly anywhere: ReadonlyMap<string, Target> };
}

function nameIn(names: Map<string, MutableName>, step: string, anywhere: ReadonlyMap<string, Target>): MutableName {
  const known = names.get(step) ?? { target: undefined, within: { here: new Map(), anywhere } };
  names.set(step, known);
  return known;
}

function targetIn(text: string): Target {
  const [, path = '', mark = ''] = /^((?:[\w.]|\+(?=\.))*)(.*)$/.exec(text) ?? [];
  const to = path.split('.').filter((step) => step !== '');
  const [, yes, no] = /^\?(.*):(.*)$/.exec(mark) ?? [];
  if (yes !== undefined && no !== undefined) return { to, as: { words: [yes, no] } };
  const [, key, value] = /^\[(\w+):(\w+)\]$/.exec(mark) ?? [];
  if (key !== undefined && value !== undefined) return { to, as: { pairs: [key, value] } };
  return { to, as: MARKS[mark] ?? 'same' };
}

/** Programs write the same properties again and again; a stranger's may write more. */
const PLAIN = new Map<string, Target>();
const MAX_PLAIN = 10_000;

/** Where a property stands of which the table says nothing: under its own name, with a capital letter. */
export function plainTarget(property: string): Target {
  const known = PLAIN.get(property) ?? { to: [capitalised(property)], as: 'same' };
  if (PLAIN.size < MAX_PLAIN) PLAIN.set(property, known);
  return known;
}

/** What a property is called where nothing else is said. */
export function capitalised(property: string): string {
  return property.charAt(0).toUpperCase() + property.slice(1);
}
