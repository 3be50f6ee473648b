/**
 * What may be written, as plain data: keys, limits and words, once. The schema of client files is built from it, and so are the
 * problems of a construct's props. It imports nothing, so that patterns can say their limits without loading a validator.
 */

/** A field whose values are of type `T`, which the compiler alone knows: no field has the method. */
export type Field<T> = AnyField & { valueType?(value: T): T };

export type AnyField =
  TextField | NumberField | FlagField | ChoiceField | ConstantField | ListField | MapField | GroupField | EitherField;

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
  /** `whole` numbers, or amounts with fractions. */
  readonly of: 'whole' | 'amount';
  readonly from: number;
  /** @default - no limit */
  readonly to?: number;
  readonly expected: string;
}

export interface FlagField {
  readonly kind: 'flag';
}

export interface ChoiceField {
  readonly kind: 'choice';
  readonly of: readonly string[];
  /** What a choice brings, for editors. @default - it says so itself */
  readonly says?: Readonly<Record<string, string>>;
  /** @default - the choices */
  readonly expected?: string;
}

export interface ConstantField {
  readonly kind: 'constant';
  readonly value: number;
  readonly expected: string;
}

export interface ListField {
  readonly kind: 'list';
  readonly of: AnyField;
  /** How many items there are at least. */
  readonly least: number;
  /** @default - a list */
  readonly expected?: string;
}

export interface MapField {
  readonly kind: 'map';
  readonly keys: TextField;
  readonly of: AnyField;
  readonly least: number;
  /** @default - a map */
  readonly expected?: string;
}

export interface GroupField {
  readonly kind: 'group';
  readonly entries: Readonly<Record<string, Entry>>;
  /** Keys of older files, and what they are called now. */
  readonly renamed?: Readonly<Record<string, string>>;
}

export interface EitherField {
  readonly kind: 'either';
  readonly shapes: readonly AnyField[];
  readonly expected: string;
}

/** A key of a group. */
export interface Entry {
  readonly field: AnyField;
  readonly optional: boolean;
  /** What it is, for editors: a sentence without its full stop. */
  readonly about: string;
}

export type Required<T> = Entry & { readonly optional: false } & { valueType?(value: T): T };
export type Optional<T> = Entry & { readonly optional: true } & { valueType?(value: T): T };

/** An entry for every key of `T`; it compiles only when both agree on which may be left out. */
export type Entries<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Optional<NonNullable<T[K]>> : Required<T[K]>;
};

/** A map with keys of its own. */
export type Group<T> = GroupField & Field<T>;

export function group<T>(entries: Entries<T>, renamed: Readonly<Record<string, string>> = {}): Group<T> {
  return { kind: 'group', entries: entries, renamed };
}

/** A key that must be there. */
export function must<T>(field: Field<T>, about: string): Required<T> {
  return { field, optional: false, about };
}

/** A key that may be left out. @param otherwise - what holds then */
export function may<T>(field: Field<T>, about: string, otherwise?: string): Optional<T> {
  return { field, optional: true, about: otherwise === undefined ? about : `${about}; ${otherwise} when left out` };
}

/** Text that a regular expression fits from its first to its last letter. */
export function text(pattern: RegExp, expected: string): TextField & Field<string> {
  return { kind: 'text', pattern: pattern.source, expected, token: false };
}

/** Text that names a resource: it may be known only at deployment, and passes unseen then. */
export function reference(pattern: RegExp, expected: string): TextField & Field<string> {
  return { kind: 'text', pattern: pattern.source, expected, token: true };
}

export function formatted(format: TextFormat, expected: string): TextField & Field<string> {
  return { kind: 'text', format, expected, token: false };
}

/** A whole number between two limits, both included. */
export function whole(from: number, to: number): Field<number> {
  return { kind: 'number', of: 'whole', from, to, expected: `a whole number from ${from} to ${to}` };
}

/** An amount of money above 0, in USD. */
export function usd(): Field<number> {
  return { kind: 'number', of: 'amount', from: 0, expected: 'an amount in USD above 0' };
}

export function flag(): Field<boolean> {
  return { kind: 'flag' };
}

/** One of some words. @param says - what each brings, for editors */
export function choice<const Word extends string>(
  of: readonly Word[],
  { says, expected }: { readonly says?: Readonly<Record<Word, string>>; readonly expected?: string } = {},
): Field<Word> {
  return { kind: 'choice', of, ...(says && { says }), ...(expected !== undefined && { expected }) };
}

export function constant<const Value extends number>(value: Value, expected: string): Field<Value> {
  return { kind: 'constant', value, expected };
}

export function list<T>(of: Field<T>, expected?: string): Field<readonly T[]> {
  return { kind: 'list', of, least: 0, ...(expected !== undefined && { expected }) };
}

/** A list with something in it. */
export function someOf<T>(of: Field<T>, expected: string): Field<readonly T[]> {
  return { kind: 'list', of, least: 1, expected };
}

export function map<T>(keys: TextField, of: Field<T>): Field<Readonly<Record<string, T>>> {
  return { kind: 'map', keys, of, least: 0 };
}

/** A map with something in it. */
export function someByName<T>(keys: TextField, of: Field<T>, expected: string): Field<Readonly<Record<string, T>>> {
  return { kind: 'map', keys, of, least: 1, expected };
}

/** One of several shapes. */
export function either<Shapes extends readonly AnyField[]>(
  expected: string,
  ...shapes: Shapes
): Field<Shapes[number] extends Field<infer T> ? T : never> {
  return { kind: 'either', shapes, expected };
}
