import { createHash } from 'node:crypto';

/** Characters of a hash that tell two names apart that begin alike. */
const HASH = 8;

/** A name that fits: itself, or its beginning and a hash of the whole, which no other name has. @param longest - in characters */
export function shortName(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH);
  return `${name.slice(0, longest - HASH - 1)}-${hash}`;
}
