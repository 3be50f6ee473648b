/**
 * What may be written, as plain data: keys, limits and words, once. The schema of client files is built from it, and so are the
 * problems of a construct's props. It imports nothing, so that patterns can say their limits without loading a validator.
 */

/** A field whose values are of type `T`, which the compiler alone knows: no field has the method. */
export type Field<T> = AnyField & { valueType?(value: T): T };

export type AnyField =
  | TextField
  | NumberField
  | FlagField
  | ChoiceField
  | ConstantField
  | ListField
  | RecordField
  | GroupField
  | EitherField
  | AnythingField;

/** Forms of text that take more than a regular expression to tell. */
export type TextFormat = 'email' | 'https-url' | 'ipv4-block' | 'time-zone';

export interface TextField {
  readonly kind: 'text';
  /** Source of a regular expression that the whole text fits. @default - any text */
  readonly pattern?: string;
  readonly format?: TextFormat;
  /** Completes the sentence "expected ...". */
  readonly expected: string;
  /** Whether a value that is known only at deployment passes unseen. */
  readonly token: boolean;
}

export interface NumberField {
  readonly kind: 'number';
  readonly of: 'integer' | 'amount';
  /** Smallest that is allowed. @default - no limit */
  readonly minimum?: number;
  /** It is larger than this. @default - no limit */
  readonly above?: number;
  /** Largest that is allowed. @default - no limit */
  readonly maximum?: number;
  readonly expected: string;
}

export interface FlagField {
  readonly kind: 'flag';
}

export interface ChoiceField {
  readonly kind: 'choice';
  readonly of: readonly string[];
  /** What a choice brings, for editors. @default - it says so itself */
  readonly enumDescriptions?: Readonly<Record<string, string>>;
  /** @default - the choices */
  readonly expected?: string;
}

export interface ConstantField {
  readonly kind: 'constant';
  readonly value: number | boolean;
  readonly expected: string;
}

export interface ListField {
  readonly kind: 'list';
  readonly of: AnyField;
  /** How many items there are at least. */
  readonly minItems: number;
  /** @default - a list */
  readonly expected?: string;
}

export interface RecordField {
  readonly kind: 'record';
  readonly keys: TextField;
  readonly of: AnyField;
  readonly minItems: number;
  /** @default - a map */
  readonly expected?: string;
}

export interface GroupField {
  readonly kind: 'group';
  readonly entries: Readonly<Record<string, Entry>>;
  /** Keys of older files, and what they are called now. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Keys that belong somewhere else, and where: completes the sentence "expected ...". */
  readonly misplaced?: Readonly<Record<string, string>>;
}

export interface EitherField {
  readonly kind: 'either';
  readonly shapes: readonly AnyField[];
  readonly expected: string;
}

/** What another form judges where it ends up. */
export interface AnythingField {
  readonly kind: 'anything';
}

/** A key of a group. */
export interface Entry {
  readonly field: AnyField;
  readonly optional: boolean;
  /** What it is, for editors: a sentence without its full stop. */
  readonly description: string;
}

export type RequiredEntry<T> = Entry & { readonly optional: false } & { valueType?(value: T): T };
export type OptionalEntry<T> = Entry & { readonly optional: true } & { valueType?(value: T): T };

/** An entry for every key of `T`; it compiles only when both agree on which may be left out. */
export type Entries<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? OptionalEntry<NonNullable<T[K]>> : RequiredEntry<T[K]>;
};

/** A map with keys of its own. */
export type Group<T> = GroupField & Field<T>;

export function group<T>(entries: Entries<T>, renamed: Readonly<Record<string, string>> = {}): Group<T> {
  return { kind: 'group', entries: entries, renamed };
}

/** A key that must be there. */
export function required<T>(field: Field<T>, description: string): RequiredEntry<T> {
  return { field, optional: false, description };
}

/** A key that may be left out. @param otherwise - what holds then */
export function optional<T>(field: Field<T>, description: string, otherwise?: string): OptionalEntry<T> {
  return {
    field,
    optional: true,
    description: otherwise === undefined ? description : `${description}; ${otherwise} when left out`,
  };
}

/** Text that a regular expression fits from its first to its last letter. */
export function text(pattern: RegExp, expected: string): TextField & Field<string> {
  return { kind: 'text', pattern: pattern.source, expected, token: false };
}

/** Text that names a resource: it may be known only at deployment, and passes unseen then. */
export function reference(pattern: RegExp, expected: string): TextField & Field<string> {
  return { kind: 'text', pattern: pattern.source, expected, token: true };
}

/** Text of a form. @param token - whether a value that is known only at deployment passes unseen */
export function formatted(
  format: TextFormat,
  expected: string,
  { token = false }: { readonly token?: boolean } = {},
): TextField & Field<string> {
  return { kind: 'text', format, expected, token };
}

/** A whole number between two limits, both included. */
export function integer(minimum: number, maximum: number): Field<number> {
  return { kind: 'number', of: 'integer', minimum, maximum, expected: `a whole number from ${minimum} to ${maximum}` };
}

/** An amount of money above 0, in USD. */
export function usd(): Field<number> {
  return positive('an amount in USD above 0');
}

/** A number above 0, whole or not. */
export function positive(expected = 'a number above 0'): Field<number> {
  return { kind: 'number', of: 'amount', above: 0, expected };
}

export function flag(): Field<boolean> {
  return { kind: 'flag' };
}

/** One of some words. @param enumDescriptions - what each brings, for editors */
export function choice<const Word extends string>(
  of: readonly Word[],
  {
    enumDescriptions,
    expected,
  }: { readonly enumDescriptions?: Readonly<Record<Word, string>>; readonly expected?: string } = {},
): Field<Word> {
  return {
    kind: 'choice',
    of,
    ...(enumDescriptions && { enumDescriptions }),
    ...(expected !== undefined && { expected }),
  };
}

export function constant<const Value extends number | boolean>(value: Value, expected: string): Field<Value> {
  return { kind: 'constant', value, expected };
}

export function list<T>(of: Field<T>, expected?: string): Field<readonly T[]> {
  return { kind: 'list', of, minItems: 0, ...(expected !== undefined && { expected }) };
}

/** A list with something in it. */
export function nonEmptyList<T>(of: Field<T>, expected: string): Field<readonly T[]> {
  return { kind: 'list', of, minItems: 1, expected };
}

export function record<T>(keys: TextField, of: Field<T>): Field<Readonly<Record<string, T>>> {
  return { kind: 'record', keys, of, minItems: 0 };
}

/** A map with something in it. */
export function nonEmptyRecord<T>(keys: TextField, of: Field<T>, expected: string): Field<Readonly<Record<string, T>>> {
  return { kind: 'record', keys, of, minItems: 1, expected };
}

/** One of several shapes. */
export function either<Shapes extends readonly AnyField[]>(
  expected: string,
  ...shapes: Shapes
): Field<Shapes[number] extends Field<infer T> ? T : never> {
  return { kind: 'either', shapes, expected };
}

/** Whatever is written, `null` too. */
export function anything(): Field<unknown> {
  return { kind: 'anything' };
}
