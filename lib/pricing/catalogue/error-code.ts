/** What the system says of a call that failed, e.g. `ENOENT`; the message where it gives no code. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('code' in error) return String(error.code);
  return 'message' in error ? String(error.message) : 'unknown';
}
