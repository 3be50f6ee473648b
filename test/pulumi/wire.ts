/** Under this key a value on the wire says what it is. */
export const SIGNATURE = '4dabf18193072939515e22adb298388d';
export const SECRET = '1b47061264138c4ac30d75fd1eb44270';
export const OUTPUT = 'd0e6a833031e9bbcd3f4e8bde6ca49a4';

/** What stands for a value that is known only after deployment: a text, whatever the type of the value. */
export const UNKNOWN = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';

export function isUnknown(value: unknown): boolean {
  return value === UNKNOWN;
}

/** A value without what says that it is secret, or what it depends on. An output without a value is not known yet. */
export function unwrapped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(SIGNATURE in value)) return value;
  const signature = value[SIGNATURE];
  if (signature !== SECRET && signature !== OUTPUT) return value;
  if ('value' in value) return unwrapped(value.value);
  return 'plaintext' in value && typeof value.plaintext === 'string'
    ? (JSON.parse(value.plaintext) as unknown)
    : UNKNOWN;
}
