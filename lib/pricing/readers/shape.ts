/** A JSON object. Its keys come from a stranger's template: read them with {@link own}. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A property of an object's own, so that a key like `constructor` finds nothing that the template did not write. */
export function own(object: JsonObject | undefined, key: string): unknown {
  const value = object?.[key];
  return value === undefined || object === undefined || Object.hasOwn(object, key) ? value : undefined;
}

/** The object under a key; `undefined` where it is absent or something else. */
export function ownObject(object: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = own(object, key);
  return isObject(value) ? value : undefined;
}

/** The text under a key; `undefined` where it is absent or something else. */
export function ownText(object: JsonObject | undefined, key: string): string | undefined {
  const value = own(object, key);
  return typeof value === 'string' ? value : undefined;
}

/** What a value is, in a reader's words: `a list`, `text`. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'a flag';
    default:
      return 'a map';
  }
}
