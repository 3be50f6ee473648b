/** A property of a resource or of a part of it, in one of the two languages. */
export interface Field {
  readonly name: string;
  /** What it is, or each item of it; the keys of a map are the user's own, and JSON is text to the SDK. */
  readonly kind: 'scalar' | 'object' | 'map' | 'json';
  readonly isList?: boolean;
  /** The fields of an object, or of each value of a map. */
  readonly fields?: () => readonly Field[];
  /** The type of an object: some hold themselves. */
  readonly typeName?: string;
}
